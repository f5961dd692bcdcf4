"""Cues: the verbs and phrases that say that somebody says something, and whom they give it to."""

from functools import cache

from headwater.attribute.finding.cue import Cue
from headwater.attribute.finding.speakers import coordinated, gerund_subject, inverted
from headwater.attribute.grammar.nouns import phrase_after, subject_before
from headwater.attribute.grammar.sentence import Sentence
from headwater.attribute.grammar.verbs import Verb, verbs
from headwater.words import words

AFTER_NOUN = frozenset(
    ("that", "how", "whether", "if", "to", "the", "a", "he", "she", "it", "they", "there", "his", "her", "its", "their")
)
LAST = ("last", "next", "few", "several")


def cues(s: Sentence) -> list[Cue]:
    """The cues of a sentence, in order, those in quotations left out."""
    found: list[Cue] = []
    behind = 0
    for i in starts(s, beginnings()):
        cue = _cue_at(s, i, found) if i >= behind else None
        if cue:
            found.append(cue)
            behind = cue.stop
    return found


@cache
def beginnings() -> frozenset[str]:
    """Every word that a cue can begin with."""
    return frozenset(verbs()) | words("citing_verbs") | {"according"}


def starts(s: Sentence, wanted: frozenset[str]) -> list[int]:
    """Where one of some words stands outside quotations."""
    if wanted.isdisjoint(s.lows):
        return []
    return [i for i, low in enumerate(s.lows) if low in wanted and not s[i].quoted]


def _cue_at(s: Sentence, i: int, earlier: list[Cue]) -> Cue | None:
    low = s[i].low
    if low == "according" and s[i + 1].low == "to":
        return _according(s, i)
    if low in words("citing_verbs") and (quoted := _quoted_as(s, i)):
        return quoted
    for verb in verbs().get(low, ()):
        stop = _particle(s, i, verb)
        if stop and _is_verb(s, i, verb):
            return _verbal(s, i, stop, verb, earlier)
    return None


def _according(s: Sentence, i: int) -> Cue | None:
    subject = phrase_after(s, i + 2)
    if subject is None:
        return None
    return Cue(start=i, stop=i + 2, frames=frozenset(["according"]), base="according", subject=subject, inverted=True)


def _quoted_as(s: Sentence, i: int) -> Cue | None:
    """ "X was quoted by Y as saying", "Y quotes X as saying": the words are X's."""
    for j in range(i + 1, min(len(s), i + 20)):
        if s[j].quoted or s[j].low in ".;":
            return None
        if s[j].low == "as" and s[j + 1].low.endswith("ing"):
            break
    else:
        return None
    start = _auxiliaries(s, i)
    passive = any(s[k].low in words("auxiliaries") for k in range(start, i)) or s[i - 1].low == ","
    subject = subject_before(s, start) if passive or j == i + 1 else (i + 1, j)
    if subject is None:
        return None
    return Cue(start=start, stop=j + 2, frames=frozenset(["clause"]), base="quote", subject=subject, gerund=not passive)


def _particle(s: Sentence, i: int, verb: Verb) -> int | None:
    """The index after the verb and its particle; `None` where the particle is missing."""
    if not verb.particle:
        return i + 1
    for j in (i + 1, i + 2):
        if s[j].low == verb.particle:
            return j + 1
        if not s[j].adverb:
            break
    return None


def _is_verb(s: Sentence, i: int, verb: Verb) -> bool:
    """Whether a form is a verb where it stands: "claims" and "reports" are mostly nouns, "published by" no report."""
    before, after = s[i - 1], s[i + 1]
    determined = before.low in words("determiners") and before.low not in words("pronouns") and before.low != "that"
    if determined or before.low.endswith("'s"):
        return False
    if s[i].capital and i and before.capital and not s.headline:
        return False
    if verb.shape == "base":
        return _is_base(s, i)
    if verb.shape == "third":
        if any(v.shape == "base" for v in verbs().get(before.low, ())) and _is_base(s, i - 1):
            return False  # "did not answer questions that"
        ambiguous = verb.base in words("noun_verbs")
        fits = after.low in AFTER_NOUN or after.capital or after.quoted or not after.word
        return before.low not in words("prepositions") and (not ambiguous or (fits and not before.low.endswith("s")))
    return verb.shape == "gerund" or after.low != "by" or before.low in words("auxiliaries")


def _is_base(s: Sentence, i: int) -> bool:
    """Whether a bare form is a verb: after "to", a modal, a pronoun, or a plural that says something."""
    before = s[i - 1]
    helps = before.low == "to" or before.low in words("pronouns", "auxiliaries", "cue_adverbs")
    if helps or (before.adverb and i > 1):
        return True
    plural = before.low in words("group_nouns") or (before.low.endswith("s") and not before.low.endswith("ss"))
    return plural and s[i + 1].low in AFTER_NOUN


def _auxiliaries(s: Sentence, i: int) -> int:
    """Where the verb group that ends at `i` begins."""
    while i > 0:
        low = s[i - 1].low
        if s[i - 1].quoted or not (
            low in words("auxiliaries") or low in words("cue_adverbs") or (s[i - 1].adverb and i > 1)
        ):
            break
        i -= 1
    return i


def _verbal(s: Sentence, i: int, stop: int, verb: Verb, earlier: list[Cue]) -> Cue | None:
    start = _auxiliaries(s, i)
    while s[start - 1].low == "to" and start >= 2:
        chain = _chained(s, start - 2)
        if chain is None:
            return None
        start = _auxiliaries(s, chain)
    helped = {s[k].low for k in range(start, i)}
    if verb.shape in ("past", "participle") and helped & {"is", "was", "were", "are", "be", "been", "being"}:
        return _passive(s, start, stop, verb)
    frames, base = verb.frames, verb.base
    gerund = verb.shape == "gerund" and not helped & words("auxiliaries")
    if gerund:
        subject = gerund_subject(s, start, earlier)
        return Cue(start=start, stop=stop, frames=frames, base=base, subject=subject, gerund=True) if subject else None
    if ("clause" in frames and s[start - 1].low in (",", "\n", "?", "!")) or s[start - 1].quoted:
        behind = inverted(s, start, stop)
        if behind:
            return Cue(start=start, stop=stop, frames=frames, base=base, subject=behind, inverted=True)
    subject = (
        coordinated(s, start, earlier) if s[start - 1].low in ("and", "but", "or", "then") else subject_before(s, start)
    )
    return Cue(start=start, stop=stop, frames=frames, base=base, subject=subject) if subject else None


def _passive(s: Sentence, start: int, stop: int, verb: Verb) -> Cue | None:
    """ "She was told by Lund that it leaked", "She was asked by Lund to leave": the words are Lund's."""
    if s[stop].low != "by" or not verb.frames & {"told", "to"}:
        return None
    for j in range(stop + 2, min(len(s), stop + 14)):
        if s[j].low in ("that", "to"):
            frames = frozenset(["clause" if s[j].low == "that" else "promise"])
            subject = stop + 1, _before_time(s, stop + 1, j)
            return Cue(start=start, stop=j, frames=frames, base=verb.base, subject=subject, gerund=True)
        if not s[j].word or s[j].quoted:
            break
    return None


def _before_time(s: Sentence, start: int, stop: int) -> int:
    """Where a noun phrase ends before "four months earlier" or "on Monday"."""
    i = next((i for i in range(start + 1, stop) if s[i].low in words("time_nouns", "calendar")), stop)
    while start + 1 < i < stop and (
        s[i - 1].low in words("numbers", "prepositions", "determiners") or s[i - 1].low in LAST
    ):
        i -= 1
    return i


def _chained(s: Sentence, i: int) -> int | None:
    """The verb at `i` that takes "to say" into one cue: "refused to say", "went on to say"."""
    low = s[i].low
    if low in words("chaining_verbs"):
        return i
    if low == "on" and s[i - 1].low in ("went", "goes", "going", "go"):
        return i - 1
    return None

"""Noun phrases without a parser: whose words a reporting verb brings, left or right of it."""

from headwater.attribute.grammar.classes import document_class
from headwater.attribute.grammar.sentence import Sentence
from headwater.attribute.grammar.verbs import verbs
from headwater.text.names import is_title as title_word
from headwater.text.quotations import is_title
from headwater.words import words

Span = tuple[int, int]
PAUSES = frozenset(',;:—–()[]"“”«»') | {"''", "``", "-", "--", "*", "/", "|", "\n"}
LONGEST = 60
JOINTS = ("half", "all", "both", "as")
MEDIUMS = ("post", "interview", "statement", "letter", "speech")


def subject_before(s: Sentence, stop: int, *, appositions: bool = True) -> Span | None:
    """The noun phrase that ends at the token index `stop`, its appositions and relative clauses within."""
    last = s[stop - 1]
    if stop < 1 or last.quoted:
        return None
    if last.low in ("who", "which", "that"):
        return antecedent(s, stop - 1)
    if last.low in words("pronouns"):
        return stop - 1, stop
    if last.low in (",", "—", "–", ")") and appositions:
        return _before_apposition(s, stop)
    start = _phrase_start(s, stop)
    relative = next((i for i in range(start - 2, max(0, start - 7), -1) if s[i].low in ("who", "whose", "which")), None)
    if s[start - 1].low in words("auxiliaries") and relative and all(s[i].word for i in range(relative, stop)):
        return antecedent(s, relative)
    return _trimmed(s, start, stop)


def antecedent(s: Sentence, stop: int) -> Span | None:
    """What a relative pronoun at `stop` refers to: the nearest noun phrase before it."""
    end = stop - 1 if s[stop - 1].low in (",", "—", "–") else stop
    start = _phrase_start(s, end)
    for i in range(end - 1, start, -1):
        if s[i].low in words("determiners") and s[i - 1].low != "of":
            start = i
            break
    return _trimmed(s, start, end)


def _before_apposition(s: Sentence, stop: int) -> Span | None:
    """The phrase before "…, a lawyer, " or "(R-Texas)", together with it; alone before "…, speaking in Oslo, "."""
    mark = s[stop - 1].low
    pair = "(" if mark == ")" else mark
    opening = next((i for i in range(stop - 2, max(-1, stop - 40), -1) if s[i].low == pair and not s[i].quoted), -1)
    if opening < 1 or any(s[i].quoted for i in range(opening, stop)):
        return None
    head = subject_before(s, opening, appositions=False)
    if head is None or _clause_in(s, head):
        return None
    aside = s[opening + 1]
    if mark != ")" and (aside.low in words("prepositions") or aside.low.endswith("ing") or aside.low == "according"):
        return head
    return head[0], stop if mark == ")" else stop - 1


def _clause_in(s: Sentence, span: Span) -> bool:
    return any(s[i].low in words("auxiliaries") for i in range(*span))


def _phrase_start(s: Sentence, stop: int) -> int:
    i = stop
    while i > 0 and stop - i < LONGEST:
        token = s[i - 1]
        if token.quoted and not _title_in_quotes(s, i - 1):
            break
        if token.low in PAUSES and not token.quoted:
            break
        if token.low == "to" and s[i - 2].low == "according":
            break
        if token.low in words("clause_openers") or token.low in words("auxiliaries") or verb_at(s, i - 1):
            break
        if token.low in ("and", "or") and not _joins_names(s, i - 1):
            break
        i -= 1
    return i


def _title_in_quotes(s: Sentence, i: int) -> bool:
    """Whether the quotation at a token is short enough to be a title within a phrase: the book "Low Tide"."""
    q = s.quotation_at(i)
    if q is None or not q.closed or q.inner.end - q.inner.start > 60:
        return False
    said = s.text[q.inner.start : q.inner.end]
    after_work = document_class(s[s.at(q.range.start) - 1].low) is not None
    return is_title(said.rstrip(",") if after_work else said)


def verb_at(s: Sentence, i: int) -> bool:
    """Whether a reporting verb stands at a token, and not a noun of its form ("a claim", "Holm's claims")."""
    found = verbs().get(s[i].low)
    if not found or s[i].capital:
        return s[i].low in words("citing_verbs")
    if any(v.shape in ("past", "participle") for v in found):
        return s[i - 1].low not in words("determiners")
    return False


def _joins_names(s: Sentence, i: int) -> bool:
    """Whether "and" joins two names or two nouns of one phrase, not two clauses."""
    before, after = s[i - 1], s[i + 1]
    if before.capital and after.capital:
        return True
    return not before.capital and not after.capital and after.low not in words("determiners", "pronouns")


def _trimmed(s: Sentence, start: int, stop: int) -> Span | None:
    """The phrase without what opens the clause before it: adverbs, a prepositional phrase."""
    while start < stop and (s[start].adverb or s[start].low in words("sentence_adverbs") or not s[start].word):
        start += 1
    if start < stop and s[start].low in words("prepositions"):
        start = _after_preposition(s, start, stop)
    stop = _before_adjunct(s, start, stop)
    start = _last_phrase(s, start, stop)
    empty = start >= stop or not any(s[i].word for i in range(start, stop))
    return None if empty or s[stop - 1].low in words("time_nouns") else (start, stop)


def _last_phrase(s: Sentence, start: int, stop: int) -> int:
    """Where the last of two noun phrases begins that no word joins: "the day the president" said."""
    for i in range(stop - 1, start, -1):
        before = s[i - 1]
        if s[i].low in ("the", "a", "an") and before.word and not before.capital:
            joined = before.low in words("prepositions", "sentence_adverbs") or before.low in JOINTS
            return start if joined or before.low.endswith("'s") else i
    return start


def _before_adjunct(s: Sentence, start: int, stop: int) -> int:
    """Where the subject ends before "on Monday" or "in a statement" that stands between it and its verb."""
    for i in range(stop - 1, start, -1):
        if s[i].low in ("on", "in", "at", "late", "early", "last"):
            behind = {s[j].low for j in range(i + 1, min(stop, i + 4))}
            if behind & words("calendar") or any(document_class(w) in MEDIUMS for w in behind):
                stop = i
    return stop


def _after_preposition(s: Sentence, start: int, stop: int) -> int:
    """Where the subject begins after a prepositional phrase without a comma: "On Monday Holm said"."""
    if s[start].low == "with":
        return start + 1
    for i in range(start + 1, stop):
        token, before = s[i], s[i - 1]
        if before.low in words("prepositions") or before.low in words("determiners"):
            continue
        opens = token.low in words("determiners") or token.low in words("pronouns")
        fresh = token.capital and (not before.capital or before.low in words("calendar"))
        if opens or (fresh and token.low not in words("calendar")):
            return i
    return stop


def phrase_after(s: Sentence, start: int) -> Span | None:
    """The noun phrase that begins at the token index `start`: up to a pause, with an apposition that follows it."""
    i = start
    while i < len(s) and i - start < LONGEST:
        token = s[i]
        if token.quoted and not _title_in_quotes(s, i):
            break
        if token.low == "that" and i > start:
            break
        if token.low == "(" or (token.low == ")" and i > start):
            i += 1
            continue
        pause = not token.quoted and (token.low in PAUSES or token.low in ".!?…")
        if pause and not (token.low == "," and _apposition_at(s, i + 1)):
            break
        i += 1
    while i > start and not s[i - 1].word and s[i - 1].low not in (")", '"', "”"):
        i -= 1
    return (start, i) if i > start else None


def _apposition_at(s: Sentence, i: int) -> bool:
    """Whether a comma opens an apposition: "a lawyer", "who leads it", "director of the port", "43"."""
    low = s[i].low
    if low in ("who", "whose", "which", "a", "an"):
        return True
    for j in range(i, min(len(s), i + 6)):
        if s[j].low in words("auxiliaries") or s[j].low in words("pronouns") or not s[j].word:
            return False
        if title_word(s[j].low) or title_word(s[j].low.rpartition("-")[2]):
            return True
    return False

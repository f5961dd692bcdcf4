"""Speakers: whose words a reporting verb brings where its subject is not right before it."""

from headwater.attribute.finding.cue import Cue
from headwater.attribute.grammar.nouns import Span, phrase_after, subject_before
from headwater.attribute.grammar.sentence import Sentence
from headwater.attribute.grammar.subjects import main_subject
from headwater.words import words

# Behind these a gerund names a deed, and tells nothing.
THROUGH = ("of", "for", "in", "from", "about", "to", "at", "on", "against")


def gerund_subject(s: Sentence, start: int, earlier: list[Cue]) -> Span | None:
    """Who is "saying": the noun right before, who spoke before the comma, or the sentence's subject."""
    before = s[start - 1]
    if before.low.split("'")[0] in words("pronouns") and "'" in before.low:
        return start - 1, start
    if before.word and before.low not in words("prepositions", "sentence_adverbs", "clause_openers"):
        return subject_before(s, start, appositions=False)
    if before.low in THROUGH:
        return None  # "a role in denying it"
    if earlier and not _clause_between(s, earlier[-1], start):
        return earlier[-1].subject
    own = subject_before(s, start, appositions=False) if before.word else None
    return own if own and s[own[0] - 1].low == "with" else main_subject(s, start)


def _clause_between(s: Sentence, cue: Cue, start: int) -> bool:
    return any(s[k].low in (";", ".") for k in range(cue.stop, start))


def coordinated(s: Sentence, start: int, earlier: list[Cue]) -> Span | None:
    """The subject of a second verb after "and": that of the first."""
    if earlier and not earlier[-1].inverted:
        return earlier[-1].subject
    return main_subject(s, start - 1)


def inverted(s: Sentence, start: int, stop: int) -> Span | None:
    """The subject after the verb: '"…," said Holm', "…, said the harbour master."."""
    if not _opens_subject(s, stop, after_quotation=s[start - 1].quoted):
        return None
    phrase = phrase_after(s, stop)
    if phrase is None or s[phrase[1]].low == "that":
        return None
    clause = any(s[k].low in words("auxiliaries") for k in range(phrase[0], min(phrase[1], phrase[0] + 6)))
    return None if clause else phrase


def _opens_subject(s: Sentence, i: int, *, after_quotation: bool) -> bool:
    """Whether a subject can begin at a token right behind its verb."""
    first = s[i]
    if not first.word or first.quoted or first.low == "that":
        return False
    if first.low in words("prepositions") or first.low in words("calendar"):
        return False
    if first.low in ("he", "she", "it", "they"):
        return not s[i + 1].word
    return first.capital or after_quotation or first.low in words("determiners", "pronouns")

"""Trust: which of the model's findings are more than guesses."""

import re

from headwater.attribute.found import Found, Pieces
from headwater.attribute.grammar.classes import document_class
from headwater.attribute.grammar.phrase import phrase
from headwater.attribute.grammar.verbs import tellers
from headwater.records import Range
from headwater.text.names import is_title
from headwater.words import words

# Under this score a cue without a reporting verb is wrong as often as right (PolNeAR, development articles).
SURE = 0.55
# The same for a cue whose content is a mere thing ("imposed a fine").
SURER = 0.7
# The same inside another's content: PolNeAR has no such labels, the model has learnt them from itself.
SURE_INSIDE = 0.7
# The same with no source, unless it is "reportedly" or its like.
SURE_OF_NOBODY = 0.75
CITING_ALONE = frozenset(("citing",))
CLAUSAL = frozenset(("that", "whether", "if", "how", "why", "what", "to"))
MODAL = frozenset(("would", "will", "could", "should", "might", "may", "can", "must"))
# Words that only point at what was said or done.
POINTING = frozenset(("this", "that", "these", "those", "it", "them", "so", "to", "do", "the", "same"))
QUOTES = "\"“„«‘'`”’"
IDIOM = re.compile(
    r"(?i)(?:claim\w* (?:\w+ )?(?:responsibility|credit|victory)"
    r"|den(?:y|ies|ied|ying) (?:\w+ )?(?:access|entry|bail|permission)|add(?:s|ed|ing)? to"
    r"|known for)\b"
)
# Who is asked says nothing by it: "Asked about the claims, Holm left".
ASKED = re.compile(r"(?i)(?:when |if |once )?asked\b")
# A noun that a verb or an adjective has made: what it names can raise questions, and tells nothing.
MADE = re.compile(r"(?:[ts]ion|ment|ness|ity|ism|ure)s?$")
WORD = re.compile(r"\w+")


def trusted(text: str, found: Found) -> bool:
    """Whether the model's finding is more than a guess: its cue reports, or the model is sure of it."""
    said = said_in(text, found.cue)
    if _idiom(text, found):
        return False
    if not found.source:
        asked = bool(found.cue) and ASKED.match(text, *found.cue[0]) is not None
        return (found.score >= SURE_OF_NOBODY and not asked) or (bool(said) and said <= words("nameless_adverbs"))
    if said == CITING_ALONE:
        # "…, citing a letter" names a link of the chain, and says nothing of its own.
        return any(not said_in(text, (p,)).isdisjoint(words("auxiliaries")) for p in found.content)
    if not said or said <= words("citing_verbs") or _reports(text, found) or "according" in said:
        return True
    if _mute(text, found):
        return False
    return found.score >= (SURE if is_clause(text, found) else SURER)


def tells(text: str, found: Found) -> bool:
    """Whether an attribution inside another's content surely says who says or thinks what."""
    said = said_in(text, found.cue)
    if found.score < SURE_INSIDE or not found.source or _idiom(text, found):
        return False
    if said <= words("citing_verbs") or said <= words("prepositions"):
        return False
    evident = any("evidence" in v.frames for w in said for v in tellers().get(w, ()))
    if not said.isdisjoint(MODAL) or (_mute(text, found) and (evident or not _reports(text, found))):
        return False
    return says_enough(text, found)


def says_enough(text: str, found: Found) -> bool:
    """Whether what an attribution inside another's content gives is more than "to do that" or "the claims"."""
    said = said_in(text, found.content)
    return _quotes(text, found) or (len(said) > 2 and len(said - POINTING) > 1)


def is_clause(text: str, found: Found) -> bool:
    """Whether a content is more than a thing: it holds a quotation, or opens as a clause does."""
    first = WORD.search(text, *found.content[0])
    return _quotes(text, found) or (first is not None and first[0].lower() in CLAUSAL)


def _quotes(text: str, found: Found) -> bool:
    return any(not set(QUOTES).isdisjoint(text[s:e]) for s, e in found.content)


def said_in(text: str, pieces: Pieces) -> frozenset[str]:
    """The words of some pieces, in lower case."""
    return frozenset(w[0].lower() for s, e in pieces for w in WORD.finditer(text, s, e))


def _idiom(text: str, found: Found) -> bool:
    """Whether a reporting verb is none with its object: "claimed responsibility", "denied access"."""
    if not found.cue:
        return False
    start, end = found.cue[-1]
    last = text[start:end].rpartition(" ")[2]
    behind = text[end : found.content[-1][1]]
    return any(IDIOM.match(words_ + behind) for words_ in (last, text[start:end]))


def _reports(text: str, found: Found) -> bool:
    """Whether a reporting verb is in the cue, and not only a noun of its form: "raised questions"."""
    said = [w[0].lower() for s, e in found.cue for w in WORD.finditer(text, s, e)]
    verbs = [w for w in said if w not in words("auxiliaries", "cue_adverbs") and not w.endswith("ly")]
    return any(
        w in tellers() and (i == 0 or not any(v.base in words("noun_verbs") for v in tellers()[w]))
        for i, w in enumerate(verbs)
    )


def _mute(text: str, found: Found) -> bool:
    """Whether the source is a thing that cannot speak: "these revelations raise questions", "images showed"."""
    start, end = found.source[0]
    head = phrase(text, Range(start, end), ()).head
    if not head or head not in text[start:end] or is_title(head) or is_title(head.removesuffix("s")):
        return False
    shown = document_class(head) == "recording" or head in words("utterance_nouns")
    bodies = words("body_nouns", "organisation_heads", "institution_nouns", "group_nouns", "source_nouns")
    body = head in bodies or head.removesuffix("s") in bodies
    return shown or (MADE.search(head) is not None and document_class(head) is None and not body)

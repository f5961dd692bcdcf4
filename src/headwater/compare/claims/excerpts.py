"""Excerpts: the words of a statement as they can stand alone."""

import re

from headwater.compare.drafts.clauses import headless, whole
from headwater.compare.statements.reading import Statement
from headwater.records import Evidence, Range

# What a verb before it does something to: "Smith of being late", "her not to sail", "the pier as a ruin".
OBJECT = re.compile(
    r"(?:as|(?:[A-Z][\w’'-]+|[Tt]he [\w-]+|[Aa]n? [\w-]+|him|her|it|them|(?:any|every)(?:one|body))"
    r" (?:as|not to|to|of \w+ing|in the))\b"
)

# Words that are quoted, or told after it, are no part of the sentence that says who says them.
ENDED = re.compile(r"[.!?:]")


def alone(text: str, s: Statement) -> tuple[str, Evidence]:
    """The words, and where they stand: from the source on where they are only part of a clause.

    What says amid them who says it (", the book suggests,") is left out.
    """
    place, amid = _whole(text, s), _amid(s)
    whole = text[slice(*place.range)]
    if place != s.evidence or amid:
        return _without(text, place.range, amid), place
    # What is denied begins behind "that the": the article is part of it.
    return f"the {s.about}" if f" the {s.about}" in whole else s.about, place


def _whole(text: str, s: Statement) -> Evidence:
    """Where a statement stands; from its source on, if its words have no subject: "she vowed to rebuild the pier".

    So it is where they only name something, "she expects a loss", or tell what the source does to something, "she
    accused the mayor of sleeping". Where no source is named the sentence has the subject: "The pier is expected to be
    rebuilt".
    """
    a, r = s.attribution, s.evidence.range
    if not (a and a.cue and (headless(s.about) or not whole(s.about) or (a.source and OBJECT.match(s.about)))):
        return s.evidence
    start, cued = a.source[0].start if a.source else s.sentence.start, max(p.end for p in (*a.source, *a.cue))
    before = s.sentence.start <= start and cued <= r.start and not ENDED.search(text, cued, r.start)
    return Evidence(document=a.document, range=Range(start, r.end)) if before else s.evidence


def _amid(s: Statement) -> Range | None:
    """Where words amid a statement say who says it."""
    a, r = s.attribution, s.evidence.range
    if a is None or not (a.source and a.cue):
        return None
    start, end = min(p.start for p in (*a.source, *a.cue)), max(p.end for p in (*a.source, *a.cue))
    return Range(start, end) if r.start < start and end < r.end else None


def _without(text: str, place: Range, amid: Range | None) -> str:
    """The words at a place, without what stands amid them between two commas."""
    if amid is not None:
        before, after = text[place.start : amid.start].rstrip(), text[amid.end : place.end].lstrip()
        if before.endswith(",") and after.startswith(","):
            return f"{before[:-1]} {after[1:].lstrip()}"
    return text[slice(*place)]

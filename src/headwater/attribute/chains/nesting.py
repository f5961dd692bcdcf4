"""Nesting: which attribution stands in whose content."""

import re
from collections.abc import Sequence

from headwater.attribute.containment import holders
from headwater.attribute.found import Found, Pieces
from headwater.records import Range
from headwater.words import words

WORD = re.compile(r"\w+")
# How many neighbours, in order of the text, a sentence is parted at.
REACH = 12


def parents(text: str, found: Sequence[Found]) -> list[int | None]:
    """For each attribution, in order of the text, the index of the smallest one whose content it stands in.

    A hedged attribution that comments on the one before it in its sentence counts as standing in it: in "the book says
    that A, a request that B reportedly made" the book is where B comes from.
    """
    sizes = [sum(e - s for s, e in f.content) for f in found]
    around = holders([f.report for f in found], [f.content for f in found])
    told: dict[Pieces, int] = {}
    for i, f in enumerate(found):
        if _according(text, f):
            told.setdefault(f.content, i)
    out: list[int | None] = []
    for i, f in enumerate(found):
        above = [j for j in around[i] if j != i and (j < i or i not in around[j])]
        if f.content in told and not _according(text, f):
            above.append(told[f.content])
        out.append(min(above, key=lambda j: (sizes[j], j)) if above else _commented(text, found, i))
    return out


def clause(found: Sequence[Found], i: int, sentence: Range) -> Range:
    """The part of its sentence that an attribution has for itself, between those that stand wholly beside it."""
    start, end = sentence
    first, last = found[i].start, found[i].end
    for other in found[max(0, i - REACH) : i + REACH + 1]:
        if start < other.end <= first:
            start = other.end
        elif last <= other.start < end:
            end = other.start
    return Range(start, end)


def _according(text: str, found: Found) -> bool:
    return bool(found.cue) and text[slice(*found.cue[0])].lower().startswith("according")


def _commented(text: str, found: Sequence[Found], i: int) -> int | None:
    """The attribution that a hedged one comments on: the last before it whose content a comma parts from it."""
    if not any(w[0].lower() in words("nameless_adverbs") for s, e in found[i].cue for w in WORD.finditer(text, s, e)):
        return None
    for j in range(i - 1, max(-1, i - 4), -1):
        end = found[j].content[-1][1]
        between = text[end : found[i].start]
        if found[j].source and end <= found[i].start and between.startswith(",") and not set(".!?\n") & set(between):
            return j
    return None

"""Nesting: which attribution stands in whose content."""

import re
from collections.abc import Sequence

from headwater.attribute.found import Found
from headwater.records import Range
from headwater.words import words

WORD = re.compile(r"\w+")
REACH = 12


def parents(text: str, found: Sequence[Found]) -> list[int | None]:
    """For each attribution, in order of the text, the index of the smallest one whose content it stands in.

    A hedged attribution that comments on the one before it in its sentence counts as standing in it: in "the book says
    that A, a request that B reportedly made" the book is where B comes from.
    """
    sizes = [sum(e - s for s, e in f.content) for f in found]
    spans = [(min(f.content)[0], max(e for _, e in f.content)) for f in found]
    out: list[int | None] = []
    for i in range(len(found)):
        near = range(max(0, i - REACH), min(len(found), i + REACH + 1))
        start, end = spans[i]
        holding = (j for j in near if spans[j][0] <= start and end <= spans[j][1])
        around = [j for j in holding if j != i and _around(text, found, j, i)]
        outer = min(around, key=lambda j: (sizes[j], j), default=None)
        out.append(outer if outer is not None else _commented(text, found, i))
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


def _around(text: str, found: Sequence[Found], outer: int, inner: int) -> bool:
    """Whether one attribution stands around another: holds it, or says according to whom the very same was said."""
    a, b = found[outer], found[inner]
    if _holds(a, b):
        return outer < inner or not _holds(b, a)
    return a.content == b.content and _according(text, a) and not _according(text, b)


def _according(text: str, found: Found) -> bool:
    return bool(found.cue) and text[slice(*found.cue[0])].lower().startswith("according")


def _holds(outer: Found, inner: Found) -> bool:
    pieces = (*inner.cue, *inner.content)
    return all(any(s <= a and b <= e for s, e in outer.content) for a, b in pieces)


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

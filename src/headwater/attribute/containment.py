"""Containment: what stands within what, for lots of pieces; one sweep over the text, however many there are."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from headwater.attribute.found import Pieces


def holders(inner: Sequence[Pieces], outer: Sequence[Pieces]) -> list[tuple[int, ...]]:
    """For each of some lots of pieces, the indexes of those others that hold it, in order.

    A lot holds another where each piece of that one stands within a piece of its own; no pieces are held by nobody.
    Takes time for sorting and for what it finds.
    """
    held: dict[int, set[int]] = {}
    for i, _, end, begun in _sweep(inner, outer):
        around = {j for _, j in begun[bisect_left(begun, (end,)) :]}
        held[i] = held[i] & around if i in held else around
    return [tuple(sorted(held.get(i, ()))) for i in range(len(inner))]


def touching(some: Sequence[Pieces], others: Sequence[Pieces]) -> list[tuple[int, ...]]:
    """For each of some lots of pieces, the indexes of those others that share a character with it, in order."""
    touched: list[set[int]] = [set() for _ in some]
    ordered = _ordered(others)
    for i, start, end, begun in _sweep(some, others):
        touched[i].update(j for _, j in begun[bisect_left(begun, (start + 1,)) :])
        later = ordered[bisect_left(ordered, (start + 1,)) : bisect_left(ordered, (end,))]
        touched[i].update(j for _, _, j in later)
    return [tuple(sorted(t)) for t in touched]


def _sweep(asked: Sequence[Pieces], others: Sequence[Pieces]) -> Iterator[tuple[int, int, int, list[tuple[int, int]]]]:
    """Each piece asked for, as its lot's index, start and end, with the ends and indexes of the others that have begun.

    Those begin where it does or before, and end no sooner than it begins; they are in the order of their ends.
    """
    ordered, at = _ordered(others), 0
    begun: list[tuple[int, int]] = []
    for start, end, i in _ordered(asked):
        while at < len(ordered) and ordered[at][0] <= start:
            insort(begun, ordered[at][1:])
            at += 1
        del begun[: bisect_left(begun, (start,))]
        yield i, start, end, begun


def _ordered(lots: Sequence[Pieces]) -> list[tuple[int, int, int]]:
    return sorted((start, end, i) for i, pieces in enumerate(lots) for start, end in pieces)

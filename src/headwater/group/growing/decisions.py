"""Decisions: what a person has said of stories, which no likeness undoes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from headwater.group.joining.linkage import Firm
from headwater.unions import joined


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """Two parts of what a person looked at, as ids of documents: merged into one story, or split into two.

    Each part stays one from then on, and two that are split stay apart, until a later decision says otherwise.
    """

    kind: Literal["merge", "split"]
    one: frozenset[str]
    other: frozenset[str]


Parts = tuple[frozenset[int], frozenset[int]]


def firm(decisions: Iterable[Decision], place: Mapping[str, int], ones: Iterable[Iterable[int]] = ()) -> Firm:
    """What is decided of documents, by the places of the items that they are of; `ones` are sets that stay one anyway.

    Of two decisions on the same documents the later one holds.
    """
    together = [frozenset(items) for items in ones]
    apart: list[Parts] = []
    for decision in decisions:
        one, other = (frozenset(place[i] for i in part if i in place) for part in (decision.one, decision.other))
        if decision.kind == "merge":
            apart = [left for parts in apart for left in _less(parts, one | other)]
            together.append(one | other)
        else:
            together = [part for of in together for part in (of & one, of - one)] + [one, other]
            apart.append((one, other))
    return Firm(together=_joined(together), apart=[(min(a), min(b)) for a, b in apart if a and b])


def _less(parts: Parts, merged: frozenset[int]) -> list[Parts]:
    """What two parts keep apart, less the pairs that have been merged."""
    a, b = parts
    return [(a - merged, b), (a & merged, b - merged)]


def _joined(sets: Iterable[frozenset[int]]) -> list[list[int]]:
    """The sets, those that overlap taken together."""
    every = [sorted(s) for s in sets]
    first = joined(sorted({i for s in every for i in s}), (pair for s in every for pair in pairwise(s)))
    found: dict[int, list[int]] = {}
    for i, of in first.items():
        found.setdefault(of, []).append(i)
    return [items for items in found.values() if len(items) > 1]

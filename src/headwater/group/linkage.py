"""Linkage: items joined into clusters by how alike their members are on average."""

import heapq
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from math import sqrt

import numpy as np

CUT = 0.12  # the least likeness, on average, between the members of two clusters that are joined
EVEN = 0.65  # of the likeness within the two clusters: two events of one kind are alike, but less than each in itself
USUAL, WEIGHT = 0.25, 2.0  # likeness within a story, and how many pairs it counts as beside those of a small cluster
ALIKE = 0.08  # likeness of two items that counts as any; more than half of the pairs need it
BLOCK = 100_000  # pairs at a time

Links = list[dict[int, float]]
Pair = tuple[float, int, int]  # less the likeness of two, and the two


@dataclass(frozen=True, kw_only=True, slots=True)
class Firm:
    """What is decided beforehand: items that are one cluster whatever their likeness, and pairs that are in no one."""

    together: Sequence[Sequence[int]] = ()
    apart: Sequence[tuple[int, int]] = ()

    @property
    def items(self) -> frozenset[int]:
        """Those of which anything is decided."""
        return frozenset(chain(*self.together, *self.apart))


FREE = Firm()


def clusters(links: Links, copies: Sequence[int], firm: Firm = FREE) -> list[list[int]]:
    """Join, again and again, the two clusters whose members are most alike on average; sorted lists of items.

    `links[i][j]` is the likeness of items i and j, the same both ways; what is missing is 0. `copies[i]` is how many
    articles the item stands for. This is average linkage (UPGMA) over a sparse graph, with two further conditions.
    Clusters of several articles are joined only where the items of the one are nearly as like those of the other as
    either's are among themselves: that threshold the pile sets by itself. And one strong link joins nothing: a digest
    of two stories does not make them one. What is firm comes before everything else.
    """
    joining = _Joining(links, copies, firm)
    while (pair := joining.closest()) is not None:
        joining.join(*pair)
    return sorted(sorted(m) for m in joining.members.values())


class _Joining:
    """The clusters so far, with the sum of the likenesses between every two and the number of pairs that are alike.

    A row says what a cluster has in common with those that there were when it was made. So of two clusters the row of
    the younger, whose number is higher, is right about the older; no row is altered when others are joined.
    """

    def __init__(self, links: Links, copies: Sequence[int], firm: Firm) -> None:
        self.members = {i: [i] for i in range(len(links))}
        self.into = list(self.members)
        self.lone = {i for i, number in enumerate(copies) if number == 1}
        self.within = dict.fromkeys(self.members, 0.0)
        self.sums: dict[int, Mapping[int, float]] = dict(enumerate(links))
        self.alike: dict[int, Mapping[int, int]] = {}
        self.heap: list[tuple[float, int, int, Iterator[Pair]]] = []
        self.barred = defaultdict[int, set[int]](set)
        for i, j in firm.apart:
            self.barred[i].add(j)
            self.barred[j].add(i)
        for items in firm.together:
            reduce(self.join, items)
        self._queue(_likeliest(links))

    def _queue(self, pairs: Iterator[Pair]) -> None:
        """Look at the first of these pairs in its turn, and then at the next: all at once would take much memory."""
        for less, i, j in pairs:
            if i in self.members and j in self.members and self.fit(i, j):
                heapq.heappush(self.heap, (less, i, j, pairs))
                break

    def closest(self) -> tuple[int, int] | None:
        """The next two clusters to join, the older first: those most alike; ties go to the older ones."""
        while self.heap:
            _, i, j, others = heapq.heappop(self.heap)
            self._queue(others)
            if i in self.members and j in self.members:
                return i, j
        return None

    def fit(self, i: int, j: int) -> bool:
        """Whether two clusters may be joined, the older first; the answer is the same as long as there are both."""
        pairs, total = len(self.members[i]) * len(self.members[j]), self.sums[j][i]
        alike = self.alike[j][i] if j in self.alike else total >= ALIKE
        if 2 * alike <= pairs or not self.barred[i].isdisjoint(self.members[j]):
            return False
        if i in self.lone or j in self.lone:
            return True
        return total / pairs >= EVEN * sqrt(self._inside(i) * self._inside(j))

    def _inside(self, i: int) -> float:
        size = len(self.members[i])
        return (self.within[i] + WEIGHT * USUAL) / (size * (size - 1) / 2 + WEIGHT)

    def join(self, i: int, j: int) -> int:
        """Put a new cluster in the place of two."""
        new = len(self.into)
        self.into.append(new)
        self.into[i] = self.into[j] = new
        self.members[new] = self.members.pop(i) + self.members.pop(j)
        sums, self.alike[new] = self._common(i, j)
        self.within[new] = self.within.pop(i) + self.within.pop(j) + sums.pop(new, 0.0) / 2
        self.sums[new] = sums
        size = len(self.members[new])
        near = [(-total / (size * len(self.members[k])), k, new) for k, total in sums.items()]
        self.barred[new] = self.barred[i] | self.barred[j]
        self._queue(iter(sorted(pair for pair in near if pair[0] <= -CUT)))
        return new

    def _common(self, i: int, j: int) -> tuple[dict[int, float], dict[int, int]]:
        """What two that were joined have in common with every cluster that there is now, each other twice."""
        sums, alike = defaultdict[int, float](float), defaultdict[int, int](int)
        for part in (i, j):
            row, near = self.sums.pop(part), self.alike.pop(part, None)
            for k, value in row.items():
                now = self._now(k)
                sums[now] += value
                alike[now] += near[k] if near else value >= ALIKE
        return sums, alike

    def _now(self, i: int) -> int:
        """The cluster that one is in by now, with a shorter way to it."""
        while (up := self.into[i]) != i:
            self.into[i] = i = self.into[up]
        return i


def _likeliest(links: Links) -> Iterator[Pair]:
    """The pairs of items that are alike enough to be joined, the most alike first."""
    near = ((-v, i, j) for i, row in enumerate(links) for j, v in row.items() if i < j and v >= CUT)
    pairs = np.fromiter(near, np.dtype("f8, i4, i4"))
    order = np.lexsort([pairs[name] for name in ("f2", "f1", "f0")])
    for start in range(0, len(pairs), BLOCK):
        yield from pairs[order[start : start + BLOCK]].tolist()

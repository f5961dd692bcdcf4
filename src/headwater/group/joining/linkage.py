"""Linkage: items joined into clusters by how alike their members are on average."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from headwater.group.likeness.letters import Brevity
from headwater.group.likeness.links import Row

CUT = 0.12  # the least likeness, on average, between the members of two clusters that are joined
EVEN = 0.65  # of the likeness within the two clusters: two events of one kind are alike, but less than each in itself
LOOSE = 0.2  # what is taken off that among the shortest of texts: how alike two of them are is much by chance
USUAL, WEIGHT = 0.25, 2.0  # likeness within a story, and how many pairs it counts as beside those of a small cluster
ALIKE = 0.08  # likeness of two items that counts as any; more than half of the pairs need it
BLOCK = 100_000  # pairs at a time

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


def clusters(links: Iterable[Row], copies: Sequence[int], brevity: Brevity, firm: Firm = FREE) -> list[list[int]]:
    """Join, again and again, the two clusters whose members are most alike on average; sorted lists of items.

    `links` are the rows of items; where two are not linked their likeness is 0. `copies[i]` is how many
    articles the item stands for, `brevity[i]` how short its text is. This is average linkage (UPGMA) over a sparse
    graph, with two further conditions. Clusters of several articles are joined only where the items of the one are
    nearly as like those of the other as either's are among themselves: that threshold the pile sets by itself. And one
    strong link joins nothing: a digest of two stories does not make them one. What is firm comes before everything
    else.
    """
    joining = _Joining(links, copies, brevity, firm)
    while (pair := joining.closest()) is not None:
        joining.join(*pair)
    return sorted(sorted(m) for m in joining.members.values())


class _Common(NamedTuple):
    """Other clusters; the sum of the likenesses to the members of each, and how many of these pairs are alike."""

    others: NDArray[np.int32]
    sums: NDArray[np.float64]
    alike: NDArray[np.int32]


class _Joining:
    """The clusters so far, and what every two have in common.

    A row says what a cluster has in common with those that there were when it was made. So of two clusters the row of
    the younger, whose number is higher, is right about the older; no row is altered when others are joined.
    """

    def __init__(self, links: Iterable[Row], copies: Sequence[int], brevity: Brevity, firm: Firm) -> None:
        items = range(len(copies))
        self.members = {i: [i] for i in items}
        self.made, most = len(items), 2 * len(items)
        self.into, self.size, self.within = np.arange(most, dtype=np.int32), np.ones(most), np.zeros(most)
        self.brief = np.pad(brevity, (0, len(items)))
        self.lone = np.pad(np.array(copies) == 1, (0, len(items)))
        self.rows = {i: _row(row) for i, row in zip(items, links, strict=True)}
        self.heap: list[tuple[float, int, int, Iterator[Pair]]] = []
        self.barred = defaultdict[int, set[int]](set)
        for i, j in firm.apart:
            self.barred[i].add(j)
            self.barred[j].add(i)
        for together in firm.together:
            reduce(self.join, together)
        self._queue(self._pairs([i for i in self.members if i in items]))

    def closest(self) -> tuple[int, int] | None:
        """The next two clusters to join, the older first: those most alike; ties go to the older ones."""
        while self.heap:
            _, i, j, others = heapq.heappop(self.heap)
            self._queue(others)
            if i in self.members and j in self.members:
                return i, j
        return None

    def _queue(self, pairs: Iterator[Pair]) -> None:
        """Look at the first of these pairs in its turn, and then at the next: all at once would take much memory."""
        for less, i, j in pairs:
            if i in self.members and j in self.members:
                heapq.heappush(self.heap, (less, i, j, pairs))
                break

    def _pairs(self, clusters: Sequence[int]) -> Iterator[Pair]:
        """Those that may be joined with older ones, the most alike first."""
        fit = [self._fit(j) for j in clusters]
        older = np.concatenate([np.empty(0, np.int32), *(others for others, _ in fit)])
        average = np.concatenate([np.empty(0), *(values for _, values in fit)])
        younger = np.repeat(np.array(clusters, np.int32), [len(others) for others, _ in fit])
        order = np.lexsort((younger, older, -average))
        for part in (order[at : at + BLOCK] for at in range(0, len(order), BLOCK)):
            yield from zip((-average[part]).tolist(), older[part].tolist(), younger[part].tolist(), strict=True)

    def _fit(self, j: int) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
        """The older clusters that one may be joined with, as long as there are both, and how alike they are."""
        others, sums, alike = self.rows[j]
        pairs = self.size[j] * self.size[others]
        average = sums / pairs
        even = average >= self._even(j, others) * np.sqrt(self._inside(j) * self._inside(others))
        fit = (others < j) & (average >= CUT) & (2 * alike > pairs) & (even | self.lone[j] | self.lone[others])
        if barred := self.barred.get(j):
            fit &= np.array([barred.isdisjoint(self.members.get(i, ())) for i in others.tolist()], bool)
        return others[fit], average[fit]

    def _even(self, j: int, others: NDArray[np.int32]) -> NDArray[np.float64]:
        """How much of the likeness within two clusters they need, by how short the texts of both are on average."""
        brief: NDArray[np.float64] = (self.brief[j] + self.brief[others]) / (self.size[j] + self.size[others])
        return EVEN * (1 - LOOSE * brief)

    def _inside(self, i: int | NDArray[np.int32]) -> NDArray[np.float64]:
        """The likeness among the members of clusters."""
        size = self.size[i]
        inside: NDArray[np.float64] = (self.within[i] + WEIGHT * USUAL) / (size * (size - 1) / 2 + WEIGHT)
        return inside

    def join(self, i: int, j: int) -> int:
        """Put a new cluster in the place of two."""
        new, self.made = self.made, self.made + 1
        self.into[[i, j]] = new
        self.members[new] = self.members.pop(i) + self.members.pop(j)
        row = self._common(self.rows.pop(i), self.rows.pop(j))
        own = row.others == new
        self.rows[new] = _Common(row.others[~own], row.sums[~own], row.alike[~own])
        self.brief[new] = self.brief[i] + self.brief[j]
        self.size[new] = self.size[i] + self.size[j]
        self.within[new] = self.within[i] + self.within[j] + row.sums[own].sum() / 2  # from both sides
        if barred := self.barred.get(i, set()) | self.barred.get(j, set()):
            self.barred[new] = barred
        self._queue(self._pairs([new]))
        return new

    def _common(self, one: _Common, other: _Common) -> _Common:
        """What two have in common with every cluster that there is by now."""
        found, at = np.unique(self._now(np.concatenate([one.others, other.others])), return_inverse=True)
        sums = np.bincount(at, np.concatenate([one.sums, other.sums]))
        alike = np.bincount(at, np.concatenate([one.alike, other.alike]))
        return _Common(found, sums.astype(np.float64), alike.astype(np.int32))

    def _now(self, clusters: NDArray[np.int32]) -> NDArray[np.int32]:
        """The clusters that others are in by now, with a shorter way to them."""
        now = self.into[clusters]
        while ((further := self.into[now]) != now).any():
            now = further
        self.into[clusters] = now
        return now


def _row(links: Row) -> _Common:
    return _Common(links.others, links.values, (links.values >= ALIKE).astype(np.int32))

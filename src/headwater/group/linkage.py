"""Linkage: items joined into clusters by how alike their members are on average."""

import heapq
from collections.abc import Sequence
from itertools import count
from math import sqrt

CUT = 0.12  # the least likeness, on average, between the members of two clusters that are joined
EVEN = 0.65  # of the likeness within the two clusters: two events of one kind are alike, but less than each in itself
USUAL, WEIGHT = 0.25, 2.0  # likeness within a story, and how many pairs it counts as beside those of a small cluster
ALIKE = 0.08  # likeness of two items that counts as any; more than half of the pairs need it

Links = list[dict[int, float]]


def clusters(links: Links, copies: Sequence[int]) -> list[list[int]]:
    """Join, again and again, the two clusters whose members are most alike on average; sorted lists of items.

    `links[i][j]` is the likeness of items i and j, the same both ways; what is missing is 0. `copies[i]` is how many
    articles the item stands for. This is average linkage (UPGMA) over a sparse graph, with two further conditions.
    Clusters of several articles are joined only where the items of the one are nearly as like those of the other as
    either's are among themselves: that threshold the pile sets by itself. And one strong link joins nothing: a digest
    of two stories does not make them one.
    """
    joining = _Joining(links, copies)
    while (pair := joining.closest()) is not None:
        if joining.fit(*pair):
            joining.join(*pair)
    return sorted(sorted(m) for m in joining.members.values())


class _Joining:
    """The clusters so far, with the sum of the likenesses between every two and the number of pairs that are alike."""

    def __init__(self, links: Links, copies: Sequence[int]) -> None:
        self.members = {i: [i] for i in range(len(links))}
        self.fresh = count(len(links))
        self.lone = {i for i, number in enumerate(copies) if number == 1}
        self.within = dict.fromkeys(self.members, 0.0)
        self.sums = {i: dict(row) for i, row in enumerate(links)}
        self.alike = {i: {j: float(v >= ALIKE) for j, v in row.items()} for i, row in enumerate(links)}
        self.heap = [(-v, i, j) for i, row in self.sums.items() for j, v in row.items() if i < j and v >= CUT]
        heapq.heapify(self.heap)

    def closest(self) -> tuple[int, int] | None:
        """The next two clusters to look at, most alike first; ties go to the older ones."""
        while self.heap:
            _, i, j = heapq.heappop(self.heap)
            if i in self.members and j in self.members:
                return i, j
        return None

    def fit(self, i: int, j: int) -> bool:
        """Whether two clusters may be joined."""
        pairs = len(self.members[i]) * len(self.members[j])
        if self.alike[i].get(j, 0.0) * 2 <= pairs:
            return False
        if i in self.lone or j in self.lone:
            return True
        return self.sums[i][j] / pairs >= EVEN * sqrt(self._inside(i) * self._inside(j))

    def _inside(self, i: int) -> float:
        size = len(self.members[i])
        return (self.within[i] + WEIGHT * USUAL) / (size * (size - 1) / 2 + WEIGHT)

    def join(self, i: int, j: int) -> None:
        """Put a new cluster in the place of two."""
        new = next(self.fresh)
        self.within[new] = self.within.pop(i) + self.within.pop(j) + self.sums[i].get(j, 0.0)
        self.members[new] = self.members.pop(i) + self.members.pop(j)
        for table in (self.sums, self.alike):
            _merge(table, i, j, new)
        for k, total in self.sums[new].items():
            average = total / (len(self.members[new]) * len(self.members[k]))
            if average >= CUT:
                heapq.heappush(self.heap, (-average, k, new))


def _merge(table: dict[int, dict[int, float]], i: int, j: int, new: int) -> None:
    """Add the rows of i and j up to that of what they become."""
    row, other = table.pop(i), table.pop(j)
    for k, value in other.items():
        row[k] = row.get(k, 0.0) + value
    row.pop(i, None)
    row.pop(j, None)
    for k, value in row.items():
        table[k].pop(i, None)
        table[k].pop(j, None)
        table[k][new] = value
    table[new] = row

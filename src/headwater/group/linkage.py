"""Linkage: items joined into clusters by how alike their members are on average."""

import heapq

Links = list[dict[int, float]]


def clusters(links: Links, cut: float) -> list[list[int]]:
    """Join, again and again, the two clusters whose members are most alike on average, down to `cut`.

    `links[i][j]` is the likeness of items i and j, the same both ways; what is missing is 0 (average linkage, UPGMA,
    over a sparse graph). One strong link between two clusters does not join them. Ties go to the lower numbers.
    """
    members: list[list[int] | None] = [[i] for i in range(len(links))]
    sums: Links = [dict(row) for row in links]
    heap = [(-value, i, j) for i, row in enumerate(sums) for j, value in row.items() if i < j and value >= cut]
    heapq.heapify(heap)
    while heap:
        _, i, j = heapq.heappop(heap)
        first, second = members[i], members[j]
        if first is None or second is None:
            continue
        members[i] = members[j] = None
        new = len(members)
        members.append(first + second)
        sums.append(_joined(sums, i, j, new))
        for k, value in sums[new].items():
            average = value / (len(members[new] or ()) * len(members[k] or ()))
            if average >= cut:
                heapq.heappush(heap, (-average, k, new))
    return [sorted(m) for m in members if m is not None]


def _joined(sums: Links, i: int, j: int, new: int) -> dict[int, float]:
    """The links of what i and j become, put in place of theirs."""
    row = sums[i]
    for k, value in sums[j].items():
        row[k] = row.get(k, 0.0) + value
    row.pop(i, None)
    row.pop(j, None)
    for k, value in row.items():
        sums[k].pop(i, None)
        sums[k].pop(j, None)
        sums[k][new] = value
    sums[i] = sums[j] = {}
    return row

"""Clusters: average linkage over pairs that have something telling in common."""

import heapq
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array, hstack

from headwater.compare.drafts.likeness import coverage, mixed
from headwater.compare.drafts.profiles import Profile

# Pairs less alike count as not alike at all.
LEAST = 0.2
# Profiles that are compared with all others at a time.
BLOCK = 256


def clusters(profiles: Sequence[Profile], cut: float) -> list[list[int]]:
    """Indices grouped so that within a group the mean likeness of what was joined is at least `cut`.

    Average linkage (UPGMA) over the sparse graph of like pairs; ties go to the smaller indices, so that the result
    depends on nothing but the order given. Singles are groups of one.
    """
    near = _neighbours(profiles)
    size = dict.fromkeys(range(len(profiles)), 1)
    members = {i: [i] for i in range(len(profiles))}
    heap = [(-s, i, j) for i, js in enumerate(near) for j, s in js.items() if i < j and s >= cut]
    heapq.heapify(heap)
    while heap:
        score, i, j = heapq.heappop(heap)
        if i not in size or j not in size or near[i].get(j) != -score:
            continue
        _merge(near, size, i, j)
        members[i] += members.pop(j)
        for k, s in near[i].items():
            if s >= cut:
                heapq.heappush(heap, (-s, min(i, k), max(i, k)))
    return [sorted(members[i]) for i in sorted(members)]


def _merge(near: list[dict[int, float]], size: dict[int, int], i: int, j: int) -> None:
    """Join j into i: the likeness to others is the mean over the members of both."""
    m, n = size[i], size.pop(j)
    size[i] = m + n
    for k in (near[i].keys() | near[j].keys()) - {i, j}:
        mean = (m * near[i].get(k, 0.0) + n * near[j].get(k, 0.0)) / (m + n)
        near[i][k] = near[k][i] = mean
        near[k].pop(j, None)
    near[i].pop(j, None)
    near[j] = {}


def _neighbours(profiles: Sequence[Profile]) -> list[dict[int, float]]:
    """For each profile the others that are like it, by `headwater.compare.drafts.likeness`."""
    near: list[dict[int, float]] = [{} for _ in profiles]
    if not profiles:
        return near
    blocks = [profiles[start : start + BLOCK] for start in range(0, len(profiles), BLOCK)]
    covered = hstack([_covered(profiles, block) for block in blocks], format="csr")
    back = covered.T.tocsr()
    scores = mixed(covered.minimum(back), covered.maximum(back)).tocoo()
    apart = (scores.data >= LEAST) & (scores.row < scores.col)
    pairs = zip(scores.row[apart].tolist(), scores.col[apart].tolist(), scores.data[apart].tolist(), strict=True)
    for i, j, score in pairs:
        near[i][j] = near[j][i] = score
    return near


def _covered(profiles: Sequence[Profile], block: Sequence[Profile]) -> csr_array:
    """How much of each profile those of a block cover; shares too small for any likeness are left out."""
    found = coverage(profiles, block)
    return csr_array(np.where(found >= LEAST, found, 0.0))

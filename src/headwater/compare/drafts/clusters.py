"""Clusters: average linkage over pairs that have something telling in common."""

import heapq
from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array

from headwater.compare.drafts.profiles import LEAN, Profile

# Features of more statements than this make no pairs: two statements that share only such ones tell different things.
COMMON = 400
# Pairs less alike count as not alike at all.
LEAST = 0.15
# Profiles that are compared with all others at a time.
BLOCK = 1000


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
    """For each profile the others that are like it, by `headwater.compare.profiles.likeness`."""
    near: list[dict[int, float]] = [{} for _ in profiles]
    names: dict[str, int] = {}
    entries = [(i, names.setdefault(f, len(names)), w) for i, p in enumerate(profiles) for f, w in p.items()]
    if not entries:
        return near
    at, feature, weight = (np.array(column) for column in zip(*entries, strict=True))
    table = csr_array((np.sqrt(weight), (at, feature)), shape=(len(profiles), len(names)))
    total = np.bincount(at, weight, minlength=len(profiles))
    often = np.bincount(feature) > COMMON
    rare, common = table[:, ~often].tocsr(), table[:, often].toarray()
    for start in range(0, len(profiles), BLOCK):
        shared = (rare[start : start + BLOCK] @ rare.T).tocoo()
        i, j = shared.row + start, shared.col
        pairs = (i < j) & (shared.data >= LEAST / 2 * np.minimum(total[i], total[j]))
        i, j = i[pairs], j[pairs]
        overlap = shared.data[pairs] + np.einsum("pf,pf->p", common[i], common[j])
        scores = overlap / (LEAN * np.minimum(total[i], total[j]) + (1 - LEAN) * np.maximum(total[i], total[j]))
        for x, y, score in zip(i.tolist(), j.tolist(), scores.tolist(), strict=True):
            if score >= LEAST:
                near[x][y] = near[y][x] = score
    return near

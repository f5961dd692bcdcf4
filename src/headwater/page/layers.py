"""A layered drawing of a graph: which column a node stands in, and how high (after Sugiyama et al. 1981)."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from statistics import fmean

Way = tuple[str, ...]  # an edge with the bends that it takes through the columns between
SWEEPS = 8


def columns(nodes: Sequence[str], last: Sequence[str], edges: Sequence[tuple[str, str]]) -> dict[str, int]:
    """A column for each node: one more than the furthest that leads to it; `last` stand in the last one together."""
    column = dict.fromkeys([*nodes, *last], 0)
    for _ in column:
        for start, end in edges:
            column[end] = max(column[end], column[start] + 1)
    rightmost = max([1, *(column[n] + 1 for n in nodes), *(column[n] for n in last)])
    return column | dict.fromkeys(last, rightmost)


def ways(edges: Sequence[tuple[str, str]], column: dict[str, int]) -> list[Way]:
    """Each edge with a bend, a node of its own, in every column that it crosses; `column` gains the bends.

    Edges from one node share their bends: they run together as far as they can, and part before their ends.
    """
    found: list[Way] = []
    for start, end in edges:
        bends = {f"{start}\n{at}": at for at in range(column[start] + 1, column[end])}
        column.update(bends)
        found.append((start, *bends, end))
    return found


def heights(column: Mapping[str, int], found: Sequence[Way], size: Callable[[str], float]) -> dict[str, float]:
    """The middle of each node, such that no two of a column touch and edges are short and cross little."""
    before, after = defaultdict(list), defaultdict(list)
    for start, end in dict.fromkeys(step for way in found for step in pairwise(way)):
        after[start].append(end)
        before[end].append(start)
    layers: list[list[str]] = [[] for _ in range(max(column.values(), default=0) + 1)]
    for node, at in column.items():
        layers[at].append(node)
    y: dict[str, float] = {}
    for layer in layers:
        y.update(spread(layer, [0.0] * len(layer), size))
    for sweep in range(SWEEPS):
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            near = before if sweep % 2 == 0 else after
            wished = {n: fmean(y[m] for m in near[n]) if near[n] else y[n] for n in layer}
            layer.sort(key=lambda n: (wished[n], y[n]))
            y.update(spread(layer, [wished[n] for n in layer], size))
    for layer in reversed(layers):
        both = {n: [y[m] for m in (*before[n], *after[n])] for n in layer}
        y.update(spread(layer, [fmean(both[n]) if both[n] else y[n] for n in layer], size))
    top = min((y[n] - size(n) / 2 for n in y), default=0.0)
    return {n: at - top for n, at in y.items()}


def spread(layer: Sequence[str], wished: Sequence[float], size: Callable[[str], float]) -> dict[str, float]:
    """Places as near as can be (least squares) to those wished, in order, without overlap: pool adjacent violators."""
    offset, total = [], 0.0
    for before, node in zip([None, *layer], layer, strict=False):
        total += (size(before) + size(node)) / 2 if before is not None else 0.0
        offset.append(total)
    pools: list[tuple[float, int]] = []
    for wish, off in zip(wished, offset, strict=True):
        mean, count = wish - off, 1
        while pools and pools[-1][0] > mean:
            other, more = pools.pop()
            mean, count = (mean * count + other * more) / (count + more), count + more
        pools.append((mean, count))
    placed = [mean for mean, count in pools for _ in range(count)]
    return {node: place + off for node, place, off in zip(layer, placed, offset, strict=True)}

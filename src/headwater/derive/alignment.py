"""Alignment: the stretches that two texts share, word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from headwater.derive.letters import Keys
from headwater.derive.shingles import shingles

LENGTH = 3  # words that agree in a row before they count as one text's
GAP = 8  # words that either text may have changed, added or left out inside a stretch
LEAST = 8  # words that agree in a stretch
OPEN = 12  # stretches that a further run of words may still belong to

Places = NDArray[np.int64]


class Run(NamedTuple):
    """Words that agree in a row: `size` of them, from `a` in the one text and from `b` in the other."""

    a: int
    b: int
    size: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchors:
    """A text's short shingles, sorted: where each stands, and the how manieth of its like in the text it is."""

    keys: Keys
    places: Places
    ranks: Places


def anchors(keys: Keys) -> Anchors:
    """Index a text for alignment."""
    grams = shingles(keys, LENGTH)
    order = np.argsort(grams, kind="stable")
    ordered = grams[order]
    fresh = np.concatenate(([True], ordered[1:] != ordered[:-1]))[: len(grams)]
    starts = np.flatnonzero(fresh)
    ranks = np.arange(len(grams)) - starts[np.cumsum(fresh) - 1]
    return Anchors(keys=ordered, places=order, ranks=ranks)


def aligned(a: Anchors, b: Anchors) -> list[tuple[Run, ...]]:
    """The stretches that two texts share, each as the runs of agreeing words in it, in the order of `a`."""
    stretches: list[list[Run]] = []
    for run in _runs(a, b):
        for stretch in reversed(stretches[-OPEN:]):
            joined = _joined(stretch[-1], run)
            if joined is not None:
                stretch.append(joined)
                break
        else:
            stretches.append([run])
    return [tuple(s) for s in stretches if sum(run.size for run in s) >= LEAST]


def _joined(last: Run, run: Run) -> Run | None:
    """The run, less what overlaps the last one, where it goes on from that; `None` where it does not."""
    overlap = max(0, last.a + last.size - run.a, last.b + last.size - run.b)
    cut = Run(run.a + overlap, run.b + overlap, run.size - overlap)
    near = cut.a - last.a - last.size <= GAP and cut.b - last.b - last.size <= GAP
    return cut if near and cut.size > 0 else None


def _runs(a: Anchors, b: Anchors) -> Iterator[Run]:
    """The words that agree in a row, in the order of `a`.

    The second occurrence of a shingle in one text answers to the second in the other: a sentence repeated ten thousand
    times costs ten thousand steps and not their square.
    """
    at = np.searchsorted(b.keys, a.keys) + a.ranks
    inside = np.flatnonzero(at < len(b.keys))
    hit = inside[b.keys[at[inside]] == a.keys[inside]]
    answers = np.full(len(a.keys), -1)
    answers[a.places[hit]] = b.places[at[hit]]
    first = np.flatnonzero(answers >= 0)
    second = answers[first]
    goes_on = (np.diff(first) == 1) & (np.diff(second) == 1)
    starts = np.flatnonzero(np.concatenate(([True], ~goes_on))[: len(first)])
    sizes = np.diff(starts, append=len(first)) + (LENGTH - 1)
    yield from map(Run, first[starts].tolist(), second[starts].tolist(), sizes.tolist())

"""Alignment: the stretches that two texts share, word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from headwater.derive.shingles import MULTIPLIER, shingles
from headwater.derive.wording import Keys

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
    """A text's short shingles, each with its occurrence number mixed in, sorted; and where each stands."""

    keys: Keys
    places: Places


def anchors(keys: Keys) -> Anchors:
    """Index a text for alignment.

    The second occurrence of a shingle in one text answers to the second in the other: a sentence repeated ten
    thousand times costs ten thousand steps and not their square.
    """
    grams = shingles(keys, LENGTH)
    order = np.argsort(grams, kind="stable")
    sorted_grams = grams[order]
    fresh = np.concatenate(([True], sorted_grams[1:] != sorted_grams[:-1]))[: len(grams)]
    starts = np.flatnonzero(fresh)
    rank = np.arange(len(grams)) - np.repeat(starts, np.diff(np.append(starts, len(grams))))
    mixed = sorted_grams ^ (rank.astype(np.uint64) * MULTIPLIER)
    again = np.argsort(mixed, kind="stable")
    return Anchors(keys=mixed[again], places=order[again])


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
    places = np.searchsorted(b.keys, a.keys)
    inside = np.flatnonzero(places < len(b.keys))
    hit = inside[b.keys[places[inside]] == a.keys[inside]]
    first, second = a.places[hit], b.places[places[hit]]
    order = np.argsort(first, kind="stable")
    first, second = first[order], second[order]
    breaks = np.flatnonzero((np.diff(first) != 1) | (np.diff(second) != 1)) + 1
    for start, stop in zip([0, *breaks.tolist()], [*breaks.tolist(), len(first)], strict=True):
        if stop > start:
            yield Run(int(first[start]), int(second[start]), stop - start + LENGTH - 1)

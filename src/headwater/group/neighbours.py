"""Neighbours: which articles are alike, found through the words that they share and not by comparing every two."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from headwater.group.letters import Brevity, evened
from headwater.group.nearness import nearness
from headwater.group.terms import Matrix

TELLING = 40  # of a long article's terms, the weightiest: neighbours are looked for through them
CROWDED = 2000  # articles: a term that stands in more of them leads to none
LEAST = 0.04  # likeness; less is nothing
CLOSE, MANY = 0.2, 100  # likeness, and how many neighbours that are less alike an article has in a large pile
BLOCK = 200  # articles at a time, so that memory does not grow with their square

Links = list[dict[int, float]]
Columns = NDArray[np.int32]
Likeness = NDArray[np.float64]
NONE = np.empty(0, np.int32), np.empty(0)


def neighbours(matrix: Matrix, brevity: Brevity, days: NDArray[np.float64]) -> Links:
    """The likeness of every two articles that share telling terms: the cosine of their rows, evened, and nearness in
    time.

    What is less than `LEAST` is left out, and so is that of an article with itself. The larger a pile, the more
    strangers use an article's words: where two are less alike than `CLOSE` and neither is among the `MANY` that are
    most like the other, their likeness is left out too.
    """
    rows = list(_rows(matrix, brevity, days))
    least = np.array([_least(likeness) for _, likeness in rows])
    numbers = list(range(len(rows)))  # one object for each: there are many links
    links: Links = []
    for i, (others, likeness) in enumerate(rows):
        kept = likeness >= np.minimum(least[i], least[others])
        links.append(dict(zip((numbers[j] for j in others[kept].tolist()), likeness[kept].tolist(), strict=True)))
        rows[i] = NONE
    return links


def _rows(matrix: Matrix, brevity: Brevity, days: NDArray[np.float64]) -> Iterator[tuple[Columns, Likeness]]:
    """For each article those that it is like: found by the telling terms, measured by every term."""
    row = np.zeros(matrix.shape[1])
    for i, others in enumerate(_found(matrix, brevity)):
        own = slice(matrix.indptr[i], matrix.indptr[i + 1])
        row[matrix.indices[own]] = matrix.data[own]
        products = evened(matrix[others] @ row, brevity[i : i + 1], brevity[others])
        likeness = products * nearness(days[i : i + 1], days[others])
        row[matrix.indices[own]] = 0
        near = likeness >= LEAST
        yield others[near], likeness[near]


def _found(matrix: Matrix, brevity: Brevity) -> Iterator[Columns]:
    """For each article those that share telling terms with it, in order."""
    telling = _telling(matrix, brevity)
    across = telling.T.tocsr()
    for start in range(0, matrix.shape[0], BLOCK):
        block = telling[start : start + BLOCK] @ across
        for i, (begin, end) in enumerate(pairwise(block.indptr), start):
            others = block.indices[begin:end][block.data[begin:end] >= LEAST]
            yield np.sort(others[others != i])


def _least(likeness: Likeness) -> float:
    """What makes another one of the articles that one is most like."""
    if len(likeness) <= MANY:
        return 0.0
    return min(CLOSE, float(np.partition(likeness, -MANY)[-MANY]))


def _telling(matrix: Matrix, brevity: Brevity) -> Matrix:
    """The matrix with only the weightiest terms of each long row, and none that stands nearly everywhere."""
    kept = matrix.copy()
    crowded = np.bincount(matrix.indices, minlength=matrix.shape[1]) > CROWDED
    kept.data[crowded[kept.indices]] = 0
    for (start, stop), short in zip(pairwise(kept.indptr), brevity, strict=True):
        row = kept.data[start:stop]
        if len(row) > TELLING and not short:
            row[row < np.partition(row, len(row) - TELLING)[len(row) - TELLING]] = 0
    kept.eliminate_zeros()
    return kept

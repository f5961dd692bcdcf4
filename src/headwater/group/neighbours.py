"""Neighbours: which articles are alike, found through the words that they share and not by comparing every two."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from headwater.group.nearness import nearness
from headwater.group.terms import Matrix

TELLING = 40  # of an article's terms, the weightiest: neighbours are looked for through them
CROWDED = 2000  # articles: a term that stands in more of them leads to none
LEAST = 0.04  # likeness; less is nothing
BLOCK, PAIRS = 1000, 20_000  # articles and pairs at a time, so that memory does not grow with their square

Links = list[dict[int, float]]


def neighbours(matrix: Matrix, days: NDArray[np.float64]) -> Links:
    """The likeness of every two articles that share telling terms: the cosine of their rows, and nearness in time.

    What is less than `LEAST` is left out, and so is that of an article with itself.
    """
    telling, count = _telling(matrix), matrix.shape[0]
    links: Links = []
    for start in range(0, count, BLOCK):
        links += _near(matrix, telling, days, range(start, min(start + BLOCK, count)))
    return links


def _near(matrix: Matrix, telling: Matrix, days: NDArray[np.float64], block: range) -> Links:
    """The likeness of some articles to all: found by the telling terms, measured by every term."""
    found = sparse.coo_array(telling[block.start : block.stop] @ telling.T)
    rows, columns = found.row + block.start, found.col
    likely = (found.data >= LEAST) & (rows != columns)
    rows, columns = rows[likely], columns[likely]
    likeness = _cosines(matrix, rows, columns) * nearness(days[rows], days[columns])
    links: Links = [{} for _ in block]
    for i, j, value in zip((rows - block.start).tolist(), columns.tolist(), likeness.tolist(), strict=True):
        if value >= LEAST:
            links[i][j] = value
    return links


def _cosines(matrix: Matrix, rows: NDArray[np.int64], columns: NDArray[np.int64]) -> NDArray[np.float64]:
    parts = [slice(at, at + PAIRS) for at in range(0, len(rows), PAIRS)]
    sums = [matrix[rows[part]].multiply(matrix[columns[part]]).sum(axis=1) for part in parts]
    return np.concatenate([np.empty(0), *(np.asarray(s).ravel() for s in sums)])


def _telling(matrix: Matrix) -> Matrix:
    """The matrix with only the weightiest terms of each row, and none that stands nearly everywhere."""
    kept = matrix.copy()
    crowded = np.bincount(matrix.indices, minlength=matrix.shape[1]) > CROWDED
    kept.data[crowded[kept.indices]] = 0
    for start, stop in zip(kept.indptr[:-1], kept.indptr[1:], strict=True):
        row = kept.data[start:stop]
        if len(row) > TELLING:
            row[row < np.partition(row, len(row) - TELLING)[len(row) - TELLING]] = 0
    kept.eliminate_zeros()
    return kept

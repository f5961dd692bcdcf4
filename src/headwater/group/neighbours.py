"""Neighbours: which articles are alike, found through the words that they share and not by comparing every two."""

import numpy as np
from scipy import sparse

from headwater.group.terms import Matrix

TELLING = 80  # of an article's terms, the weightiest: neighbours are looked for through them
CROWDED = 2000  # articles: a term that stands in more of them leads to none
LEAST = 0.04  # cosine of the telling terms; less is nothing
BLOCK, PAIRS = 1000, 20_000  # articles and pairs at a time, so that memory does not grow with their square


def neighbours(matrix: Matrix) -> Matrix:
    """The cosine of every two articles that share telling terms, where it is `LEAST` or more; the diagonal left out."""
    telling = _telling(matrix)
    count = matrix.shape[0]
    blocks = [_near(matrix, telling, start, min(start + BLOCK, count)) for start in range(0, count, BLOCK)]
    return sparse.csr_array(sparse.vstack(blocks)) if blocks else sparse.csr_array((0, 0))


def _near(matrix: Matrix, telling: Matrix, start: int, stop: int) -> Matrix:
    """Some rows of the likeness: found by the telling terms, measured by all."""
    found = sparse.coo_array(telling[start:stop] @ telling.T)
    likely = (found.data >= LEAST) & (found.row + start != found.col)
    rows, columns = found.row[likely], found.col[likely]
    cosines = np.empty(len(rows))
    for at in range(0, len(rows), PAIRS):
        part = slice(at, at + PAIRS)
        both = matrix[rows[part] + start].multiply(matrix[columns[part]])
        cosines[part] = np.asarray(both.sum(axis=1)).ravel()
    return sparse.csr_array((cosines, (rows, columns)), shape=(stop - start, matrix.shape[0]))


def linked(likeness: Matrix) -> list[dict[int, float]]:
    """The rows of a symmetric matrix, each as the columns and values that are not 0."""
    bounds = zip(likeness.indptr[:-1], likeness.indptr[1:], strict=True)
    return [dict(zip(likeness.indices[a:b].tolist(), likeness.data[a:b].tolist(), strict=True)) for a, b in bounds]


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

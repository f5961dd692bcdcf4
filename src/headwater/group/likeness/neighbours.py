"""Neighbours: which articles are alike, found through the words that they share and not by comparing every two."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from headwater.group.likeness.letters import Brevity, evened
from headwater.group.likeness.links import Links, Row
from headwater.group.likeness.nearness import nearness
from headwater.group.likeness.terms import Matrix

TELLING = 40  # of a long article's terms, the weightiest: neighbours are looked for through them
CROWDED = 700  # articles: a term that stands in more of them leads to none
LEAST = 0.04  # likeness; less is nothing
CLOSE, MANY = 0.2, 100  # likeness, and how many neighbours that are less alike an article has in a large pile
LOOKED = 120  # neighbours of which so many are measured: those with the most in common, and those that may be close
FEW = 1000  # articles, of which every two are multiplied
BLOCK = 200  # articles at a time, so that memory does not grow with their square

Columns = NDArray[np.int32]
Likeness = NDArray[np.float64]


def neighbours(matrix: Matrix, brevity: Brevity, days: NDArray[np.float64]) -> Links:
    """The likeness of every two articles that share telling terms: the cosine of their rows, evened, and nearness in
    time.

    What is less than `LEAST` is left out, and so is that of an article with itself. The larger a pile, the more
    strangers use an article's words: of those that may not be close only the `LOOKED` with the most telling words in
    common are measured; and where two are less alike than `CLOSE` and neither is among the `MANY` that are most like
    the other, their likeness is left out too.
    """
    return Links(_both([_most(*row, MANY, CLOSE) for row in _rows(matrix, brevity, days)]))


def likeness(matrix: Matrix, brevity: Brevity, days: NDArray[np.float64]) -> Likeness:
    """The likeness of every two of a few articles, telling terms or not."""
    products: Likeness = (matrix @ matrix.T).toarray()
    return evened(products, brevity[:, None], brevity) * nearness(days[:, None], days)


def _both(rows: Sequence[Row]) -> Matrix:
    """The likeness of every two where it is in the row of either."""
    others = np.concatenate([np.empty(0, np.int32), *(others for others, _ in rows)])
    likeness = np.concatenate([np.empty(0), *(values for _, values in rows)])
    pointers = np.cumsum([0, *(len(others) for others, _ in rows)], dtype=np.int32)
    one = sparse.csr_array((likeness, others, pointers), shape=(len(rows), len(rows)))
    found = one.maximum(one.T.tocsr())
    found.sort_indices()
    return found


def _most(others: Columns, values: Likeness, many: int, close: float) -> Row:
    """Those that have one of the greatest values, or one that is great enough."""
    if len(others) <= many:
        return Row(others, values)
    return Row(others, values).only(values >= min(close, np.partition(values, -many)[-many]))


def _rows(matrix: Matrix, brevity: Brevity, days: NDArray[np.float64]) -> Iterator[Row]:
    """For each article those that it is like: found by the telling terms, measured by every term."""
    product = _products(matrix)
    for i, others in enumerate(_found(matrix, brevity)):
        products = evened(product(i, others), brevity[i : i + 1], brevity[others])
        likeness = products * nearness(days[i : i + 1], days[others])
        near = likeness >= LEAST
        yield Row(others[near], likeness[near])


def _products(matrix: Matrix) -> Callable[[int, Columns], Likeness]:
    """What gives the products of a row with others: of a few rows all are made at once, which takes less time."""
    if matrix.shape[0] <= FEW:
        every: Likeness = (matrix @ matrix.T).toarray()
        return lambda i, others: every[i, others]
    row = np.zeros(matrix.shape[1])

    def product(i: int, others: Columns) -> Likeness:
        own = slice(matrix.indptr[i], matrix.indptr[i + 1])
        row[matrix.indices[own]] = matrix.data[own]
        found: Likeness = matrix[others] @ row
        row[matrix.indices[own]] = 0
        return found

    return product


def _found(matrix: Matrix, brevity: Brevity) -> Iterator[Columns]:
    """For each article those that share telling terms with it, in order."""
    telling = _telling(matrix, brevity)
    across = telling.T.tocsr()
    for start in range(0, matrix.shape[0], BLOCK):
        block = telling[start : start + BLOCK] @ across
        for i, (begin, end) in enumerate(pairwise(block.indptr), start):
            others, shared = block.indices[begin:end], block.data[begin:end]
            likely = (shared >= LEAST) & (others != i)
            yield np.sort(_most(others[likely], shared[likely], LOOKED, CLOSE / 2)[0])


def _telling(matrix: Matrix, brevity: Brevity) -> Matrix:
    """The matrix with only the weightiest terms of each long row, and none that stands in too many articles."""
    kept = matrix.copy()
    crowded = np.bincount(matrix.indices, minlength=matrix.shape[1]) > CROWDED
    kept.data[crowded[kept.indices]] = 0
    for (start, stop), short in zip(pairwise(kept.indptr), brevity, strict=True):
        row = kept.data[start:stop]
        if len(row) > TELLING and not short:
            row[row < np.partition(row, len(row) - TELLING)[len(row) - TELLING]] = 0
    kept.eliminate_zeros()
    return kept

"""Candidates: the pairs of texts that are worth comparing, found without comparing every two."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from headwater.derive.shingles import shingles, winnowed
from headwater.derive.wording import Keys

LENGTH = 5  # words in a shingle
WINDOW = 4  # any eight words in a row that two texts share are seen
CAP = 256  # a shingle that stands in more texts pairs each of them with the first few only
LEADERS = 4
LEAST = 2  # shingles in common; fewer than a tenth of the eight that a copied sentence would give

Pairs = NDArray[np.int64]


def prints(keys: Keys) -> Keys:
    """The shingles by which a text is looked for."""
    return winnowed(shingles(keys, LENGTH), WINDOW)


def candidates(texts: Sequence[Keys], least: int = LEAST) -> Iterator[tuple[int, int]]:
    """The pairs of texts, by their places in the sequence, that share `least` rare shingles; the lower place first.

    Each text is given by its shingles, without repetitions. Sorted. What is done grows with the words of the pile: a
    shingle pairs at most `CAP` texts with one another.
    """
    owner = np.repeat(np.arange(len(texts)), [len(t) for t in texts])
    every = np.concatenate([*texts, np.empty(0, dtype=np.uint64)])
    order = np.lexsort((owner, every))
    codes = _paired(every[order], owner[order], len(texts))
    found, counts = np.unique(codes, return_counts=True)
    for code in found[counts >= least].tolist():
        yield divmod(code, len(texts))


def _paired(keys: Keys, owner: Pairs, texts: int) -> Pairs:
    """A code for each two texts that stand together under a key: `first * texts + second`."""
    fresh = np.concatenate(([True], keys[1:] != keys[:-1])) if len(keys) else np.empty(0, dtype=np.bool_)
    starts = np.flatnonzero(fresh)
    sizes = np.diff(np.append(starts, len(keys)))
    rank = np.arange(len(keys)) - np.repeat(starts, sizes)
    crowded = np.repeat(sizes > CAP, sizes)
    left = np.repeat(sizes, sizes) - rank - 1
    codes = [np.empty(0, dtype=np.int64)]
    for step in range(1, CAP):
        here = np.flatnonzero(~crowded & (left >= step))
        codes.append(owner[here] * texts + owner[here + step])
    for leader in range(LEADERS):
        here = np.flatnonzero(crowded & (rank > leader))
        codes.append(owner[here - rank[here] + leader] * texts + owner[here])
    return np.concatenate(codes)

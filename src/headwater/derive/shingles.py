"""Shingles: the runs of words that texts are compared by."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from headwater.derive.wording import Keys

MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits well mixed: 2^64 over the golden ratio
HALF = np.uint64(32)


def shingles(keys: Keys, length: int) -> Keys:
    """A 64-bit key for each run of `length` words, in order; none where the text is shorter."""
    count = len(keys) - length + 1
    if count < 1:
        return np.empty(0, dtype=np.uint64)
    mixed = np.zeros(count, dtype=np.uint64)
    for place in range(length):
        mixed = (mixed ^ keys[place : place + count]) * MULTIPLIER
        mixed ^= mixed >> HALF
    return mixed


def winnowed(keys: Keys, window: int) -> Keys:
    """Of every `window` keys in a row the smallest, each once, sorted (Schleimer, Wilkerson and Aiken 2003).

    Two texts that share a run of `window` keys keep at least one of them in common.
    """
    if len(keys) <= window:
        return np.unique(keys)
    return np.unique(sliding_window_view(keys, window).min(axis=1))


def shared(a: Keys, b: Keys) -> int:
    """How many keys two sorted arrays without repetitions have in common."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not len(short):
        return 0
    places = np.searchsorted(long, short)
    places[places == len(long)] = 0
    return int(np.count_nonzero(long[places] == short))

"""Shingles: the runs of words that texts are compared by."""

import numpy as np

from headwater.derive.letters import MULTIPLIER, Keys

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


def distinct(keys: Keys) -> Keys:
    """The keys sorted, each once."""
    ordered = np.sort(keys)
    return ordered[np.concatenate(([True], ordered[1:] != ordered[:-1]))[: len(ordered)]]


def winnowed(keys: Keys, window: int) -> Keys:
    """Of every `window` keys in a row the smallest, each once, sorted (Schleimer, Wilkerson and Aiken 2003).

    Two texts that share a run of `window` keys keep at least one of them in common.
    """
    count = len(keys) - window + 1
    if count < 1:
        return distinct(keys)
    least = keys[:count]
    for place in range(1, window):
        least = np.minimum(least, keys[place : place + count])
    return distinct(least)


def shared(a: Keys, b: Keys) -> int:
    """How many keys two sorted arrays without repetitions have in common."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    if not len(short):
        return 0
    places = np.searchsorted(long, short)
    places[places == len(long)] = 0
    return int(np.count_nonzero(long[places] == short))

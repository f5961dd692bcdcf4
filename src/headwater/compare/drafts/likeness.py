"""Likeness: how alike profiles are, by the same words and by words near in meaning."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from headwater.compare.drafts.profiles import Profile
from headwater.text.vectors import nearness

# How much the share counts that the other covers of the one that it covers less of.
LESSER = 0.7

Floats = NDArray[np.float64]
Shares = TypeVar("Shares", Floats, csr_array)


def likeness(some: Sequence[Profile], others: Sequence[Profile]) -> Floats:
    """How alike each of some profiles is to each of others: len(some) rows, 0 to 1.

    It is how much of each has its like in the other, the lesser share counting more. A word's like is the same word,
    or as far as it is, one near in meaning (`headwater.text.vectors`).
    """
    one, other = coverage(some, others), coverage(others, some).T
    return mixed(np.minimum(one, other), np.maximum(one, other))


def mixed(lesser: Shares, greater: Shares) -> Shares:
    """The likeness of profiles that cover these shares of one another."""
    found: Shares = LESSER * lesser + (1 - LESSER) * greater
    return found


def coverage(some: Sequence[Profile], others: Sequence[Profile]) -> Floats:
    """How much of each of some profiles, by weight, has its like in each of others: len(some) rows, 0 to 1."""
    if not some or not others:
        return np.zeros((len(some), len(others)))
    names = sorted({f for p in some for f in p})
    at = {f: i for i, f in enumerate(names)}
    share = [w / whole for p, whole in zip(some, map(_weight, some), strict=True) for w in p.values()]
    ends = np.cumsum([0, *(len(p) for p in some)])
    table = csr_array((share, [at[f] for p in some for f in p], ends), shape=(len(some), len(names)))
    return np.asarray(table @ _likest(others, names).T)


def _weight(profile: Profile) -> float:
    return sum(profile.values())


def _likest(others: Sequence[Profile], names: Sequence[str]) -> NDArray[np.float32]:
    """For each of the profiles how near its nearest word comes to each name; a profile without words to none."""
    own = sorted({f for p in others for f in p})
    at = {f: i for i, f in enumerate(own)}
    near = np.vstack([nearness(own, names), np.zeros((1, len(names)), np.float32)])
    rows = [[at[f] for f in p] or [len(own)] for p in others]
    starts = np.cumsum([0, *(len(r) for r in rows[:-1])])
    return np.asarray(np.maximum.reduceat(near[[i for r in rows for i in r]], starts))

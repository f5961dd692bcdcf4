"""Nearness: how near in meaning two words are, by vectors of their roots."""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

FLOOR = 0.2
"""A cosine up to which two words have nothing in common."""

DIGITS = 4

Floats = NDArray[np.float32]


def nearness(some: Sequence[str], others: Sequence[str]) -> Floats:
    """How near each of some roots (`headwater.text.words.root`) is to each of others: len(some) rows, 0 to 1.

    1 for the same root, else the cosine of their vectors from a floor of 0.2 on; 0 for what has no vector, as numbers.
    The vectors are what the encoder all-MiniLM-L6-v2 makes of each word alone, in 64 dimensions: training/vectors.py.
    """
    code = {r: i for i, r in enumerate({*some, *others})}
    same = np.array([code[r] for r in some])[:, None] == np.array([code[r] for r in others])
    near = np.clip((_rows(some) @ _rows(others).T - FLOOR) / (1 - FLOOR), 0.0, 1.0)
    # How a product is summed up depends on its size and on the machine: the last digits do not count.
    return np.where(same, np.float32(1.0), np.round(near, DIGITS))


def _rows(roots: Sequence[str]) -> Floats:
    """The vectors of roots; zeros for one that has none."""
    known, table = _table()
    found: Floats = table[[known.get(r, -1) for r in roots]]
    return found


@cache
def _table() -> tuple[Mapping[str, int], Floats]:
    """The row of each root, and the rows, of length 1; the last is zeros."""
    folder = files(__package__)
    roots = (folder / "roots.txt").read_text(encoding="utf-8").split()
    with as_file(folder / "vectors.npy") as path:
        small = np.load(path).astype(np.float32)
    table = small / np.linalg.norm(small, axis=1, keepdims=True)
    return {r: i for i, r in enumerate(roots)}, np.vstack([table, np.zeros((1, table.shape[1]), np.float32)])

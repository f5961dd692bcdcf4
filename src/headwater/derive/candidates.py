"""Candidates: the pairs of texts that are worth comparing, found without comparing every two."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from headwater.derive.letters import Keys
from headwater.derive.shingles import shingles, winnowed

LENGTH = 5  # words in a shingle
WINDOW = 4  # any eight words in a row that two texts share are seen
CAP = 96  # a shingle that stands in more texts pairs each of them with the first few only
LEADERS = 4
LEAST = 2  # shingles in common; fewer than a tenth of the eight that a copied sentence would give
PAIRS = 2000  # of a text with others under all its shingles, on average: in large piles the common ones are left aside
BLOCK = 1 << 20  # pairs that are counted at once

Places = NDArray[np.int32]


def rare(keys: Keys) -> Keys:
    """The shingles by which a text is looked for."""
    return winnowed(shingles(keys, LENGTH), WINDOW)


def candidates(texts: Sequence[Keys], least: int = LEAST) -> Iterator[tuple[int, int]]:
    """The pairs of texts, by their places in the sequence, that share `least` rare shingles; the lower place first.

    Each text is given by its shingles, without repetitions. Sorted. What is done grows with the words of the pile: a
    shingle pairs at most `CAP` texts with one another, and fewer where the pile is so large that its shingles repeat.
    """
    owner, first, size = _rows(texts)
    rank = np.arange(len(owner), dtype=np.int32) - first
    earlier = np.where(size > _cap(size, len(texts)), np.minimum(rank, np.int32(LEADERS)), rank)
    codes = [np.empty(0, dtype=np.int64)]
    for here in _blocks(owner, earlier):
        times = earlier[here]
        partners = owner[np.arange(times.sum()) + np.repeat(first[here] - np.cumsum(times) + times, times)]
        codes.append(_repeated(partners.astype(np.int64) * len(texts) + np.repeat(owner[here], times), least))
    for code in np.sort(np.concatenate(codes)).tolist():
        yield divmod(code, len(texts))


def _repeated(codes: NDArray[np.int64], least: int) -> NDArray[np.int64]:
    """Those that occur so many times, each once."""
    codes.sort()
    last = codes[least - 1 :]
    return np.unique(last[last == codes[: len(last)]])


def _rows(texts: Sequence[Keys]) -> tuple[Places, Places, Places]:
    """The texts of each shingle that several have, in a row; and of each, where its row begins and how long that is.

    To be sorted at once, a shingle and the place of its text are packed into one number, for its last bits.
    """
    bits = np.uint64(len(texts).bit_length())
    packed = np.concatenate([*texts, np.empty(0, dtype=np.uint64)])
    packed >>= bits
    packed <<= bits
    packed |= np.repeat(np.arange(len(texts), dtype=np.uint64), [len(t) for t in texts])
    packed.sort()
    same = np.zeros(len(packed) + 1, dtype=np.bool_)
    same[1:-1] = packed[1:] >> bits == packed[:-1] >> bits
    several = same[1:] | same[:-1]
    owner = (packed[several] & ((np.uint64(1) << bits) - np.uint64(1))).astype(np.int32)
    starts = np.flatnonzero(~same[:-1][several]).astype(np.int32)
    sizes = np.diff(starts, append=np.int32(len(owner)))
    return owner, np.repeat(starts, sizes), np.repeat(sizes, sizes)


def _cap(size: Places, texts: int) -> int:
    """The longest row whose texts are all paired: `CAP`, or less, so that there are at most `PAIRS` for each text."""
    pairs = np.bincount(size)[: CAP + 1]
    pairs = np.cumsum(pairs * np.arange(-1, len(pairs) - 1) // 2)
    return int(np.searchsorted(pairs, PAIRS * texts, side="right")) - 1


def _blocks(owner: Places, earlier: Places) -> Iterable[NDArray[np.intp]]:
    """The places in the rows that have others before them, block by block: each holds all of its texts."""
    here = np.flatnonzero(earlier)
    ends = np.cumsum(np.bincount(owner, weights=earlier))
    block = (ends // BLOCK).astype(np.uint16)[owner[here]]
    return np.split(here[np.argsort(block, kind="stable")], np.cumsum(np.bincount(block))[:-1])

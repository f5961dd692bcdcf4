"""Letters: where the words of a text stand, from what each of its characters is."""

import sys
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from headwater.records import Range

# Scripts that put no space between words are read character by character: Thai to Khmer, kana, Han.
UNSPACED = (
    "\u0e00\u0eff",
    "\u1000\u109f",
    "\u1780\u17ff",
    "\u3040\u30ff",
    "\u3400\u4dbf",
    "\u4e00\u9fff",
    "\uf900\ufaff",
)
LETTER, ALONE, CAPITAL = 1, 2, 4

# Odd, its bits well mixed: 2^64 over the golden ratio.
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)

Offsets = NDArray[np.int32]
Keys = NDArray[np.uint64]
Kinds = NDArray[np.uint8]
Mask = NDArray[np.bool_]


class Words(NamedTuple):
    """Where words start and end, which begin with a capital, and a 64-bit key of how each is spelt."""

    starts: Offsets
    ends: Offsets
    capitals: Mask
    spellings: Keys


def words(text: str, ranges: Sequence[Range]) -> Words:
    """The words in the ranges, in order.

    Hyphens, apostrophes, marks and white space part words and are no part of them, so that captures which render them
    differently read alike. A word does not go on from one range into the next.
    """
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    kinds = _kinds(codes, ranges)
    letter = kinds & LETTER
    alone = (kinds & ALONE) > 0
    first, last = alone.copy(), alone.copy()
    first[1:] |= letter[1:] > letter[:-1]
    last[:-1] |= letter[:-1] > letter[1:]
    for r in ranges:
        first[r.start] |= letter[r.start] > 0
        last[r.end - 1] |= letter[r.end - 1] > 0
    starts, ends = np.flatnonzero(first), np.flatnonzero(last) + 1
    return Words(
        starts=starts.astype(np.int32),
        ends=ends.astype(np.int32),
        capitals=(kinds[starts] & CAPITAL) > 0,
        spellings=_spellings(codes[(kinds[:-1] & (LETTER | ALONE)) > 0], ends - starts),
    )


def _spellings(codes: NDArray[np.uint32], sizes: NDArray[np.int64]) -> Keys:
    """The characters of each word as the digits of a number, the first the lowest, modulo 2^64."""
    if not len(sizes):
        return np.empty(0, dtype=np.uint64)
    firsts = np.cumsum(sizes) - sizes
    powers = np.full(sizes.max(), MULTIPLIER).cumprod()
    digits = codes * powers[np.arange(len(codes)) - np.repeat(firsts, sizes)]
    return np.add.reduceat(digits, firsts) * MULTIPLIER


def _kinds(codes: NDArray[np.uint32], ranges: Sequence[Range]) -> Kinds:
    """What each character is, with one more that is nothing; outside the ranges all are."""
    kinds = np.zeros(len(codes) + 1, dtype=np.uint8)
    np.take(_table(), codes, out=kinds[:-1])
    end = 0
    for r in (*ranges, Range(len(codes), len(codes))):
        kinds[end : r.start] = 0
        end = r.end
    return kinds


@cache
def _table() -> Kinds:
    """What every character is."""
    codes = np.arange(sys.maxunicode + 1, dtype=np.uint32)
    every = codes.view("U1")
    table = np.char.isalnum(every).astype(np.uint8) * LETTER
    table[ord("_")] = LETTER
    for script in UNSPACED:
        table[ord(script[0]) : ord(script[1]) + 1] = ALONE
    return table | (np.char.isupper(every).astype(np.uint8) * np.uint8(CAPITAL))

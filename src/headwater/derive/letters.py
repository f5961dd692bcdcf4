"""Letters: where the words of a text stand, from what each of its characters is."""

import sys
from collections.abc import Sequence
from functools import cache

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

Offsets = NDArray[np.int32]
Kinds = NDArray[np.uint8]
Mask = NDArray[np.bool_]


def words(text: str, ranges: Sequence[Range]) -> tuple[Offsets, Offsets, Mask]:
    """Where the words in the ranges start and end, and which begin with a capital.

    Hyphens, apostrophes, marks and white space part words and are no part of them, so that captures which render them
    differently read alike. A word does not go on from one range into the next.
    """
    kinds = _kinds(text, ranges)
    letter = kinds & LETTER
    alone = (kinds & ALONE) > 0
    first, last = alone.copy(), alone.copy()
    first[1:] |= letter[1:] > letter[:-1]
    last[:-1] |= letter[:-1] > letter[1:]
    for r in ranges:
        first[r.start] |= letter[r.start] > 0
        last[r.end - 1] |= letter[r.end - 1] > 0
    starts = np.flatnonzero(first)
    return starts.astype(np.int32), np.flatnonzero(last).astype(np.int32) + np.int32(1), (kinds[starts] & CAPITAL) > 0


def _kinds(text: str, ranges: Sequence[Range]) -> Kinds:
    """What each character is, with one more that is nothing; outside the ranges all are."""
    kinds = np.zeros(len(text) + 1, dtype=np.uint8)
    np.take(_table(), np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4"), out=kinds[:-1])
    end = 0
    for r in (*ranges, Range(len(text), len(text))):
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

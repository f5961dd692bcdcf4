"""Letters: where the words of a text stand, from what each of its characters is."""

import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
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

MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits well mixed: 2^64 over the golden ratio
PIECE = 1 << 16  # characters that are looked at together

Offsets = NDArray[np.int32]
Keys = NDArray[np.uint64]
Codes = NDArray[np.uint32]
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
    read = [_words(text, piece) for piece in _pieces(text, ranges)] or [_words("", [Range(0, 0)])]
    return read[0] if len(read) == 1 else Words(*map(np.concatenate, zip(*read, strict=True)))


def _words(text: str, ranges: Sequence[Range]) -> Words:
    start, end = ranges[0].start, ranges[-1].end
    codes = np.frombuffer(text[start:end].encode("utf-32-le", "surrogatepass"), dtype="<u4")
    kinds = _kinds(codes, [Range(r.start - start, r.end - start) for r in ranges])
    first, last = _bounds(kinds)
    for r in ranges:
        first[r.start - start] |= kinds[r.start - start] & LETTER > 0
        last[r.end - start - 1] |= kinds[r.end - start - 1] & LETTER > 0
    starts, ends = np.flatnonzero(first), np.flatnonzero(last) + 1
    return Words(
        starts=(starts + start).astype(np.int32),
        ends=(ends + start).astype(np.int32),
        capitals=kinds[starts] & CAPITAL > 0,
        spellings=_spellings(codes, starts, ends),
    )


def _pieces(text: str, ranges: Sequence[Range]) -> Iterator[list[Range]]:
    """The ranges, so many at a time that they span no more than a piece; longer ones are parted between words."""
    piece: list[Range] = []
    for whole in ranges:
        for r in _parted(text, whole) if whole.end - whole.start > PIECE else (whole,):
            if piece and r.end - piece[0].start > PIECE:
                yield piece
                piece = []
            piece.append(r)
    if piece:
        yield piece


def _parted(text: str, r: Range) -> Iterator[Range]:
    start = r.start
    while r.end - start > PIECE:
        cut = max(text.rfind(space, start, start + PIECE) for space in " \n") + 1 or start + PIECE
        yield Range(start, cut)
        start = cut
    yield Range(start, r.end)


def _kinds(codes: Codes, ranges: Sequence[Range]) -> Kinds:
    """What each character is, with one more that is nothing; outside the ranges all are."""
    kinds = np.zeros(len(codes) + 1, dtype=np.uint8)
    np.take(_table(), codes, out=kinds[:-1])
    for before, after in pairwise(ranges):
        kinds[before.end : after.start] = 0
    return kinds


def _bounds(kinds: Kinds) -> tuple[Mask, Mask]:
    """Which characters are the first of a word, and which the last."""
    letter, alone = kinds & LETTER, kinds & ALONE > 0
    first, last = alone.copy(), alone
    first[1:] |= letter[1:] > letter[:-1]
    last[:-1] |= letter[:-1] > letter[1:]
    return first, last


def _spellings(codes: Codes, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> Keys:
    """The characters of each word as the digits of a number, the first the lowest, modulo 2^64."""
    powers, inverse = _powers()
    digits = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.cumsum(codes * powers[: len(codes)], out=digits[1:])
    return (digits[ends] - digits[starts]) * inverse[starts]


@cache
def _powers() -> tuple[Keys, Keys]:
    """The powers of the multiplier, and what takes them down again to the second."""
    powers, inverse = (np.full(PIECE, m).cumprod() for m in (MULTIPLIER, np.uint64(pow(int(MULTIPLIER), -1, 1 << 64))))
    return powers, inverse * MULTIPLIER * MULTIPLIER


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

"""Alike: which words of two texts answer to one another."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import LCSseq

from headwater.words import words as wordlist

WINDOW = 1000  # words aligned at a time: no edit inside a passage is nearly as long


def alike(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """The places of words that agree, in order in both: as many as can be, less those that agree alone by chance."""
    return [
        (i + k, j + k)
        for i, j, size in _blocks(a, b)
        for k in range(size)
        if size > 1 or a[i] not in wordlist("stopwords")
    ]


def _blocks(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Words that agree in a row: from where in each, and how many."""
    i = j = 0
    while i < len(a) and j < len(b):
        last = len(a) - i <= WINDOW and len(b) - j <= WINDOW
        found = LCSseq.opcodes(a[i : i + WINDOW], b[j : j + WINDOW]).as_matching_blocks()[:-1]
        # What stands late in a window may answer to what the window does not show yet.
        kept = [m for m in found if last or m.a < WINDOW // 2]
        yield from ((i + m.a, j + m.b, m.size) for m in kept)
        if last:
            return
        end = kept[-1] if kept else None
        i, j = (i + end.a + end.size, j + end.b + end.size) if end else (i + WINDOW, j + WINDOW)

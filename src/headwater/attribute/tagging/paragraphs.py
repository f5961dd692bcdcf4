"""Paragraphs of wordpieces, none longer than a window: what the model sees of the lines of a text."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

import numpy as np
import numpy.typing as npt

from headwater.attribute.tagging.marks import case, quotations

Ints = npt.NDArray[np.int64]
Range = tuple[int, int]
Pieces = Callable[[str], tuple[int, ...]]

LIMIT = 254
"""Wordpieces in a window, the two marks around them left out."""
BLOCK = 3000
"""The longest stretch of a line, in characters, that is looked at as one paragraph."""

LETTERS, MOST = 128, 32
"""What is read of a word: so many characters, and of them so many wordpieces."""

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
WORD = re.compile(r"\w+|[^\w\s]")
BREAK = re.compile(r"[.!?][\"')\]]*\s+(?=\S)|\s+")

INSIDE, FIRST, LAST = 0, 1, 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """A paragraph as the model sees it: its wordpieces, `ids` (n), and what they do not show, `marks` (3, n: case,
    quotation, place); `first` (w), the wordpiece that each word begins with, and `starts` and `ends` (w), where the
    words stand."""

    ids: Ints
    marks: Ints
    first: Ints
    starts: Ints
    ends: Ints

    @property
    def size(self) -> int:
        """Wordpieces in the paragraph."""
        return len(self.ids)

    def moved(self, by: int) -> "Paragraph":
        """The same paragraph, so many characters further on."""
        return Paragraph(ids=self.ids, marks=self.marks, first=self.first, starts=self.starts + by, ends=self.ends + by)


def paragraphs(text: str, ranges: Iterable[Range], pieces: Pieces) -> Iterator[Paragraph]:
    """The paragraphs of the kept ranges of plain `text`, none longer than a window."""
    for start, end in blocks(text, ranges):
        for part in paragraphs_of(text[start:end], pieces):
            yield part.moved(start)


def blocks(text: str, ranges: Iterable[Range]) -> Iterator[Range]:
    """The stretches of `text` to read as paragraphs: the lines within `ranges`, the longest ones cut."""
    for low, high in ranges:
        for line in LINE.finditer(text, low, high):
            start, end = line.span()
            while end - start > BLOCK:
                cut = _pause(text, start + BLOCK // 2, start + BLOCK)
                yield start, cut
                start = cut
            yield start, end


def _pause(text: str, low: int, high: int) -> int:
    """Where to cut a long line: at the last sentence's end before `high`, else between two words, else anywhere."""
    marks = [(bool(m.group().strip()), m.end()) for m in BREAK.finditer(text, low, high)]
    return max(marks, default=(False, high))[1]


@lru_cache(maxsize=1 << 11)
def paragraphs_of(line: str, pieces: Pieces) -> tuple[Paragraph, ...]:
    """The words of one line of plain text, as one paragraph or, where that is longer than a window, as several. A word
    that the tokenizer drops whole is left out. Kept for a while, as texts of one pile share lines."""
    matches = list(WORD.finditer(line))
    starts = [m.start() for m in matches]
    said = [m[0] for m in matches]
    read = [pieces(word[:LETTERS])[:MOST] for word in said]
    quotes = quotations(line, starts)
    if () in read:
        kept = [i for i, ids in enumerate(read) if ids]
        starts, said, quotes = [starts[i] for i in kept], [said[i] for i in kept], [quotes[i] for i in kept]
        read = [ids for ids in read if ids]
    parts = [slice(*cut) for cut in _cuts(line, starts, list(map(len, read)))]
    return tuple(_paragraph(starts[part], said[part], read[part], quotes[part]) for part in parts)


def _paragraph(
    starts: Sequence[int], said: Sequence[str], read: Sequence[Sequence[int]], quotes: Sequence[int]
) -> Paragraph:
    counts = _small(map(len, read))
    places = [FIRST, *[INSIDE] * (len(said) - 2), LAST] if len(said) > 1 else [FIRST]
    marks = _small([*map(case, said), *quotes, *places])
    begins = np.array(starts, dtype=np.int64)
    return Paragraph(
        ids=np.array(list(chain.from_iterable(read)), dtype=np.int64),
        marks=np.repeat(marks.reshape(3, -1), counts, axis=1),
        first=np.cumsum(counts) - counts,
        starts=begins,
        ends=begins + np.array(list(map(len, said)), dtype=np.int64),
    )


def _small(numbers: Iterable[int]) -> Ints:
    """Numbers under 256 as an array: as bytes they are read several times as fast."""
    return np.frombuffer(bytes(numbers), dtype=np.uint8).astype(np.int64)


def _cuts(line: str, starts: Sequence[int], sizes: Sequence[int]) -> Iterator[Range]:
    """The words in runs that fit a window each, from a word to before a word."""
    low = 0
    while sum(sizes[low:]) > LIMIT:
        cut = low + _cut_at(line, starts[low:], sizes[low:])
        yield low, cut
        low = cut
    if low < len(sizes):
        yield low, len(sizes)


def _cut_at(line: str, starts: Sequence[int], sizes: Sequence[int]) -> int:
    """Where to cut words that are longer than a window: after a sentence if it can be."""
    size, best, fit = 0, 0, 0
    for i, (start, more) in enumerate(zip(starts, sizes, strict=True)):
        size += more
        if size > LIMIT:
            break
        fit = i + 1
        if line[start] in '.!?"' and (fit == len(starts) or line[starts[fit] - 1].isspace()):
            best = fit
    return best if best > fit // 2 else max(fit, 1)

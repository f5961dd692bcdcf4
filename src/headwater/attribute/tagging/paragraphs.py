"""Paragraphs of wordpieces, none longer than a window: what the model sees of the lines of a text."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from headwater.attribute.tagging.marks import case, quotations

Ints = npt.NDArray[np.int64]
Range = tuple[int, int]
Pieces = Callable[[str], tuple[int, ...]]
Word = tuple[int, str, tuple[int, ...], int]
"""Where a word begins, the word, its wordpieces, and its mark of quotation."""

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
    starts = [m.start() for m in WORD.finditer(line)]
    said = WORD.findall(line)
    read = [pieces(word[:LETTERS])[:MOST] for word in said]
    words = [word for word in zip(starts, said, read, quotations(line, starts), strict=True) if word[2]]
    return tuple(_paragraph(some) for some in _cut(line, words))


def _paragraph(words: Sequence[Word]) -> Paragraph:
    starts, said, read, quotes = zip(*words, strict=True)
    counts = np.array([len(ids) for ids in read], dtype=np.int64)
    places = [INSIDE] * len(words)
    places[-1], places[0] = LAST, FIRST
    marks = np.array([[case(word) for word in said], quotes, places], dtype=np.int64)
    begins = np.array(starts, dtype=np.int64)
    return Paragraph(
        ids=np.array([i for ids in read for i in ids], dtype=np.int64),
        marks=np.repeat(marks, counts, axis=1),
        first=np.cumsum(counts) - counts,
        starts=begins,
        ends=begins + np.array([len(word) for word in said], dtype=np.int64),
    )


def _cut(line: str, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """The words in runs that fit a window each."""
    while sum(map(len, map(itemgetter(2), words))) > LIMIT:
        cut = _cut_at(line, words)
        yield words[:cut]
        words = words[cut:]
    if words:
        yield words


def _cut_at(line: str, words: Sequence[Word]) -> int:
    """Where to cut words that are longer than a window: after a sentence if it can be."""
    size, best, fit = 0, 0, 0
    for i, (start, _, ids, _) in enumerate(words):
        size += len(ids)
        if size > LIMIT:
            break
        fit = i + 1
        if line[start] in '.!?"' and (fit == len(words) or line[words[fit][0] - 1].isspace()):
            best = fit
    return best if best > fit // 2 else max(fit, 1)

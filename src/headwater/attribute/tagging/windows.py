"""Cut an article into the windows of wordpieces that the model reads one by one.

A window holds whole paragraphs, so that copies of an article share their windows, and knows for each word its
wordpieces and its place in the document's text. The training code uses the same windows.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Range = tuple[int, int]
Pieces = Callable[[str], tuple[int, ...]]
Word = tuple[int, str, tuple[int, ...], int]
"""Where a word begins, the word, its wordpieces, and its mark of quotation."""

LIMIT = 254
"""Wordpieces in a window, the two marks around them left out."""
CONTEXT = 64
"""The longest last paragraph, in wordpieces, that the next window repeats as its context."""
BLOCK = 3000
"""The longest stretch of a line, in characters, that is looked at as one paragraph."""

LETTERS, MOST = 128, 32
"""What is read of a word: so many characters, and of them so many wordpieces."""

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
WORD = re.compile(r"\w+|[^\w\s]")
BREAK = re.compile(r"[.!?][\"')\]]*\s+(?=\S)|\s+")
SURROGATE = re.compile("[\ud800-\udfff]")
PLAIN = str.maketrans("“”„‟«»″❝❞＂‘’‚‛‹›′`´", '"' * 10 + "'" * 9)

LOWER, TITLE, UPPER, MIXED, DIGIT, MARK = 1, 2, 3, 4, 5, 6
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """What the model reads at once: `ids` (n), `marks` (3, n: case, quotation, place), and `first` and `last` (w), the
    wordpieces of each word; `starts` and `ends` (w) are the words' offsets, `core` the words that it answers for."""

    ids: Ints
    marks: Ints
    first: Ints
    last: Ints
    starts: Ints
    ends: Ints
    core: Range

    @property
    def key(self) -> bytes:
        """Equal for windows in which the model sees the same."""
        return self.ids.tobytes() + self.marks.tobytes() + self.first.tobytes()


def plain(text: str) -> str:
    """`text` with every quotation mark straight and no lone surrogates; each character keeps its place."""
    return SURROGATE.sub("\ufffd", text.translate(PLAIN))


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


@lru_cache(maxsize=1 << 16)
def case(word: str) -> int:
    """How the word is written: LOWER, TITLE, UPPER, MIXED, DIGIT or MARK."""
    if word[0].isdigit():
        return DIGIT
    if word.islower():
        return LOWER
    if word.isupper():
        return TITLE if len(word) == 1 else UPPER
    if word[0].isupper() and word[1:].islower():
        return TITLE
    return MIXED if word[0].isalpha() else MARK


def quotations(line: str, starts: Sequence[int]) -> list[int]:
    """For each word of a line with straight marks, by its start: 0 outside a quotation, 1 an opening mark, 2 inside,
    3 a closing mark; 4, 5 and 6 the same for single marks that have a partner in the line."""
    if '"' not in line and "'" not in line:
        return [0] * len(starts)
    found, inside, single = [], False, False
    low, high = starts[0], len(line.rstrip())
    closers = {s for s in starts if s > low and line[s] == "'" and _closes(line, s, high)}
    final = max(closers, default=-1)
    for start in starts:
        mark = line[start]
        if mark not in "\"'":
            found.append(2 if inside else 5 if single else 0)
            continue
        before = start == low or line[start - 1].isspace() or line[start - 1] in "([-—–"
        after = start + 1 < high and not line[start + 1].isspace()
        if mark == '"':
            inside = before if before == after else not inside
            found.append(1 if inside else 3)
        elif not single and (before or line[start - 1] == '"') and after and final > start:
            single = True
            found.append(4)
        elif single and start in closers:
            single = False
            found.append(6)
        else:
            found.append(2 if inside else 5 if single else 0)
    return found


def _closes(text: str, at: int, end: int) -> bool:
    return not text[at - 1].isspace() and (at + 1 >= end or not text[at + 1].isalnum())


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


def paragraphs(text: str, ranges: Iterable[Range], pieces: Pieces) -> Iterator[Paragraph]:
    """The paragraphs of the kept ranges of plain `text`, none longer than a window."""
    for start, end in blocks(text, ranges):
        for part in paragraphs_of(text[start:end], pieces):
            yield part.moved(start)


def windows(parts: Iterable[Paragraph], begin: int, end: int) -> Iterator[Window]:
    """Pack paragraphs into windows; each but the first repeats a short last paragraph of the one before as context.
    `begin` and `end` are the ids of the marks put around a window."""
    held: list[Paragraph] = []
    core, size = 0, 0
    for part in parts:
        if held and size + part.size > LIMIT:
            yield window(held, core, begin, end)
            again = held[-1].size <= min(CONTEXT, LIMIT - part.size)
            held = held[-1:] if again else []
            core, size = len(held), sum(p.size for p in held)
        held.append(part)
        size += part.size
    if len(held) > core:
        yield window(held, core, begin, end)


def window(held: Sequence[Paragraph], core: int, begin: int, end: int) -> Window:
    """One window of the paragraphs `held`; it answers for those from `core` on."""
    edge = np.zeros((3, 1), dtype=np.int64)
    ids = np.concatenate([[begin], *(part.ids for part in held), [end]])
    before = accumulate((part.size for part in held), initial=1)
    first = np.concatenate([part.first + size for part, size in zip(held, before, strict=False)])
    return Window(
        ids=ids,
        marks=np.concatenate([edge, *(part.marks for part in held), edge], axis=1),
        first=first,
        last=np.append(first[1:], len(ids) - 1) - 1,
        starts=np.concatenate([part.starts for part in held]),
        ends=np.concatenate([part.ends for part in held]),
        core=(sum(len(part.starts) for part in held[:core]), len(first)),
    )

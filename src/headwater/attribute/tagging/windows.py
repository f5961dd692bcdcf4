"""Cut an article into the windows of wordpieces that the model reads one by one.

A window holds whole paragraphs, so that copies of an article share their windows, and knows for each word its
wordpieces and its place in the document's text. The training code uses the same windows.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Range = tuple[int, int]
Pieces = Callable[[str], tuple[int, ...]]

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
    """A paragraph's words: where each stands, its wordpieces, and what the wordpieces do not show of it."""

    starts: list[int]
    ends: list[int]
    pieces: list[tuple[int, ...]]
    cases: list[int]
    quotes: list[int]

    @property
    def size(self) -> int:
        """Wordpieces in the paragraph."""
        return sum(map(len, self.pieces))

    def part(self, low: int, high: int) -> "Paragraph":
        """The paragraph's words from `low` to before `high`."""
        return Paragraph(
            starts=self.starts[low:high],
            ends=self.ends[low:high],
            pieces=self.pieces[low:high],
            cases=self.cases[low:high],
            quotes=self.quotes[low:high],
        )


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


def quotations(text: str, words: Sequence[Range]) -> list[int]:
    """For each word of a paragraph with straight marks: 0 outside a quotation, 1 an opening mark, 2 inside, 3 a closing
    mark; 4, 5 and 6 the same for single marks that have a partner in the paragraph."""
    found, inside, single = [], False, False
    low, high = (words[0][0], words[-1][1]) if words else (0, 0)
    closers = {s for s, _ in words if s > low and text[s] == "'" and _closes(text, s, high)}
    final = max(closers, default=-1)
    for start, _ in words:
        mark = text[start]
        if mark not in "\"'":
            found.append(2 if inside else 5 if single else 0)
            continue
        before = start == low or text[start - 1].isspace() or text[start - 1] in "([-—–"
        after = start + 1 < high and not text[start + 1].isspace()
        if mark == '"':
            inside = before if before == after else not inside
            found.append(1 if inside else 3)
        elif not single and (before or text[start - 1] == '"') and after and final > start:
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


def paragraph(text: str, block: Range, pieces: Pieces) -> Paragraph:
    """The words of one block of plain `text`; a word that the tokenizer drops whole is left out."""
    spans = [m.span() for m in WORD.finditer(text, *block)]
    marks = quotations(text, spans)
    rows = [
        (start, end, ids, case(text[start:end]), mark)
        for (start, end), mark in zip(spans, marks, strict=True)
        if (ids := pieces(text[start : min(end, start + LETTERS)])[:MOST])
    ]
    return Paragraph(
        starts=[row[0] for row in rows],
        ends=[row[1] for row in rows],
        pieces=[row[2] for row in rows],
        cases=[row[3] for row in rows],
        quotes=[row[4] for row in rows],
    )


def paragraphs(text: str, ranges: Iterable[Range], pieces: Pieces) -> Iterator[Paragraph]:
    """The paragraphs of the kept ranges of plain `text`, none longer than a window."""
    for block in blocks(text, ranges):
        whole = paragraph(text, block, pieces)
        while whole.size > LIMIT:
            cut = _cut(whole, text)
            yield whole.part(0, cut)
            whole = whole.part(cut, len(whole.starts))
        if whole.starts:
            yield whole


def _cut(long: Paragraph, text: str) -> int:
    """Where to cut a paragraph that is longer than a window: after a sentence if it can be."""
    size, best, words = 0, 0, 0
    for i, ids in enumerate(long.pieces):
        size += len(ids)
        if size > LIMIT:
            break
        words = i + 1
        if text[long.starts[i]] in '.!?"' and (words == len(long.starts) or text[long.starts[i + 1] - 1].isspace()):
            best = words
    return best if best > words // 2 else max(words, 1)


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
    ids, words, first = [begin], [0], []
    marks = [(0, 0, 0)]
    for part in held:
        final = len(part.pieces) - 1
        for i, pieces in enumerate(part.pieces):
            place = FIRST if i == 0 else LAST if i == final else INSIDE
            first.append(len(ids))
            ids.extend(pieces)
            marks.extend([(part.cases[i], part.quotes[i], place)] * len(pieces))
    words = [*first[1:], len(ids)]
    ids.append(end)
    marks.append((0, 0, 0))
    low = sum(len(part.starts) for part in held[:core])
    return Window(
        ids=np.array(ids, dtype=np.int64),
        marks=np.ascontiguousarray(np.array(marks, dtype=np.int64).T),
        first=np.array(first, dtype=np.int64),
        last=np.array(words, dtype=np.int64) - 1,
        starts=np.array([s for part in held for s in part.starts], dtype=np.int64),
        ends=np.array([e for part in held for e in part.ends], dtype=np.int64),
        core=(low, len(first)),
    )

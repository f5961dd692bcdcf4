"""Comparison: two texts side by side, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from rapidfuzz.distance import LCSseq

from headwater.records import Article, Passage, Range
from headwater.text.words import word_ranges
from headwater.words import words as wordlist

WINDOW = 1000  # words aligned at a time: no edit inside a passage is nearly as long


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Some of a text: its stretches, boilerplate left out, and which of their words the other text has not."""

    ranges: tuple[Range, ...] = ()
    changed: tuple[Range, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Parts of two texts that stand beside each other: a passage that they share, or what stands between passages."""

    shared: bool
    a: Part
    b: Part


def compared(a: Article, b: Article, passages: Sequence[Passage]) -> tuple[Row, ...]:
    """The bodies of two articles as rows, in the order of the first; what they share is aligned word by word.

    Words agree that are spelt alike, letter case aside. Together the rows hold each word of the first text once, and
    each of the second.
    """
    return tuple(_rows(a, b, sorted(passages, key=lambda p: (p.a, p.b))))


def _rows(a: Article, b: Article, passages: Sequence[Passage]) -> Iterator[Row]:
    before_a = _gaps([p.a for p in passages], len(a.text))
    before_b = _gaps([p.b for p in passages], len(b.text))
    for passage, gap_a, gap_b in zip(passages, before_a, before_b, strict=False):
        yield from _between(a, b, gap_a, gap_b)
        yield _passage(a, b, Range(max(gap_a.end, passage.a.start), passage.a.end), passage.b)
    yield from _between(a, b, before_a[-1], before_b[-1])


def _gaps(taken: Sequence[Range], length: int) -> list[Range]:
    """What stands before each range and after the one before it in the text, and last what stands after all."""
    end, found = 0, [Range(0, 0)] * len(taken)
    for at in sorted(range(len(taken)), key=lambda at: taken[at]):
        found[at] = Range(end, max(end, taken[at].start))
        end = max(end, taken[at].end)
    return [*found, Range(end, length)]


def _between(a: Article, b: Article, in_a: Range, in_b: Range) -> Iterator[Row]:
    parts = [Part(ranges=pieces, changed=pieces) for pieces in (_pieces(a, in_a), _pieces(b, in_b))]
    if parts[0].ranges or parts[1].ranges:
        yield Row(shared=False, a=parts[0], b=parts[1])


def _passage(a: Article, b: Article, in_a: Range, in_b: Range) -> Row:
    pieces = _pieces(a, in_a), _pieces(b, in_b)
    words = _words(a, pieces[0]), _words(b, pieces[1])
    keys = [[text.text[w.start : w.end].casefold() for w in found] for text, found in zip((a, b), words, strict=True)]
    alike = [(i + k, j + k) for i, j, size in _alike(*keys) for k in range(size)]
    changed = (_runs(words[0], {i for i, _ in alike}), _runs(words[1], {j for _, j in alike}))
    return Row(shared=True, a=Part(ranges=pieces[0], changed=changed[0]), b=Part(ranges=pieces[1], changed=changed[1]))


def _pieces(article: Article, within: Range) -> tuple[Range, ...]:
    """The body inside a range, where it has words."""
    cut = (Range(max(r.start, within.start), min(r.end, within.end)) for r in article.body)
    return tuple(r for r in cut if r.start < r.end and next(word_ranges(article.text, r), None))


def _words(article: Article, pieces: Sequence[Range]) -> list[Range]:
    return list(chain.from_iterable(word_ranges(article.text, r) for r in pieces))


def _alike(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Words that agree in both, as many as can be, a window at a time: from where in each, and how many."""
    i = j = 0
    while i < len(a) and j < len(b):
        last = len(a) - i <= WINDOW and len(b) - j <= WINDOW
        blocks = LCSseq.opcodes(a[i : i + WINDOW], b[j : j + WINDOW]).as_matching_blocks()[:-1]
        kept = [m for m in blocks if last or m.a < WINDOW // 2]
        yield from ((i + m.a, j + m.b, m.size) for m in kept if m.size > 1 or _tells(a[i + m.a]))
        if last:
            return
        i, j = (i + kept[-1].a + kept[-1].size, j + kept[-1].b + kept[-1].size) if kept else (i + WINDOW, j + WINDOW)


def _tells(word: str) -> bool:
    """Whether a word that alone agrees is no chance."""
    return word not in wordlist("stopwords")


def _runs(words: Sequence[Range], alike: set[int]) -> tuple[Range, ...]:
    """The stretches of words that are not alike."""
    found: list[Range] = []
    for at, word in enumerate(words):
        if at in alike:
            continue
        if found and at - 1 not in alike and at:
            found[-1] = Range(found[-1].start, word.end)
        else:
            found.append(word)
    return tuple(found)

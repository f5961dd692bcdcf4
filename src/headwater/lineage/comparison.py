"""Comparison: two texts side by side, word by word."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.lineage.alike import alike
from headwater.records import Article, Passage, Range
from headwater.text.lines import trimmed
from headwater.text.words import word_ranges

SHORT = 40  # words between passages that are told as a change; more stand alone


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Some of a text: its stretches, boilerplate left out, and which of their words the other text has not."""

    ranges: tuple[Range, ...] = ()
    changed: tuple[Range, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """Parts of two texts that stand beside each other: `shared` in the main, or what each has there by itself."""

    shared: bool
    a: Part
    b: Part


def compared(a: Article, b: Article, passages: Sequence[Passage]) -> tuple[Row, ...]:
    """The bodies of two articles as rows, in the order of the first; what they share is aligned word by word.

    Words agree that are spelt alike, capitals and the shape of apostrophes aside; a paragraph that both have is a row
    of its own. Together the rows hold each word of the first text once, and each of the second at least once.
    """
    return tuple(_rows(_Text(a), _Text(b), sorted(passages, key=lambda p: (p.a, p.b))))


class _Text:
    def __init__(self, article: Article) -> None:
        self.text, self.body = article.text, article.body
        self.ends = [r.end for r in self.body]

    def pieces(self, within: Range) -> tuple[Range, ...]:
        """The body inside a range, where it has words."""
        first, stop = bisect_right(self.ends, within.start), bisect_left(self.ends, within.end) + 1
        cut = ((max(r.start, within.start), min(r.end, within.end)) for r in self.body[first:stop])
        found = (trimmed(self.text, *r) for r in cut if r[0] < r[1])
        return tuple(r for r in found if next(word_ranges(self.text, r), None))

    def words(self, within: Range) -> list[Range]:
        """The words of the body inside a range."""
        return [w for r in self.pieces(within) for w in word_ranges(self.text, r)]

    def spelt(self, words: Sequence[Range]) -> list[str]:
        """Words as they are compared."""
        return [self.text[w.start : w.end].casefold().replace("’", "'") for w in words]

    def short(self, within: Range) -> bool:
        """Whether a range has few words, or none."""
        return within.start >= within.end or len(self.words(within)) < SHORT

    def cut(self, before: Range, after: Range) -> tuple[int, bool]:
        """Where to part two words that follow each other, and whether a line ends there."""
        between = self.text[before.end : after.start]
        line = between.find("\n")
        at = line if line >= 0 else next((i for i, c in enumerate(between) if c.isspace()), len(between))
        return before.end + at, line >= 0


def _rows(a: _Text, b: _Text, passages: Sequence[Passage]) -> Iterator[Row]:
    joined = _joined(a, b, passages)
    before_a = _gaps([p.a for p in joined], len(a.text))
    before_b = _gaps([p.b for p in joined], len(b.text))
    for passage, gap_a, gap_b in zip(joined, before_a, before_b, strict=False):
        yield from _alone(a, b, gap_a, gap_b)
        yield from _shared(a, b, Range(max(gap_a.end, passage.a.start), passage.a.end), passage.b)
    yield from _alone(a, b, before_a[-1], before_b[-1])


def _joined(a: _Text, b: _Text, passages: Sequence[Passage]) -> list[Passage]:
    """The passages; as one those that follow each other in both texts with little between, or little at the ends."""
    ends = [Passage(a=Range(at, at), b=Range(of_b, of_b)) for at, of_b in ((0, 0), (len(a.text), len(b.text)))]
    ordered = [ends[0], *passages, ends[1]]
    rank = {at: n for n, at in enumerate(sorted(range(len(ordered)), key=lambda at: (ordered[at].b, at)))}
    found = ordered[:1]
    for at, new in enumerate(ordered[1:], start=1):
        last = found[-1]
        near = a.short(Range(last.a.end, new.a.start)) and b.short(Range(last.b.end, new.b.start))
        if rank[at] == rank[at - 1] + 1 and near:
            of_a = Range(last.a.start, max(last.a.end, new.a.end))
            found[-1] = Passage(a=of_a, b=Range(last.b.start, max(last.b.end, new.b.end)))
        else:
            found.append(new)
    return [p for p in found if p.a.start < p.a.end or p.b.start < p.b.end]


def _gaps(taken: Sequence[Range], length: int) -> list[Range]:
    """What stands before each range and after the one before it in the text, and last what stands after all."""
    end, found = 0, [Range(0, 0)] * len(taken)
    for at in sorted(range(len(taken)), key=lambda at: taken[at]):
        found[at] = Range(end, max(end, taken[at].start))
        end = max(end, taken[at].end)
    return [*found, Range(end, length)]


def _alone(a: _Text, b: _Text, in_a: Range, in_b: Range) -> Iterator[Row]:
    of_a, of_b = a.pieces(in_a), b.pieces(in_b)
    if of_a or of_b:
        yield Row(shared=False, a=Part(ranges=of_a, changed=of_a), b=Part(ranges=of_b, changed=of_b))


def _shared(a: _Text, b: _Text, in_a: Range, in_b: Range) -> Iterator[Row]:
    words = a.words(in_a), b.words(in_b)
    found = alike(a.spelt(words[0]), b.spelt(words[1]))
    changed = _runs(words[0], {i for i, _ in found}), _runs(words[1], {j for _, j in found})
    cuts = [(in_a.start, in_b.start)]
    for (i, j), (after_i, after_j) in pairwise(found):
        if (after_i, after_j) == (i + 1, j + 1):
            of_a, of_b = a.cut(words[0][i], words[0][after_i]), b.cut(words[1][j], words[1][after_j])
            cuts += [(of_a[0], of_b[0])] if of_a[1] or of_b[1] else []
    for start, end in pairwise([*cuts, (in_a.end, in_b.end)]):
        parts = [
            Part(ranges=text.pieces(r), changed=_inside(of, r))
            for text, of, r in ((a, changed[0], Range(start[0], end[0])), (b, changed[1], Range(start[1], end[1])))
        ]
        if parts[0].ranges or parts[1].ranges:
            yield Row(shared=True, a=parts[0], b=parts[1])


def _runs(words: Sequence[Range], same: set[int]) -> list[Range]:
    """The stretches of words that are not the same."""
    found: list[Range] = []
    for at, word in enumerate(words):
        if at in same:
            continue
        if found and at and at - 1 not in same:
            found[-1] = Range(found[-1].start, word.end)
        else:
            found.append(word)
    return found


def _inside(changed: Sequence[Range], within: Range) -> tuple[Range, ...]:
    return tuple(changed[bisect_left(changed, (within.start,)) : bisect_left(changed, (within.end,))])

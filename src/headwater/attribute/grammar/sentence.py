"""A sentence as the rules see it: tokens that know whether they stand in a quotation."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from typing import NamedTuple

from headwater.records import Range
from headwater.text.lines import lines, trimmed
from headwater.text.quotations import MARK, Quotation, quotations
from headwater.text.sentences import sentences
from headwater.words import words

TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[A-Z]\.(?= ?[A-Z])"
    r"|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Prof|St|Jr|Sr|Oct|Nov|Dec|Jan|Feb|Sept|Aug|No)\."
    r"|[^\W_]+(?:[-’'.,][^\W_]+)*|" + MARK.pattern + r"|[^\w\s]"
)
# A longer one is no prose, and is cut.
LONGEST = 4_000
STOPS = ".!?…"


class Token(NamedTuple):
    """A word or mark: its offsets, the word in lower case, whether it is capitalised and whether it is quoted."""

    start: int
    end: int
    low: str
    capital: bool
    quoted: bool

    @property
    def adverb(self) -> bool:
        """Whether it looks like an adverb."""
        return len(self.low) > 4 and self.low.endswith("ly") and self.low not in words("no_adverbs")

    @property
    def word(self) -> bool:
        """Whether it is a word or number, not a mark."""
        return self.low[0].isalnum()


@dataclass(frozen=True)
class Sentence:
    """A sentence with its quotations; read into tokens when they are asked for, as many sentences hold no cue."""

    text: str
    range: Range
    quotations: Sequence[Quotation]

    @cached_property
    def matches(self) -> list[re.Match[str]]:
        """The words and marks where they stand."""
        return list(TOKEN.finditer(self.text, *self.range))

    @cached_property
    def lows(self) -> list[str]:
        """The tokens in lower case, with straight apostrophes."""
        lows = [m[0].lower() for m in self.matches]
        curly = self.text.find("’", *self.range) >= 0
        return [low.replace("’", "'") for low in lows] if curly else lows

    @cached_property
    def tokens(self) -> list[Token]:
        """The words and marks."""
        text, quoted = self.text, self._quoted() if self.quotations else repeat(False)
        spans = ((m.start(), m.end()) for m in self.matches)
        return [
            Token(start, end, low, text[start].isupper(), inside)
            for (start, end), low, inside in zip(spans, self.lows, quoted, strict=False)
        ]

    def _quoted(self) -> Iterator[bool]:
        """For each token whether it stands in a quotation."""
        at, own = 0, self.quotations
        for m in self.matches:
            start = m.start()
            while at < len(own) and own[at].range.end <= start:
                at += 1
            yield at < len(own) and own[at].range.start <= start

    @cached_property
    def starts(self) -> list[int]:
        """The tokens' starts, for bisection."""
        return [t.start for t in self.tokens]

    @cached_property
    def headline(self) -> bool:
        """Whether most of its words are capitalised, so that capitals say nothing."""
        long = [t for t in self.tokens if len(t.low) > 3 and t.word]
        return sum(t.capital for t in long) > 0.7 * len(long)

    def at(self, offset: int) -> int:
        """The index of the first token that starts at the offset or after."""
        return bisect_left(self.starts, offset)

    def __getitem__(self, i: int) -> Token:
        """The token at an index; an empty mark beyond the ends."""
        tokens = self.tokens
        return tokens[i] if 0 <= i < len(tokens) else Token(self.range.end, self.range.end, "\n", False, False)

    def __len__(self) -> int:
        return len(self.lows)

    def pieces(self, span: tuple[int, int]) -> tuple[tuple[int, int], ...]:
        """The offsets of the tokens of a span, as the one piece of a source or cue."""
        return ((self[span[0]].start, self[span[1] - 1].end),)

    def quotation_at(self, i: int) -> Quotation | None:
        """The quotation that the token at an index stands in."""
        start = self[i].start
        return next((q for q in self.quotations if q.range.start <= start < q.range.end), None)

    def end_of(self, stop: int) -> int:
        """The offset where words up to the token index `stop` end, a full stop outside quotation marks left out."""
        i = stop - 1
        while i > 0 and not self[i].quoted and self[i].low in (*STOPS, ",", ";", ":", "—", "–", "-"):
            i -= 1
        return self[i].end


def sentences_in(text: str, ranges: Iterable[Range]) -> Iterator[Sentence]:
    """The sentences in the ranges of a text; a full stop inside a quotation ends none."""
    for line in lines(text, ranges):
        yield from _of_line(text, line)


def _of_line(text: str, line: Range) -> Iterator[Sentence]:
    quoted = list(quotations(text, [line]))
    starts = [q.range.start for q in quoted]
    begin = line.start
    for found in sentences(text, [line]):
        at = bisect_left(starts, found.end) - 1
        inside = at >= 0 and found.end < quoted[at].range.end
        while found.end - begin > LONGEST:
            yield _sentence(text, trimmed(text, begin, begin + LONGEST), quoted, starts)
            begin += LONGEST
        if not inside or found.end >= line.end:
            yield _sentence(text, trimmed(text, begin, found.end), quoted, starts)
            begin = found.end
    if text[begin : line.end].strip():
        yield _sentence(text, trimmed(text, begin, line.end), quoted, starts)


def sentence_at(text: str, range_: Range) -> Sentence:
    """The sentence at a range, its quotations read from it alone."""
    quoted = list(quotations(text, [range_]))
    return _sentence(text, range_, quoted, [q.range.start for q in quoted])


def _sentence(text: str, range_: Range, quoted: Sequence[Quotation], starts: Sequence[int]) -> Sentence:
    """The sentence at a range, with those of the paragraph's quotations that touch it."""
    first = max(0, bisect_left(starts, range_.start) - 1)
    own = [q for q in quoted[first : bisect_left(starts, range_.end)] if q.range.overlaps(range_)]
    return Sentence(text, range_, own)

"""Sentences."""

from collections.abc import Iterable, Iterator

import nupunkt

from headwater.records import Range
from headwater.text.lines import lines, trimmed

# Longer lines are no prose; they are split so that nothing has to hold them whole.
LONGEST = 20_000


def sentences(text: str, ranges: Iterable[Range] | None = None) -> Iterator[Range]:
    """The sentences in the ranges, line by line (nupunkt), without the white space at their ends.

    A sentence never goes over a line's end. A closing quotation mark stays with the sentence before it.
    """
    for line in lines(text, ranges):
        for start in range(line.start, line.end, LONGEST):
            yield from _of_line(text, Range(start, min(start + LONGEST, line.end)))


def _of_line(text: str, line: Range) -> Iterator[Range]:
    for start, end in nupunkt.sent_spans(text[line.start : line.end]):
        found = trimmed(text, line.start + start, line.start + end)
        if found.start < found.end:
            yield found

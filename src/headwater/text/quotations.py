"""Quotations: what stands between quotation marks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.records import Range
from headwater.text.lines import lines

DOUBLE = '"“”„‟«»″'
MARK = re.compile(f"[{DOUBLE}]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Quotation:
    """Words between quotation marks: `range` with the marks, `inner` without them."""

    range: Range
    inner: Range


def quotations(text: str, ranges: Iterable[Range] | None = None) -> Iterator[Quotation]:
    """The quotations in double marks, line by line: an odd mark costs no more than its paragraph.

    Marks are taken two by two whatever their shape, as house styles and captures mix them; a mark that nothing closes
    opens a quotation to the end of its line, as a quotation over several paragraphs does.
    """
    for line in lines(text, ranges):
        marks = [m.start() for m in MARK.finditer(text, line.start, line.end)]
        for i in range(0, len(marks), 2):
            closed = i + 1 < len(marks)
            start, end = marks[i], marks[i + 1] + 1 if closed else line.end
            inner = Range(start + 1, end - 1 if closed else end)
            if inner.start < inner.end:
                yield Quotation(range=Range(start, end), inner=inner)

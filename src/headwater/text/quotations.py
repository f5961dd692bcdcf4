"""Quotations: what stands between quotation marks."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.records import Range
from headwater.text.lines import lines

DOUBLE = '"“”„‟«»″'
# Two straight or curly apostrophes in a row are a double mark of an old capture. Alternatives that each begin with a
# plain character are searched for several times as fast as a class among them.
MARK = re.compile("|".join([*DOUBLE, "''", "’’", "‘‘", "``"]))
SMALL = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"))
OPENERS = "“„«‟"
INCH = re.compile(r"(?<=\d)[\"″](?= [a-z])")
# A single mark opens where no letter stands before it and closes where none follows it.
SINGLE = re.compile(r"[‘’'‹›](?:(?<!\w.)(?<![’›])(?=[\w\[…])(?!\d0s)|(?<=[\w.,!?…\])].)(?<![‘‹])(?!\w))")


@dataclass(frozen=True, kw_only=True, slots=True)
class Quotation:
    """Words between quotation marks: `range` with the marks, `inner` without them, `closed` where a mark closes it."""

    range: Range
    inner: Range
    closed: bool = True


def quotations(text: str, ranges: Iterable[Range] | None = None) -> Iterator[Quotation]:
    """The outermost quotations, line by line: an odd mark costs no more than its paragraph.

    Marks are paired whatever their shape, as house styles and captures mix them, but a mark that can only open never
    closes. A straight one before a word, with a space before it, opens anew: captures that join paragraphs leave such
    openings without a close. A mark that nothing closes opens a quotation to the end of its line, as a quotation over
    several paragraphs does. Single marks count in lines that have no double ones.
    """
    for line in lines(text, ranges):
        marks = _without_inches(text, list(MARK.finditer(text, line.start, line.end)))
        found = list(_paired(text, line, marks)) if marks else list(_single(text, line))
        yield from (q for q in found if q.inner.start < q.inner.end)


def _paired(text: str, line: Range, marks: list[re.Match[str]]) -> Iterator[Quotation]:
    start: re.Match[str] | None = None
    for mark in marks:
        if start is not None and start[0] == mark[0] == '"' and _reopens(text, mark):
            end = start.end() + len(text[start.end() : mark.start()].rstrip())
            yield Quotation(range=Range(start.start(), end), inner=Range(start.end(), end), closed=False)
            start = mark
        elif start is None:
            if _opens(text, line, mark):
                start = mark
        elif start[0] + mark[0] == "„“" or not (mark[0] in OPENERS and start[0] in OPENERS):
            yield Quotation(range=Range(start.start(), mark.end()), inner=Range(start.end(), mark.start()))
            start = None
    if start is not None:
        yield Quotation(range=Range(start.start(), line.end), inner=Range(start.end(), line.end), closed=False)


def _without_inches(text: str, marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """The marks of a line; where their number is odd, without the one that is an inch sign ("5" wide")."""
    inches = [m for m in marks if INCH.match(text, m.start())] if len(marks) % 2 else []
    return [m for m in marks if m is not inches[0]] if len(inches) == 1 else marks


def _opens(text: str, line: Range, mark: re.Match[str]) -> bool:
    """Whether a mark can open: not where it is a closing one, or an inch sign, at the end of a word."""
    after = text[mark.end()] if mark.end() < line.end else " "
    before = text[mark.start() - 1] if mark.start() > line.start else " "
    if mark[0] == "»":
        return not after.isspace()
    return not (after.isspace() and not before.isspace()) and not (mark[0] in '"″' and before.isdigit())


def _reopens(text: str, mark: re.Match[str]) -> bool:
    """Whether a straight mark in an open quotation opens another: before a word, with a space before it."""
    return text[mark.start() - 1].isspace() and text[mark.end() : mark.end() + 1].isalpha()


def _single(text: str, line: Range) -> Iterator[Quotation]:
    opened: re.Match[str] | None = None
    for mark in SINGLE.finditer(text, line.start, line.end):
        opening = mark.start() == line.start or not (
            text[mark.start() - 1].isalnum() or text[mark.start() - 1] in ".,!?…])"
        )
        if opening:
            opened = opened or mark
        elif opened is not None:
            yield Quotation(range=Range(opened.start(), mark.end()), inner=Range(opened.end(), mark.start()))
            opened = None


def is_title(quoted: str) -> bool:
    """Whether quoted words look like the title of a work ("War and Peace") and not like speech."""
    parts = quoted.split()
    if not parts or len(parts) > 8 or quoted[-1] in ".,!?;…":
        return False
    return parts[0][0].isalnum() and all(p[0].isupper() or p[0].isdigit() or p.lower() in SMALL for p in parts)

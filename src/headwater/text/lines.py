"""Lines and paragraphs."""

import re
from collections.abc import Iterable, Iterator

from headwater.records import Range

# Not str.splitlines: it also breaks at marks that stand inside sentences of old captures.
LINE = re.compile(r"[^\r\n\u2028\u2029]+")


def trimmed(text: str, start: int, end: int) -> Range:
    """The range without the white space at its ends; empty at `start` where there is nothing else."""
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return Range(start, end)
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return Range(start + left, max(start + left, start + len(piece.rstrip())))


def lines(text: str, ranges: Iterable[Range] | None = None) -> Iterator[Range]:
    """The lines in the ranges (by default the whole text), trimmed of white space; empty ones are left out."""
    for r in [Range(0, len(text))] if ranges is None else ranges:
        for match in LINE.finditer(text, r.start, r.end):
            line = trimmed(text, match.start(), match.end())
            if line.start < line.end:
                yield line

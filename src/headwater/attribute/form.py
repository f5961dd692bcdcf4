"""Form: how much of a content stands in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, takewhile

from headwater.attribute.found import Found
from headwater.records import Form, Range
from headwater.text.quotations import MARK

WORD = re.compile(r"\w+")


def form_of(text: str, found: Found, speech: Sequence[Range], displayed: Sequence[Range]) -> Form:
    """The form of an attribution, given what the text quotes as speech and what it displays around itself."""
    content = found.given
    if any(d.overlaps(Range(*content[0])) for d in displayed):
        return "headline"
    if found.verbatim:
        return "direct"
    total = sum(len(WORD.findall(text, start, end)) for start, end in content)
    inside = sum(_quoted(text, start, end, speech) for start, end in content)
    if inside == 0:
        return "indirect"
    # "that" before a quotation does not make it less direct.
    whole = inside == total or (total - inside == 1 and text.startswith("that", content[0][0]))
    return "direct" if whole and not found.narrow else "mixed"


def _quoted(text: str, start: int, end: int, speech: Sequence[Range]) -> int:
    """How many words of a piece are quoted as speech."""
    if _one_quotation(text, start, end):
        return len(WORD.findall(text, start, end))
    first = max(0, bisect_right(speech, start, key=lambda q: q.start) - 1)
    near = takewhile(lambda q: q.start < end, islice(speech, first, None))
    return sum(len(WORD.findall(text, max(start, q.start), min(end, q.end))) for q in near)


def _one_quotation(text: str, start: int, end: int) -> bool:
    """Whether a piece is one quotation over several paragraphs, of which the later ones do not repeat its mark."""
    marks = [m.start() for m in MARK.finditer(text, start, end)] if "\n" in text[start:end] else []
    return len(marks) == 2 and marks[0] == start and not text[marks[1] + 1 : end].strip(".,; ")

"""Form: how much of a content stands in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from headwater.attribute.found import Found
from headwater.records import Form, Range
from headwater.text.quotations import MARK

WORD = re.compile(r"\w+")


def form_of(text: str, found: Found, speech: Sequence[Range], displayed: Sequence[Range]) -> Form:
    """The form of an attribution, given what the text quotes as speech and what it displays around itself."""
    content = found.narrow or found.content
    if any(d.overlaps(Range(*content[0])) for d in displayed):
        return "headline"
    total = inside = 0
    for start, end in content:
        whole = _one_quotation(text, start, end)
        for word in WORD.finditer(text, start, end):
            at = bisect_right(speech, word.start(), key=lambda q: q.start) - 1
            total += 1
            inside += whole or (at >= 0 and word.start() < speech[at].end)
    if inside == 0:
        return "indirect"
    # "that" before a quotation does not make it less direct.
    quoted = inside == total or (total - inside == 1 and text.startswith("that", content[0][0]))
    return "direct" if quoted and not found.narrow else "mixed"


def _one_quotation(text: str, start: int, end: int) -> bool:
    """Whether a piece is one quotation over several paragraphs, of which the later ones do not repeat its mark."""
    marks = [m.start() for m in MARK.finditer(text, start, end)] if "\n" in text[start:end] else []
    return len(marks) == 2 and marks[0] == start and not text[marks[1] + 1 : end].strip(".,; ")

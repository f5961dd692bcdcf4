"""Form: how much of a content stands in quotation marks."""

import re
from collections.abc import Sequence

from headwater.attribute.found import Found
from headwater.records import Form, Range
from headwater.text.quotations import Quotation, is_title

LETTERS = re.compile(r"\w+")


def form_of(text: str, found: Found, quoted: Sequence[Quotation], displayed: Sequence[Range]) -> Form:
    """The form of an attribution, given the text's quotations and its headline, subheads and captions."""
    first = Range(*found.content[0])
    if any(d.overlaps(first) for d in displayed):
        return "headline"
    speech = [q.inner for q in quoted if not is_title(text[q.inner.start : q.inner.end])]
    total = inside = 0
    for start, end in found.content:
        for m in LETTERS.finditer(text, start, end):
            total += 1
            inside += any(q.start <= m.start() < q.end for q in speech)
    if inside == 0:
        return "indirect"
    whole = inside == total or (
        total - inside <= 1 and text[found.content[0][0] : found.content[0][1]].startswith("that")
    )
    return "direct" if whole and not found.narrow else "mixed"

"""Continuation: quotations that go on with the attribution before them."""

from dataclasses import replace

from headwater.attribute.found import Found
from headwater.records import Range
from headwater.text.quotations import quotations

OPENING = "\"“'‘«„`’"
CLOSING = "\"”'’»“"


def goes_on(text: str, sentence: Range, before: Found) -> bool:
    """Whether a sentence is one quotation that goes on with the attribution just before it.

    Over a paragraph's end only where that attribution's last quotation was left open.
    """
    if text[sentence.start].isalnum():
        return False
    first = next(quotations(text, [sentence]), None)
    said = text[sentence.start : sentence.end].rstrip(".,;: ")
    if first is None or first.range.start > sentence.start or first.range.end - sentence.start < len(said):
        return False
    start, end = before.content[-1]
    gap = text[before.end : sentence.start]
    return text[start] in OPENING and ("\n" not in gap or (text[end - 1] not in CLOSING and not gap.strip()))


def extended(before: Found, piece: tuple[int, int]) -> Found:
    """An attribution with one more piece of content."""
    return replace(before, content=(*before.content, piece))

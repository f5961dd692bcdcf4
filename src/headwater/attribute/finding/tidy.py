"""Tidying: the model's pieces without what only stands beside them."""

import re
from dataclasses import replace

from headwater.attribute.finding.trust import QUOTES
from headwater.attribute.found import Found, Pieces

# What a content never begins with: a mark that closes something before it.
STRAY = re.compile(r"[\s,;:.]*[”\"’]\s+|[\s,;:.]+(?=\s)\s*")
CITING = re.compile(r"\b(?:citing|quoting) $")
ASIDE = re.compile(r"(?:without \w+|cit|quot)ing\b")
# "said the Courier that “…”", as a clumsy translation has it
TOLD = re.compile(r"(?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} (?=that [\"“])")
# What the article says of the telling: "claimed it leaked, without giving details".
WITHOUT = re.compile(
    r", (?:but )?without (?:\w+ly )?"
    r"(?:elaborat|giv|provid|offer|specify|nam|identify|clarify|cit|explain|say|present)ing\b"
)
# Where and to whom somebody speaks, behind the name: "Holm, writing in the Courier, said".
SPEAKING = re.compile(r", (?:writing|speaking|talking|testifying|appearing) \w.*", re.DOTALL)

# "Was called nonsense by the harbour master": what leads to a source is none of it.
BY = re.compile(r"by (?=\w)")


def tidied(text: str, found: Found) -> Found:
    """The same without marks that its content's pieces only begin with, and without pieces that are asides."""
    pieces: list[tuple[int, int]] = []
    for start, end in found.content:
        stray = STRAY.match(text, start, end)
        start = stray.end() if stray else start
        told = TOLD.match(text, start, end) if not pieces else None
        start = told.end() if told else start
        first = text.find("\n", start, end)
        if first > 0 and text[start] not in QUOTES:
            end = first
        end = _told(text, start, end)
        cited = CITING.search(text, max(0, start - 10), start) or ASIDE.match(text, start, end)
        if start < end and not (pieces and cited):
            pieces.append((start, end))
    content, source = tuple(pieces) or found.content, _speaker(text, found.source)
    same = content == found.content and source == found.source
    return found if same else replace(found, content=content, source=source)


def _told(text: str, start: int, end: int) -> int:
    """Where a piece ends before "without elaborating", which nobody says of himself but in quotation marks."""
    without = WITHOUT.search(text, start, end)
    return without.start() if without and set(QUOTES).isdisjoint(text[without.start() : end]) else end


def _speaker(text: str, source: Pieces) -> Pieces:
    """The source without where it speaks, and without the "by" before it."""
    if not source:
        return source
    start, end = source[0]
    by = BY.match(text, start, end)
    if by and len(source) == 1:
        return _speaker(text, ((by.end(), end),))
    speaking = SPEAKING.search(text, start, end)
    return ((start, speaking.start()),) if speaking and speaking.start() > start else source

"""Retold: sentences that say themselves that they tell what a book, a report or another work says."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from headwater.derive.letters import Offsets
from headwater.records import Range
from headwater.text.pattern import one_of
from headwater.words import rows

DETERMINERS = ("the", "this", "that", "a", "an", "his", "her", "its", "their")
BEFORE = rf"(?:{'|'.join(DETERMINERS)})\s+(?:new\s+)?"
END = re.compile(r"[.!?][”\"’')]*(?=\s+[A-Z“\"‘'])|\n")
# What a word may be of the words that tell of a work, as a letter each: only where they meet is it worth looking.
DETERMINER, NEW, WORK, ACCORDING = b"dnwa"
TELLING = re.compile(rb"dn?w|a")

Hints = NDArray[np.uint8]


def hint(word: str) -> int:
    """What a word, in small letters, may be of them; 0 for most."""
    return _hints().get(word, 0)


def retold(text: str, ranges: Sequence[Range], starts: Offsets, hints: Hints) -> Iterator[Range]:
    """The sentences of which a work is the subject of the telling, or that are "according to" one.

    Whoever retells a work follows its words, and so does the next who does: neither copies the other. `hints` are those
    of the words of the ranges, which start at `starts`.
    """
    ends, end = [r.end for r in ranges], 0
    for start in starts[[m.start() for m in TELLING.finditer(hints.tobytes())]].tolist():
        r = ranges[bisect_right(ends, start)]
        end = max(end, r.start)
        match = _telling().match(text, start, r.end) if start >= end else None
        if match:
            first = max((m.end() for m in END.finditer(text, end, start)), default=end)
            stop = END.search(text, match.end())
            end = min(stop.end() if stop else r.end, r.end)
            yield Range(first, end)


@cache
def _hints() -> dict[str, int]:
    nouns = {row[0].split("-")[0]: WORK for row in rows("document_nouns")}
    return nouns | dict.fromkeys(DETERMINERS, DETERMINER) | {"new": NEW, "according": ACCORDING}


@cache
def _telling() -> re.Pattern[str]:
    nouns, tells = one_of(row[0] for row in rows("document_nouns")), one_of(_verbs())
    after = rf"according\s+to\s+(?:[\w.’']+\s+){{0,6}}?(?:{nouns})\b"
    return re.compile(rf"\b{BEFORE}(?:{nouns})\s+(?:\w+\s+){{0,2}}?(?:{tells})\b|\b{after}", re.IGNORECASE)


def _verbs() -> Iterator[str]:
    for base, past, *_ in rows("reporting_verbs"):
        yield from (base, f"{base}s", past or f"{base.removesuffix('e')}ed")
    yield from (row[0] for row in rows("citing_verbs"))

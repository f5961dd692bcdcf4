"""Retold: sentences that say themselves that they tell what a book, a report or another work says."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from headwater.records import Range
from headwater.text.pattern import one_of
from headwater.words import rows

WORK = r"(?:the|this|that|an?|his|her|its|their)\s+(?:new\s+)?"
END = re.compile(r"[.!?][”\"’')]*(?=\s+[A-Z“\"‘'])|\n")


def retold(text: str, ranges: Sequence[Range]) -> Iterator[Range]:
    """The sentences of which a work is the subject of the telling, or that are "according to" one.

    Whoever retells a work follows its words, and so does the next who does: neither copies the other.
    """
    for r in ranges:
        end = r.start
        for match in _telling().finditer(text, r.start, r.end):
            if match.start() < end:
                continue
            start = max((m.end() for m in END.finditer(text, end, match.start())), default=end)
            stop = END.search(text, match.end())
            end = min(stop.end() if stop else r.end, r.end)
            yield Range(start, end)


@cache
def _telling() -> re.Pattern[str]:
    nouns, tells = one_of(row[0] for row in rows("document_nouns")), one_of(_verbs())
    after = rf"according\s+to\s+(?:[\w.’']+\s+){{0,6}}?(?:{nouns})\b"
    return re.compile(rf"\b{WORK}(?:{nouns})\s+(?:\w+\s+){{0,2}}?(?:{tells})\b|\b{after}", re.IGNORECASE)


def _verbs() -> Iterator[str]:
    for base, past, *_ in rows("reporting_verbs"):
        yield from (base, f"{base}s", past or f"{base.removesuffix('e')}ed")
    yield from (row[0] for row in rows("citing_verbs"))

"""Spoken sentences: quotes cut into the sentences that accounts choose from and word differently."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.compare.quotations.quotes import Quote
from headwater.records import Article, Evidence, Range
from headwater.text.sentences import sentences

ENDED = re.compile(r"[.!?…][\"”’')\]]*\s*\Z")
LEFT_OUT = re.compile(r"\s*(?:…|\. ?\. ?\.)\s+")
"""The mark of what was left out of the midst of a quotation."""


@dataclass(frozen=True, eq=False, slots=True)
class Spoken:
    """A sentence of a quote: itself a quote, and where it stands among the sentences of the whole one."""

    quote: Quote
    whole: Quote
    at: int


def spoken(articles: Mapping[str, Article], quotes: Sequence[Quote]) -> list[Spoken]:
    """The sentences of quotes, in order; one that a cue parts is one sentence."""
    return [s for q in quotes for s in _sentences(articles[q.attribution.document].text, q)]


def together(parts: Sequence[Quote]) -> Quote:
    """Parts of one quote, as a quote."""
    return Quote(
        attribution=parts[0].attribution,
        text=" ".join(q.text for q in parts),
        evidence=tuple(e for q in parts for e in q.evidence),
        cue=parts[0].cue,
    )


def _sentences(text: str, whole: Quote) -> Iterator[Spoken]:
    found: list[list[Range]] = []
    for piece in whole.evidence:
        for n, r in enumerate(_cut(text, piece.range)):
            if found and n == 0 and _goes_on(text, found[-1][-1], r):
                found[-1].append(r)
            else:
                found.append([r])
    cut = [_quote(text, whole, ranges) for ranges in found]
    yield from (Spoken(q, whole, at) for at, q in enumerate(q for q in cut if q.words))


def _cut(text: str, piece: Range) -> Iterator[Range]:
    """The sentences of a piece; what was left out in its midst parts two."""
    for r in sentences(text, [piece]):
        start = r.start
        for mark in LEFT_OUT.finditer(text, r.start + 1, r.end):
            if start < mark.start():
                yield Range(start, mark.start())
            start = mark.end()
        if start < r.end:
            yield Range(start, r.end)


def _goes_on(text: str, before: Range, after: Range) -> bool:
    """Whether a piece goes on with the sentence of the piece before: “I will,” she said, “if I can.”"""
    return not ENDED.search(text, before.start, before.end) and text[after.start].islower()


def _quote(text: str, whole: Quote, ranges: Sequence[Range]) -> Quote:
    return Quote(
        attribution=whole.attribution,
        text=" ".join(text[r.start : r.end] for r in ranges),
        evidence=tuple(Evidence(document=whole.attribution.document, range=r) for r in ranges),
        cue=whole.cue,
    )

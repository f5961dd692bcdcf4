"""Stitches: short quotations made of words that stand apart in fuller ones of the same article."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.wordings.wordings import said
from headwater.compare.quotations.quotes import Quote
from headwater.text.quotations import is_title

STITCHED = range(2, 9)
"""Words of a short quotation that is looked for in the fuller ones of its article."""
CLOSE = 900
"""Characters of an article within which a quotation and its fuller forms stand."""


def stitches(accounts: Accounts, quotes: Sequence[Quote]) -> Iterator[Draft]:
    """The short quotations that no fuller one of their article has as they stand; copies are looked at once."""
    by_document: defaultdict[str, list[Quote]] = defaultdict(list)
    for q in quotes:
        by_document[q.attribution.document].append(q)
    for document, own in sorted(by_document.items()):
        if accounts.folded[document] == document:
            yield from _inside(own)


def _inside(own: list[Quote]) -> Iterator[Draft]:
    """Short quotations whose words stand in fuller ones of the same article, but not in that order."""
    once = {q.words: q for q in reversed(own) if not is_title(q.text)}
    for short in sorted(once.values(), key=lambda q: q.evidence):
        fuller = [q for q in own if len(q.words) > len(short.words)]
        stems = {t.lower for t in short.tokens if t.content}
        if len(short.words) not in STITCHED or len(stems) < 2 or any(short.within(q) for q in fuller):
            continue
        having = [q for q in fuller if stems & set(q.words) and _near_by(short, q)]
        if stems <= {w for q in having for w in q.words}:
            yield Draft(
                kind="wording",
                relation="variant",
                readings=readings({said(q): q.evidence for q in (short, *having)}),
                why=f"{said(short)} does not stand so in the fuller quotations of the article, which have its words.",
                weight=1.5,
            )


def _near_by(a: Quote, b: Quote) -> bool:
    return abs(a.evidence[0].range.start - b.evidence[0].range.start) <= CLOSE

"""Folding: copies taken together, so that an article counts once however often it was printed."""

from collections.abc import Iterable, Iterator, Sequence

from headwater.records import Article, Derivation
from headwater.unions import joined

MAINLY = 0.5  # of both texts: one that only holds another, as a digest holds many, is not folded with it


def copied(derivations: Iterable[Derivation]) -> Iterator[tuple[str, str]]:
    """The ids of every two articles that are taken together."""
    return ((d.a, d.b) for d in derivations if d.kind != "shared_quotation" and min(d.containment) >= MAINLY)


def folded(articles: Sequence[Article], derivations: Sequence[Derivation]) -> list[list[Article]]:
    """The articles, each with its copies; sorted by their ids, and the groups by their first."""
    ids = sorted(a.id for a in articles)
    here = frozenset(ids)
    first = joined(ids, ((a, b) for a, b in copied(derivations) if a in here and b in here))
    groups: dict[str, list[Article]] = {}
    for article in sorted(articles, key=lambda a: a.id):
        groups.setdefault(first[article.id], []).append(article)
    return list(groups.values())

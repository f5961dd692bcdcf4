"""Captures: documents that are one article."""

from collections.abc import Iterable, Mapping, Sequence

from headwater.records import Article, Derivation


def captures(articles: Sequence[Article], derivations: Iterable[Derivation]) -> Mapping[str, tuple[str, ...]]:
    """The documents of each article, by the one that stands for it: of all the one of which most is known.

    That one comes first, the others in order of their ids.
    """
    known = {a.id: _known(a) for a in articles}
    group = {a.id: [a.id] for a in articles}
    for link in derivations:
        if link.kind == "duplicate" and group[link.a] is not group[link.b]:
            small, large = sorted((group[link.a], group[link.b]), key=len)
            large.extend(small)
            group.update(dict.fromkeys(small, large))
    found = {}
    for every in {id(g): g for g in group.values()}.values():
        first = min(every, key=lambda d: (-known[d], d))
        found[first] = (first, *sorted(d for d in every if d != first))
    return dict(sorted(found.items()))


def _known(article: Article) -> int:
    details = (article.title, article.outlet, article.agency, article.byline, article.published)
    return sum(d is not None for d in details)

"""Originals: the other outlets at whose addresses, as saved pages say, their articles stand in the first place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from headwater.clean.markup import Markup
from headwater.clean.outlets import host_of, outlet_at, same_site
from headwater.records import Article, Known


def credited(articles: Sequence[Article], pages: Sequence[Markup]) -> Iterator[Article]:
    """The articles; those that name no agency, with the outlet whose address their page gives for the original.

    An outlet that no list knows is called as its own pages in the pile call it, or by its host.
    """
    outlets = _outlets(articles, pages)
    for article, page in zip(articles, pages, strict=True):
        name = None if article.agency else _original(article, page, outlets)
        yield replace(article, agency=Known(value=name, read_from="markup")) if name else article


def _original(article: Article, page: Markup, outlets: Mapping[str, str]) -> str | None:
    own = article.document.url or page.url
    if not page.original or not own or same_site(page.original, own):
        return None
    host = host_of(page.original) or ""
    name = outlet_at(page.original) or outlets.get(host, host)
    return None if article.outlet and name == article.outlet.value else name


def _outlets(articles: Sequence[Article], pages: Sequence[Markup]) -> Mapping[str, str]:
    """The outlets of the pile, by the hosts of their pages."""
    own = ((a.document.url or p.url, a.outlet) for a, p in zip(articles, pages, strict=True))
    found = sorted({(host, outlet.value) for url, outlet in own if url and outlet and (host := host_of(url))})
    return dict(reversed(found))

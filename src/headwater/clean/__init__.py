"""Clean: documents in, articles out."""

from collections.abc import Mapping, Sequence

from headwater.clean.article import ranges
from headwater.clean.details import details
from headwater.clean.layout import Layout, layout
from headwater.clean.markup import Markup, markup
from headwater.clean.originals import credited
from headwater.clean.outlets import host_of
from headwater.clean.page import of_article
from headwater.clean.paragraphs import Paragraph, paragraphs
from headwater.clean.shared import recurring
from headwater.clean.signed import signing
from headwater.read import LONGEST
from headwater.records import Article, Document

__all__ = ["clean"]


def clean(documents: Sequence[Document]) -> tuple[Article, ...]:
    """Find the article in each document, and what is known of it.

    Every character that is no white space is either kept or boilerplate with its reason. In a saved page trafilatura
    finds the article; in a text, its lines' shapes and words do, and what pages of one site in the pile share. Where
    nothing in a document reads as an article, all of it is kept: better too much than nothing.
    """
    pages = {d.id: list(paragraphs(d.text, LONGEST)) for d in documents}
    shared = recurring([(s, pages[d.id]) for d in sorted(documents, key=lambda d: d.id) if (s := _site(d))])
    pile = [_laid(d, pages[d.id], shared.get(_site(d), frozenset())) for d in documents]
    agencies = signing([found for _, found in pile])
    articles = [_article(d, found, page, agencies) for d, (page, found) in zip(documents, pile, strict=True)]
    return tuple(credited(articles, [page for page, _ in pile]))


def _laid(document: Document, parts: Sequence[Paragraph], shared: frozenset[str]) -> tuple[Markup, Layout]:
    page = markup(document.html) if document.html else Markup()
    within = of_article(document.html, parts) if document.html else None
    return page, layout(parts, title=document.title or page.title, within=within, shared=shared)


def _article(document: Document, found: Layout, page: Markup, agencies: Mapping[str, str]) -> Article:
    kept, boilerplate = ranges(document.text, found)
    return Article(document=document, kept=kept, boilerplate=boilerplate, **details(document, found, page, agencies))


def _site(document: Document) -> str:
    """What tells one site's pages from another's: the outlet as given, or the host; empty where neither is known."""
    return document.outlet or host_of(document.url or "") or ""

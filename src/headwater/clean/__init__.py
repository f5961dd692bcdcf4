"""Clean: documents in, articles out."""

from collections.abc import Sequence

from headwater.clean.article import ranges
from headwater.clean.details import details
from headwater.clean.layout import layout
from headwater.clean.markup import Markup
from headwater.clean.paragraphs import paragraphs
from headwater.read import LONGEST
from headwater.records import Article, Document

__all__ = ["clean"]


def clean(documents: Sequence[Document]) -> tuple[Article, ...]:
    """Find the article in each document."""
    return tuple(_clean(d) for d in documents)


def _clean(document: Document) -> Article:
    page = Markup()
    found = layout(list(paragraphs(document.text, LONGEST)), title=document.title)
    kept, boilerplate = ranges(document.text, found)
    return Article(document=document, kept=kept, boilerplate=boilerplate, **details(document, found, page))

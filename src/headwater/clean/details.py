"""What is known of an article: title, outlet, agency, byline, dates, language, and where each was read."""

import re
from collections.abc import Mapping
from typing import TypedDict

from headwater.clean.authors import byline_names
from headwater.clean.borrowed import JUDGED
from headwater.clean.datelines import key
from headwater.clean.language import language
from headwater.clean.layout import Layout
from headwater.clean.markup import Markup
from headwater.clean.published import modified, published
from headwater.clean.signed import agency_of, signed
from headwater.clean.whose import evidence, outlet_of
from headwater.records import Document, Known

_URL = re.compile(r"https?://[^\s<>\"')\]]+")


class Details(TypedDict):
    """The fields of an article that say what is known of it."""

    title: Known | None
    outlet: Known | None
    agency: Known | None
    byline: Known | None
    published: Known | None
    modified: Known | None
    language: Known | None


def details(document: Document, found: Layout, page: Markup, signing: Mapping[str, str]) -> Details:
    """Everything that is known of an article, each with where it was read.

    `signing` holds the agencies that sign datelines in the pile.
    """
    address = _address(document, found, page)
    outlet = outlet_of(document, found, page, address)
    return Details(
        title=_title(document, found, page),
        outlet=outlet,
        agency=agency_of(document, found, page, outlet, signing),
        byline=_byline(document, found, page, outlet),
        published=published(document, found, page, address),
        modified=modified(document, found, page),
        language=_language(found),
    )


def _address(document: Document, found: Layout, page: Markup) -> Known | None:
    """The URL of the article: as given, as its page says, or as a note of its capture says in the text."""
    if document.url:
        return Known(value=document.url, read_from="given")
    if page.url:
        return Known(value=page.url, read_from="markup")
    for p, why in zip(found.paragraphs, found.why, strict=True):
        if why == "footer" and (match := _URL.search(p.raw)):
            start = p.range.start + match.start()
            return Known(
                value=match.group(), read_from="text", evidence=evidence(document, start, start + len(match.group()))
            )
    return None


def _title(document: Document, found: Layout, page: Markup) -> Known | None:
    stands, text = None, None
    if found.headline is not None:
        p = found.paragraphs[found.headline]
        text = p.text
        stands = evidence(document, p.range.start, p.range.end)
    if document.title and document.title.strip():
        return Known(value=" ".join(document.title.split()), read_from="given", evidence=stands)
    if page.title:
        return Known(value=page.title, read_from="markup", evidence=stands)
    return Known(value=text, read_from="text", evidence=stands) if text else None


def _byline(document: Document, found: Layout, page: Markup, outlet: Known | None) -> Known | None:
    if document.author and document.author.strip():
        return Known(value=" ".join(document.author.split()), read_from="given")
    if page.author:
        return Known(value=page.author, read_from="markup")
    for p in signed(found):
        if names := byline_names(p.raw[:JUDGED]):
            start, end = (p.range.start + offset for offset in names)
            if outlet and key(outlet.value) == key(document.text[start:end]):
                continue
            return Known(
                value=_plain(document.text[start:end]), read_from="text", evidence=evidence(document, start, end)
            )
    return None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"\[([^\[\]]*)\]\([^()]*\)|[*_]{1,2}", r"\1", text).split())


def _language(found: Layout) -> Known | None:
    pieces = [p.text for p, why in zip(found.paragraphs, found.why, strict=True) if why is None]
    code = language(pieces)
    return Known(value=code, read_from="text") if code else None

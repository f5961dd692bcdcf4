"""What is known of an article: title, outlet, agency, byline, dates, language, and where each was read."""

import re
from typing import TypedDict

from headwater.clean.agencies import agencies
from headwater.clean.bylines import byline_names, wire_named
from headwater.clean.headline import suffix
from headwater.clean.language import language
from headwater.clean.layout import Layout
from headwater.clean.markup import Markup
from headwater.clean.outlets import host_of, outlet_at, outlet_names, outlet_pattern
from headwater.clean.published import modified, published
from headwater.records import Document, Evidence, Known, Range

# A wire report is signed in its byline, in its first paragraphs or in its last lines.
FIRST, LAST = 3, 3
# The furniture in which a page speaks of itself.
OWN_VOICE = ("appeal", "form", "footer")

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


def details(document: Document, found: Layout, page: Markup) -> Details:
    """Everything that is known of an article, each with where it was read."""
    address = _address(document, found, page)
    return Details(
        title=_title(document, found, page),
        outlet=_outlet(document, found, page, address),
        agency=_agency(document, found),
        byline=_byline(document, found, page),
        published=published(document, found, page, address),
        modified=modified(document, found, page),
        language=_language(found),
    )


def _at(document: Document, start: int, end: int) -> Evidence:
    return Evidence(document=document.id, range=Range(start, end))


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
                value=match.group(), read_from="text", evidence=_at(document, start, start + len(match.group()))
            )
    return None


def _title(document: Document, found: Layout, page: Markup) -> Known | None:
    evidence, text = None, None
    if found.headline is not None:
        p = found.paragraphs[found.headline]
        text = p.text
        evidence = _at(document, p.range.start, p.range.end)
    if document.title and document.title.strip():
        return Known(value=" ".join(document.title.split()), read_from="given", evidence=evidence)
    if page.title:
        return Known(value=page.title, read_from="markup", evidence=evidence)
    return Known(value=text, read_from="text", evidence=evidence) if text else None


def _outlet(document: Document, found: Layout, page: Markup, address: Known | None) -> Known | None:
    """The outlet's name: as given, by the domain of the URL, as its page says, or in the text's furniture."""
    if document.outlet and document.outlet.strip():
        given = document.outlet.strip()
        return Known(value=outlet_at(given) or given.removeprefix("www."), read_from="given")
    if address and (name := outlet_at(address.value)):
        return Known(value=name, read_from="url", evidence=address.evidence)
    if page.outlet:
        return Known(value=page.outlet, read_from="markup")
    if named := _behind_headline(document, found) or _speaking(document, found):
        return named
    host = host_of(address.value) if address else None
    return Known(value=host, read_from="url", evidence=address.evidence) if host and address else None


def _behind_headline(document: Document, found: Layout) -> Known | None:
    """An outlet that the list knows, behind the dash or bar of a page's title above the article."""
    top = found.headline or 0
    for p in found.paragraphs[: top + 1]:
        name = suffix(p.raw[:400])
        if name and name.casefold() in outlet_names():
            start = p.range.start + p.raw.rindex(name)
            return Known(value=name, read_from="text", evidence=_at(document, start, start + len(name)))
    return None


def _speaking(document: Document, found: Layout) -> Known | None:
    """The one outlet of the list that the page names where it speaks to its readers: "Millions read the X"."""
    named = [
        (match.group(), p.range.start + match.start())
        for p, why in zip(found.paragraphs, found.why, strict=True)
        if why in OWN_VOICE
        for match in outlet_pattern().finditer(p.raw[:2_000])
        if match.group() not in agencies()
    ]
    if len({name for name, _ in named}) != 1:
        return None
    name, start = named[0]
    return Known(value=name, read_from="text", evidence=_at(document, start, start + len(name)))


def _agency(document: Document, found: Layout) -> Known | None:
    """The agency whose report it is, by byline, dateline or signature."""
    if document.author and (named := wire_named(document.author, signature=True)):
        return Known(value=named.agency, read_from="given")
    body = [i for i, w in enumerate(found.why) if w is None and i != found.headline]
    signed = [i for i, w in enumerate(found.why) if w in ("byline", "date", "footer")]
    near = signed if not body else [i for i in signed if i < body[0] + FIRST or i > body[-1] - LAST]
    for i in sorted({*near, *body[:FIRST]}):
        p = found.paragraphs[i]
        if named := wire_named(p.raw[:400], signature=i not in body):
            start = p.range.start + named.start
            return Known(value=named.agency, read_from="text", evidence=_at(document, start, start + named.length))
    return None


def _byline(document: Document, found: Layout, page: Markup) -> Known | None:
    if document.author and document.author.strip():
        return Known(value=" ".join(document.author.split()), read_from="given")
    if page.author:
        return Known(value=page.author, read_from="markup")
    for p, why in zip(found.paragraphs, found.why, strict=True):
        if why in ("byline", "date") and (names := byline_names(p.raw[:400])):
            start, end = (p.range.start + offset for offset in names)
            return Known(value=_plain(document.text[start:end]), read_from="text", evidence=_at(document, start, end))
    return None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"\[([^\[\]]*)\]\([^()]*\)|[*_]{1,2}", r"\1", text).split())


def _language(found: Layout) -> Known | None:
    pieces = [p.text for p, why in zip(found.paragraphs, found.why, strict=True) if why is None]
    code = language(pieces)
    return Known(value=code, read_from="text") if code else None

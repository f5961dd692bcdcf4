"""Whose article it is: the outlet that published it, the agency that wrote it."""

from headwater.clean.agencies import agencies
from headwater.clean.headline import suffix
from headwater.clean.layout import Layout
from headwater.clean.markup import Markup
from headwater.clean.outlets import host_of, outlet_at, outlet_names, outlet_pattern
from headwater.clean.wires import wire_named
from headwater.records import Document, Evidence, Known, Range

# A wire report is signed in its byline, in its first paragraphs or in its last lines.
FIRST, LAST = 3, 3
# The furniture in which a page speaks of itself.
OWN_VOICE = ("appeal", "form", "footer")


def outlet_of(document: Document, found: Layout, page: Markup, address: Known | None) -> Known | None:
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
            return Known(value=name, read_from="text", evidence=evidence(document, start, start + len(name)))
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
    return Known(value=name, read_from="text", evidence=evidence(document, start, start + len(name)))


def agency_of(document: Document, found: Layout) -> Known | None:
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
            return Known(value=named.agency, read_from="text", evidence=evidence(document, start, start + named.length))
    return None


def evidence(document: Document, start: int, end: int) -> Evidence:
    """Where something stands in a document."""
    return Evidence(document=document.id, range=Range(start, end))

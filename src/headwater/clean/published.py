"""When an article was published and changed."""

import re
from collections.abc import Iterator
from dataclasses import replace

from headwater.clean.datelines import day
from headwater.clean.layout import Layout
from headwater.clean.markup import Markup
from headwater.records import Document, Evidence, Known, Range
from headwater.text.dates import Dated, dates_in

# Date lines stand among this many paragraphs around the headline; a dateline opens one of the article's first ones.
NEAR = 14
DATELINES = 2
DATELINE = 80

_URL_DATE = re.compile(r"[/=-]((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/?#.-]|$)")
_CHANGED = re.compile(r"\b(?:updated|modified|corrected|last edited)\b", re.IGNORECASE)
_OF_WIRE = re.compile(r"[—–]|--|\s-\s|\(\w+\)|/\w+/")


def published(document: Document, found: Layout, page: Markup, address: Known | None) -> Known | None:
    """The date of publication: as given, as the page's markup says, as the text says, as the URL says."""
    if given := iso(document.published):
        return Known(value=given, read_from="given")
    if given := iso(page.published):
        return Known(value=given, read_from="markup")
    return _in_text(document, found, changed=False) or _in_url(address) or _in_text(document, found, changed=True)


def modified(document: Document, found: Layout, page: Markup) -> Known | None:
    """The date of the last change: as given, as the page's markup says, as the text says."""
    if given := iso(document.modified):
        return Known(value=given, read_from="given")
    if given := iso(page.modified):
        return Known(value=given, read_from="markup")
    return _in_text(document, found, changed=True)


def iso(value: str | None) -> str | None:
    """The ISO form of a date in any usual writing; midnight sharp means that only the day was known."""
    if dated := next((d for d in dates_in(value or "") if d.value[0] != "-"), None):
        return re.sub(r"T00:00(?::00)?$|(?<=:\d\d):00$", "", dated.value)
    part = re.fullmatch(r"\s*((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)\s*", value or "")
    return part[1] if part else None


def _in_text(document: Document, found: Layout, *, changed: bool) -> Known | None:
    """The first whole date near the article's beginning that tells of publication, or of a change."""
    for dated, change in _near(document.text, found):
        if change == changed and len(dated.value) >= 10 and dated.value[0] != "-":
            return Known(
                value=dated.value, read_from="text", evidence=Evidence(document=document.id, range=dated.range)
            )
    return None


def _near(text: str, found: Layout) -> Iterator[tuple[Dated, bool]]:
    """The dates of date lines, bylines and datelines near the headline, and whether "updated" stands before."""
    body = [i for i, w in enumerate(found.why) if w is None and i != found.headline]
    top = body[0] if body else len(found.paragraphs)
    carried = False
    for i in range(max(0, top - NEAR), min(len(found.paragraphs), top + NEAR)):
        r = found.paragraphs[i].range
        if found.why[i] in ("date", "byline"):
            last = r.start
            for dated in dates_in(text, Range(r.start, min(r.end, r.start + 300))):
                yield dated, carried or bool(_CHANGED.search(text, last, dated.range.start))
                carried, last = False, dated.range.end
            carried = bool(_CHANGED.search(text, last, r.end))
        elif i in body[:DATELINES]:
            yield from ((dated, False) for dated in _of_dateline(text, r))


def _of_dateline(text: str, paragraph: Range) -> Iterator[Dated]:
    """The dates of the dateline that a paragraph opens with, signed by an agency or not."""
    if opening := _OF_WIRE.search(text, paragraph.start, min(paragraph.end, paragraph.start + DATELINE)):
        yield from dates_in(text, Range(paragraph.start, opening.end()))
    elif dated := day(text[paragraph.start : paragraph.end][:DATELINE]):
        start, end = dated.range.start + paragraph.start, dated.range.end + paragraph.start
        yield replace(dated, range=Range(start, end))


def _in_url(address: Known | None) -> Known | None:
    """The date in the path of a URL: "/2023/05/04/"."""
    match = _URL_DATE.search(address.value) if address else None
    if match is None or address is None:
        return None
    value = "-".join(part.zfill(2) for part in match.groups() if part)
    return Known(value=value, read_from="url", evidence=address.evidence)

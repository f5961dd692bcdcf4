"""The agency whose report an article is."""

import re
from collections.abc import Iterator, Mapping, Sequence

from headwater.clean.bylines import byline_names
from headwater.clean.datelines import key, signature
from headwater.clean.layout import Layout
from headwater.clean.markup import Markup
from headwater.clean.whose import evidence
from headwater.clean.wires import wire_named
from headwater.records import Document, Known

# A wire report is signed in its byline, in its first paragraphs or in its last lines.
FIRST, LAST = 3, 3

_PART = re.compile(r"[^\s,|/](?:[^,|/]*[^\s,|/])?")


def signing(layouts: Sequence[Layout]) -> Mapping[str, str]:
    """The names that sign datelines in a pile, on a list or not, as they are written, by what makes spellings equal."""
    names = {s.name for found in layouts for i in _body(found)[:FIRST] if (s := signature(found.paragraphs[i].raw))}
    return {key(name): name for name in sorted(names)}


def agency_of(
    document: Document, found: Layout, page: Markup, outlet: Known | None, signers: Mapping[str, str]
) -> Known | None:
    """The agency whose report it is, by byline, dateline or signature.

    One that no list knows shows itself by signing a dateline: of this document or, where a byline names it, of any in
    the pile. The outlet's own name is none.
    """
    if document.author and (named := wire_named(document.author, signature=True)):
        return Known(value=named.agency, read_from="given")
    body = _body(found)
    for i in sorted({*_near(found, body), *body[:FIRST]}):
        p = found.paragraphs[i]
        if named := wire_named(p.raw[:400], signature=i not in body):
            start = p.range.start + named.start
            return Known(value=named.agency, read_from="text", evidence=evidence(document, start, start + named.length))
    own = _letters(outlet.value) if outlet else ""
    others = {k: name for k, name in signers.items() if _letters(name) not in own}
    for start, end in _unlisted(found, body, others):
        name = others[key(document.text[start:end])]
        return Known(value=name, read_from="text", evidence=evidence(document, start, end))
    return _given(document, page, others)


def _unlisted(found: Layout, body: Sequence[int], names: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Where a dateline or a byline of the document has one of the names and nothing else."""
    for i in [*body[:FIRST], *_near(found, body)]:
        p = found.paragraphs[i]
        for start, end in _signatures(p.raw) if i in body else _parts(p.raw[:400]) if found.why[i] == "byline" else ():
            if key(p.raw[start:end]) in names:
                yield p.range.start + start, p.range.start + end


def _signatures(text: str) -> Iterator[tuple[int, int]]:
    """Where a paragraph's dateline is signed, if it is."""
    if found := signature(text):
        yield found.start, found.end


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Where the names of a byline stand, that commas, bars and slashes part."""
    if by := byline_names(text):
        yield from (match.span() for match in _PART.finditer(text, *by))


def _given(document: Document, page: Markup, names: Mapping[str, str]) -> Known | None:
    if document.author and key(document.author) in names:
        return Known(value=names[key(document.author)], read_from="given")
    if page.author and key(page.author) in names:
        return Known(value=names[key(page.author)], read_from="markup")
    return None


def _body(found: Layout) -> list[int]:
    return [i for i, w in enumerate(found.why) if w is None and i != found.headline]


def _near(found: Layout, body: Sequence[int]) -> list[int]:
    signed = [i for i, w in enumerate(found.why) if w in ("byline", "date", "footer")]
    return signed if not body else [i for i in signed if i < body[0] + FIRST or i > body[-1] - LAST]


def _letters(name: str) -> str:
    return "".join(c for c in key(name) if c.isalnum())

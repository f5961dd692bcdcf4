"""Whose report an article is, if it is not its outlet's."""

import re
from collections.abc import Iterator, Mapping, Sequence

from headwater.clean.authors import byline_names
from headwater.clean.borrowed import JUDGED, Named, in_byline, in_note
from headwater.clean.datelines import key, signature
from headwater.clean.layout import Layout
from headwater.clean.markup import Markup
from headwater.clean.paragraphs import Paragraph
from headwater.clean.whose import evidence
from headwater.clean.wires import wire_named, wire_of_writers
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
    """The agency or the other outlet whose report it is, by byline, dateline or signature.

    An agency that no list knows shows itself by signing a dateline: of this document or, where a byline names it, of
    any in the pile. The outlet's own name is none.
    """
    if document.author and (named := wire_named(document.author, signature=True)):
        return Known(value=named.agency, read_from="given")
    own = _letters(outlet.value) if outlet else ""
    others = {k: name for k, name in signers.items() if not _same(name, own)}
    for name, start, end in _named(found, others, own):
        return Known(value=name, read_from="text", evidence=evidence(document, start, end))
    return _given(document, page, others)


def signed(found: Layout) -> Iterator[Paragraph]:
    """The bylines and date lines above the article's first paragraphs and below its last ones."""
    for i in _near(found, _body(found)):
        if found.why[i] in ("byline", "date"):
            yield found.paragraphs[i]


def _named(found: Layout, others: Mapping[str, str], own: str) -> Iterator[Named]:
    """Those whose report it may be, with where they stand, likeliest first: the page's last lines come last."""
    body = _body(found)
    near = _near(found, body)
    above = [i for i in near if found.why[i] != "footer"]
    yield from _wires(found, sorted({*above, *body[:FIRST]}), body)
    yield from _unlisted(found, body, others)
    yield from _borrowed(found, above, own)
    yield from _wires(found, [i for i in near if i not in above], body)
    yield from _borrowed(found, [i for i, why in enumerate(found.why) if why == "footer"], own)
    yield from _writers(found)


def _wires(found: Layout, places: Sequence[int], body: Sequence[int]) -> Iterator[Named]:
    for i in places:
        p = found.paragraphs[i]
        if wire := wire_named(p.raw[:JUDGED], signature=i not in body):
            start = p.range.start + wire.start
            yield wire.agency, start, start + wire.length


def _borrowed(found: Layout, places: Sequence[int], own: str) -> Iterator[Named]:
    for i in places:
        named = (in_note if found.why[i] == "footer" else in_byline)(found.paragraphs[i])
        if named and not _same(named[0], own):
            yield named


def _writers(found: Layout) -> Iterator[Named]:
    for p, why in zip(found.paragraphs, found.why, strict=True):
        if why == "byline" and (wire := wire_of_writers(p.raw)):
            start = p.range.start + wire.start
            yield wire.agency, start, start + wire.length


def _unlisted(found: Layout, body: Sequence[int], names: Mapping[str, str]) -> Iterator[Named]:
    """Where a dateline or a byline of the document has one of the names and nothing else."""
    for i in [*body[:FIRST], *_near(found, body)]:
        p = found.paragraphs[i]
        spans = _signatures(p.raw) if i in body else _parts(p.raw[:JUDGED]) if found.why[i] == "byline" else ()
        for start, end in spans:
            if name := names.get(key(p.raw[start:end])):
                yield name, p.range.start + start, p.range.start + end


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
    return signed if not body else [i for i in signed if i < body[:FIRST][-1] + FIRST or i > body[-1] - LAST]


def _letters(name: str) -> str:
    return "".join(c for c in key(name) if c.isalnum())


def _same(name: str, own: str) -> bool:
    """Whether a name is the outlet's own, or a part of it, or the other way round."""
    letters = _letters(name)
    return bool(own) and (letters in own or own in letters)

"""The outlet that published an article."""

import re
from collections.abc import Callable, Sequence

from headwater.clean.agencies import agencies
from headwater.clean.datelines import key
from headwater.clean.headline import suffix
from headwater.clean.layout import Layout
from headwater.clean.markup import Markup
from headwater.clean.mastheads import in_byline, in_copyright, masthead
from headwater.clean.outlets import host_of, outlet_at, outlet_names, outlet_pattern
from headwater.clean.paragraphs import Paragraph
from headwater.records import Document, Evidence, Known, Range

Naming = Callable[[Paragraph], tuple[int, int] | None]

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
    if named := _behind_headline(document, found) or _speaking(document, found) or _shaped(document, found):
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
    """The one outlet of the list that the page names where it speaks to its readers: "You are reading the X"."""
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


def _shaped(document: Document, found: Layout) -> Known | None:
    """The outlet that lines above the article name by their shape, or a notice of copyright, or the byline."""
    every = list(zip(found.paragraphs, found.why, strict=True))
    prose = [i for i, (p, w) in enumerate(every) if w is None and p.prose and i != found.headline] or [0]
    above = [p for p, w in every[: prose[0]] if w is not None]
    below = [p for p, w in every[prose[-1] :] if w is not None]
    return (
        _only(document, above, masthead)
        or _only(document, below, in_copyright)
        or _only(document, [p for p, w in every if w == "byline"], in_byline)
    )


def _only(document: Document, lines: Sequence[Paragraph], named: Naming) -> Known | None:
    """The outlet that these lines name, if they name one and no other."""
    spans = [(p.range.start + s[0], p.range.start + s[1]) for p in lines if (s := named(p))]
    if len({key(document.text[start:end]) for start, end in spans}) != 1:
        return None
    start, end = spans[0]
    value = _spelled(document.text[start:end], document.text)
    return Known(value=value, read_from="text", evidence=evidence(document, start, end))


def _spelled(name: str, text: str) -> str:
    """A name that stands in capitals as the text spells it elsewhere, if it does."""
    if not name.isupper():
        return name
    others = (m.group() for m in re.finditer(re.escape(name), text, re.IGNORECASE))
    return next((o for o in others if o[0].isupper() and not o.isupper()), name)


def evidence(document: Document, start: int, end: int) -> Evidence:
    """Where something stands in a document."""
    return Evidence(document=document.id, range=Range(start, end))

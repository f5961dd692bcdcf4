"""The brief on a terminal: short, dense, plain text."""

import textwrap
from collections.abc import Iterator, Sequence

import click

from headwater.brief import phrase
from headwater.brief.outline import Item, Section, outline
from headwater.brief.record import Brief
from headwater.brief.words import Words
from headwater.records import Evidence, Trace

MOST = 8  # lines under an item: the page and the JSON hold all
MAIN = 20  # under the main claim
QUOTED = 3  # quotations under one line
POINTED = 3  # places in one pointer
LEAD = 17  # columns of the word that a line begins with
COLOURS = {"asserts": "blue", "confirms": "green", "denies": "red", "does not know": "yellow", "in conflict": "red"}


def terminal(brief: Brief, trace: Trace, *, width: int = 80, colour: bool = False) -> str:
    """The brief as plain text of at most `width` columns, 40 at least.

    Pointers are [label:start-end], in characters of the document's text. Long sections end in a line that says how
    much more there is.
    """
    sheet = _Sheet(brief, trace, max(width, 40), colour)
    return "\n\n".join("\n".join(part) for part in sheet.parts()) + "\n"


def alone(briefs: Sequence[Brief], *, width: int = 80) -> str:
    """The stories of one document each, a line a document; `headwater trace` of that document prints its brief."""
    count = len(briefs)
    lines = [f"{count} document{'s' if count > 1 else ''} stand{'' if count > 1 else 's'} alone"]
    for entry in (b.entries[0] for b in briefs):
        line = f"  {shown(entry.label)}  {shown(entry.title or 'no headline found')}"
        lines.append(textwrap.shorten(line, max(width, 40), placeholder=" …") if len(line) > width else line)
    return "\n".join(lines) + "\n"


class _Sheet:
    def __init__(self, brief: Brief, trace: Trace, width: int, colour: bool) -> None:
        self.brief, self.trace, self.width, self.colour = brief, trace, width, colour
        self.labels = {e.document: e.label for e in brief.entries}
        self.article = {e.document: e.same_as or e.document for e in brief.entries}

    def parts(self) -> Iterator[list[str]]:
        counts = ", ".join(phrase.counts(self.brief))
        yield [*self._wrap(shown(self.brief.title), "", bold=True), *self._wrap(counts, "")]
        for section in outline(self.brief):
            yield list(self._section(section))

    def _section(self, section: Section) -> Iterator[str]:
        indent = ""
        if section.title:
            yield self._style(section.title.upper(), bold=True)
            indent = "  "
        for item in _weightiest(section.items, section.most):
            most = MOST if section.title else MAIN
            yield from self._item(item, indent, heading=True, most=most, quoted=section.quoted)
        yield from self._more(len(section.items) - section.most, indent)

    def _item(
        self, item: Item, indent: str, *, heading: bool = False, most: int = MOST, quoted: bool = True
    ) -> Iterator[str]:
        quoted = quoted and item.quoted
        pointer = "" if quoted or not item.words else " " + self._pointer(item.words)
        if item.lead or item.text:
            yield from self._wrap(shown(item.text) + pointer, indent, lead=item.lead, bold=heading and not item.lead)
        if quoted:
            deeper = indent + "  " if item.lead or item.text else indent
            yield from (self._quote(words, deeper) for words in item.words[:QUOTED])
            yield from self._more(len(item.words) - QUOTED, deeper)
        for inner in _weightiest(item.items, most):
            yield from self._item(inner, indent + "  ", quoted=quoted)
        yield from self._more(len(item.items) - most, indent + "  ")

    def _quote(self, words: Words, indent: str) -> str:
        place = words.first
        pointer = self._pointer([words])
        room = max(20, self.width - len(indent) - len(pointer) - 3)
        text = self.trace.article[place.document].text
        said = phrase.quoted(shown(phrase.excerpt(text, place.range, room=room).words))
        return f"{indent}{said} {self._style(pointer, dim=True)}"

    def _pointer(self, words: Sequence[Words]) -> str:
        places = [p for w in words for p in self._once(w)]
        named = [f"{self.labels.get(p.document, p.document)}:{p.range.start}-{p.range.end}" for p in places[:POINTED]]
        more = len(places) - POINTED
        return f"[{', '.join(named)}{f', {more} more' if more > 0 else ''}]"

    def _once(self, words: Words) -> list[Evidence]:
        """The places, one for each article: what a copy says again goes without saying."""
        return list({self.article.get(p.document, p.document): p for p in reversed(words.places)}.values())[::-1]

    def _more(self, count: int, indent: str) -> Iterator[str]:
        if count > 0:
            yield self._style(f"{indent}{count} more", dim=True)

    def _wrap(self, text: str, indent: str, *, lead: str = "", bold: bool = False) -> Iterator[str]:
        column = indent + " " * (LEAD if lead else 2)
        begin = f"{indent}{lead:<{LEAD - 1}} " if lead else indent
        lines = textwrap.wrap(text, self.width, initial_indent=begin, subsequent_indent=column) or [begin.rstrip()]
        if lead and lead in COLOURS:
            lines[0] = lines[0].replace(lead, self._style(lead, fg=COLOURS[lead]), 1)
        yield from (self._style(line, bold=True) if bold else line for line in lines)

    def _style(self, text: str, **style: str | bool) -> str:
        return click.style(text, **style) if self.colour else text  # type: ignore[arg-type]


def _weightiest(items: Sequence[Item], most: int) -> list[Item]:
    """As many items, in their order."""
    kept = sorted(range(len(items)), key=lambda at: (-items[at].weight, at))[:most]
    return [items[at] for at in sorted(kept)]


def shown(text: str) -> str:
    """One line that does nothing to a terminal: control characters, lone surrogates and line ends become spaces."""
    return " ".join("".join(c if c.isprintable() or c == " " else " " for c in text).split())

"""The brief as Markdown (CommonMark): nothing in a document's text becomes markup."""

import re
from collections.abc import Iterator, Sequence

from headwater.brief import phrase
from headwater.brief.outline import Item, outline
from headwater.brief.record import Brief
from headwater.brief.terminal import shown
from headwater.brief.words import Words
from headwater.records import Trace

QUOTE = 280  # characters
# What is markup anywhere, what begins a link of itself, and what is markup at the beginning of a line.
MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&!@$]|:(?=//)|(?<=www)\.|^[-+=]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|(?<=^\d{3})[.)]")


def markdown(brief: Brief, trace: Trace) -> str:
    """The whole brief as Markdown. Pointers are [label:start-end], in characters of the document's text."""
    return "\n".join(_Sheet(brief, trace).lines()) + "\n"


def escape(text: str) -> str:
    """Text on one line, every character that could begin markup escaped."""
    return MARKUP.sub(r"\\\g<0>", shown(text))


class _Sheet:
    def __init__(self, brief: Brief, trace: Trace) -> None:
        self.brief, self.trace = brief, trace
        self.labels = {e.document: e.label for e in brief.entries}

    def lines(self) -> Iterator[str]:
        yield f"# {escape(self.brief.title)}"
        yield ""
        yield escape(", ".join(phrase.counts(self.brief)))
        for section in outline(self.brief):
            yield from ("", f"## {section.title or 'Main claim'}", "")
            for item in section.items:
                yield from self._item(item, 0)

    def _item(self, item: Item, depth: int) -> Iterator[str]:
        lead = f"**{escape(item.lead)}**" if item.lead else ""
        pointer = "" if item.quoted or not item.words else self._pointer(item.words)
        line = " ".join(part for part in (lead, escape(item.text), pointer) if part)
        if line:
            yield f"{'  ' * depth}- {line}"
            depth += 1
        if item.quoted:
            yield from (f"{'  ' * depth}- {self._quote(words)}" for words in item.words)
        for inner in item.items:
            yield from self._item(inner, depth)

    def _quote(self, words: Words) -> str:
        text = self.trace.article[words.first.document].text
        said = phrase.quoted(phrase.excerpt(text, words.first.range, room=QUOTE).words)
        return f"{escape(said)} {self._pointer([words])}"

    def _pointer(self, words: Sequence[Words]) -> str:
        places = (p for w in words for p in w.places)
        named = (f"{self.labels.get(p.document, p.document)}:{p.range.start}-{p.range.end}" for p in places)
        return f"\\[{escape(', '.join(named))}\\]"

"""What stands in the boxes of the picture of a lineage."""

from collections.abc import Iterator

from headwater.brief import descent, phrase
from headwater.brief.record import Brief
from headwater.page.kin import Kin
from headwater.page.label import BOLD, MARGIN, Line, folded


class Boxes:
    """Gives each node of a lineage its lines of text, in boxes of that width."""

    def __init__(self, brief: Brief, shown: Kin, width: float) -> None:
        lineages = [f.lineage for f in brief.families]
        self.shown, self.width = shown, width - MARGIN
        self.entry = {e.document: e for e in brief.entries}
        self.parents = {p.id: p for n in lineages for p in n.parents}
        self.names = {d: e.label for d, e in self.entry.items()} | {
            p.id: descent.owned(p) for p in self.parents.values()
        }
        self.added = {m.document: m.added.words for n in lineages for m in n.members}
        self.first = {node for n in lineages for node in n.ancestors}

    def kind(self, node: str) -> str:
        """Whether a box is a text "outside" the pile, a "bundle" of articles or an "article"."""
        return "outside" if node in self.parents else "bundle" if node in self.shown.bundles else "article"

    def name(self, node: str) -> str:
        """What a box is called in full."""
        return self.names[node] if node in self.parents else node

    def lines(self, node: str) -> list[Line]:
        """What it is, from whom it has its text, and what it adds."""
        by_kind = {"outside": self._outside, "bundle": self._bundle, "article": self._article}
        found = list(by_kind[self.kind(node)](node))
        steps = self.shown.steps.get(node, ())
        found += [line for s in steps for line in self._folded("copy", f"↳ {descent.short(s, self.names)}", 2)]
        if steps and node not in self.shown.bundles and self.added[node]:
            found.append(("note", f"adds {phrase.number(self.added[node], 'word')}"))
        return [*found, ("origin-mark", "◉ earliest known")] if node in self.first else found

    def _outside(self, node: str) -> Iterator[Line]:
        name = self.names[node]
        yield from (("name", line) for line in folded(name[0].upper() + name[1:], self.width / BOLD, 2))
        yield from self._folded("note", descent.missing(self.parents[node], self.names), 2)

    def _bundle(self, node: str) -> Iterator[Line]:
        documents = self.shown.bundles[node]
        yield ("name", f"{len(documents):,} articles")
        yield from self._folded("label", descent.named(documents, self.names), 3)

    def _article(self, node: str) -> Iterator[Line]:
        entry = self.entry[node]
        yield from self._folded("title", entry.title or "no headline found", 2)
        known = [k for k in (entry.outlet, entry.agency, entry.date and phrase.day(entry.date)) if k]
        yield from self._folded("label", f"{entry.label} · {', '.join(known) or 'outlet and date not known'}", 2)

    def _folded(self, kind: str, text: str, most: int) -> Iterator[Line]:
        return ((kind, line) for line in folded(text, self.width, most))

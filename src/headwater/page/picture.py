"""The lineage and the chains of a story as one picture: inline SVG, sources on the left, articles on the right."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from markupsafe import Markup

from headwater.brief.record import Brief
from headwater.page.graph import Edge, Graph, article
from headwater.page.label import Line, article_lines, source_lines
from headwater.page.layers import columns, heights, ways
from headwater.page.plain import plain
from headwater.records import DerivationKind, Evidence, Trace

WIDTH = {"source": 178, "between": 150, "article": 232}  # of the boxes, in user units: about a CSS pixel each
WHOLE = 1180  # width that the picture takes where its columns leave room
LEAST_GAP, MOST_GAP = 54, 120  # between columns
ARCS = 110  # width of what is drawn to the right of the articles
LINE = 16  # height of a line of text
SPACE = 14  # between boxes
BEND = 12  # height that an edge takes up in a column that it crosses
TOP = 32  # height of the headings
ARC: dict[DerivationKind, str] = {
    "revision": "later edition",
    "reprint": "reprint",
    "abridgement": "shortened",
    "rewrite": "rewrite",
    "partial": "part",
    "common_parent": "same parent",
}
SVG = Markup(
    '<svg class="hw-picture" viewBox="0 0 {w:.0f} {h:.0f}" width="{w:.0f}" height="{h:.0f}" role="group" '
    'aria-label="Sources, chains and articles"><defs><marker id="{id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" '
    'markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5 L8 4 L0 7.5 z"/></marker></defs>{parts}</svg>'
)
BOX = Markup(
    '<g class="node {kind}" data-n="{at}"><title>{name}</title>'
    '<rect x="{x:.1f}" y="{y:.1f}" width="{w}" height="{h:.1f}" rx="5"/>'
    '<rect class="bar" x="{x:.1f}" y="{y:.1f}" width="4" height="{h:.1f}" rx="2"/>{lines}</g>'
)
TEXT = Markup('<text class="{}" x="{:.1f}" y="{:.1f}">{}</text>')
EDGE = Markup('<path class="edge {}{}" d="{}" data-a="{}" data-b="{}"/>')
ARROW = Markup('<path class="arc{}" d="M{x:.1f} {a:.1f} C{o:.1f} {a:.1f} {o:.1f} {b:.1f} {x:.1f} {b:.1f}"{}/>')

Href = Callable[[Evidence], str]


def picture(brief: Brief, trace: Trace, shown: Graph, *, href: Href, id: str) -> Markup:
    """The picture; empty where there is neither a chain nor a derivation to draw. `id` is no other picture's."""
    return _Picture(brief, trace, shown, href, id).draw() if shown.edges or shown.owed else Markup("")


class _Picture:
    def __init__(self, brief: Brief, trace: Trace, shown: Graph, href: Href, id: str) -> None:
        self.brief, self.trace, self.shown, self.href, self.id = brief, trace, shown, href, id
        self.origin = {r.source: "○ other origin" for c in brief.claims for r in c.roots}
        self.origin |= {r.source: "◉ origin" for c in brief.claims[:1] for r in c.roots}
        edges = [(e.start, e.end) for e in shown.edges]
        self.column = columns([*shown.sources, *shown.between], shown.articles, edges)
        kinds = ["source", *["between"] * (max(self.column.values()) - 1), "article"]
        self.width = [WIDTH[kind] for kind in kinds]
        self.x = self._places()
        self.lines = self._lines()
        self.number = {node: at for at, node in enumerate(self.lines)}
        self.ways = ways(edges, self.column)
        self.y = {n: y + TOP for n, y in heights(self.column, self.ways, self._size).items()}

    def draw(self) -> Markup:
        """The whole, as SVG."""
        right = self.x[-1] + self.width[-1]
        height = max(self.y[n] + self._size(n) / 2 for n in self.y)
        parts = [*self._heads(), *self._edges(), *self._arcs(right), *self._boxes()]
        width = right + (ARCS if self.shown.owed else 4)
        return SVG.format(id=self.id, w=width, h=height, parts=Markup("").join(parts))

    def _places(self) -> list[float]:
        """The left edge of each column."""
        free = (WHOLE - ARCS - sum(self.width)) / (len(self.width) - 1)
        gap = min(max(free, LEAST_GAP), MOST_GAP)
        return [2 + sum(self.width[:at]) + gap * at for at in range(len(self.width))]

    def _lines(self) -> dict[str, list[Line]]:
        entry = {e.document: e for e in self.brief.entries}
        labels = {e.document: e.label for e in self.brief.entries}
        found = {a: article_lines(entry[a[1:]], WIDTH["article"], self.brief) for a in self.shown.articles}
        for node in (*self.shown.sources, *self.shown.between):
            source = self.trace.source[node.rstrip("\n")]
            found[node] = source_lines(
                source, self.width[self.column[node]],
                origin=self.origin.get(source.id, ""), positions=self.shown.positions.get(node, ()), labels=labels,
            )  # fmt: skip
        return found

    def _right(self, node: str) -> float:
        return self.x[self.column[node]] + self.width[self.column[node]]

    def _size(self, node: str) -> float:
        return len(self.lines[node]) * LINE + 12 + SPACE if node in self.lines else BEND

    def _heads(self) -> Iterator[Markup]:
        heads = {0: "Sources", 1: "Through", len(self.x) - 1: "Articles"}
        for at, words in heads.items():
            yield TEXT.format("head", self.x[at], 14, words)

    def _edges(self) -> Iterator[Markup]:
        def rank(drawn: tuple[Edge, tuple[str, ...]]) -> bool:
            return drawn[0].position is not None

        # Those of the main claim are drawn last, over the others.
        for edge, way in sorted(zip(self.shown.edges, self.ways, strict=True), key=rank):
            gap = " gap" if edge.gap else ""
            ends = self.number[edge.start], self.number[edge.end]
            yield EDGE.format(edge.position or "other", gap, self._curve(way), *ends)

    def _curve(self, way: tuple[str, ...]) -> str:
        """From the right of one box to the left of the next, level through the columns between."""
        parts = [f"M{self._right(way[0]):.1f} {self.y[way[0]]:.1f}"]
        for start, end in pairwise(way):
            left, right = self._right(start), self.x[self.column[end]]
            half, y1, y2 = (left + right) / 2, self.y[start], self.y[end]
            parts.append(f"C{half:.1f} {y1:.1f} {half:.1f} {y2:.1f} {right:.1f} {y2:.1f}")
            if end not in self.lines:
                parts.append(f"H{self._right(end):.1f}")
        return " ".join(parts)

    def _boxes(self) -> Iterator[Markup]:
        for node, lines in self.lines.items():
            height = self._size(node) - SPACE
            top, left = self.y[node] - height / 2, self.x[self.column[node]]
            texts = [
                TEXT.format(kind, left + 12, top + 18 + LINE * at, words) for at, (kind, words) in enumerate(lines)
            ]
            box = BOX.format(
                name=plain(self._name(node)), kind=self._kind(node), at=self.number[node],
                x=left, y=top, w=self.width[self.column[node]], h=height, lines=Markup("").join(texts),
            )  # fmt: skip
            yield self._linked(node, box)

    def _name(self, node: str) -> str:
        return node[1:] if node.startswith("/") else self.trace.source[node.rstrip("\n")].name

    def _kind(self, node: str) -> str:
        if node.startswith("/"):
            return "article"
        kind = self.trace.source[node.rstrip("\n")].kind
        place = "first" if node in self.shown.sources else "between"
        return f"{place} {kind} {self.shown.positions.get(node, ['other'])[0]}"

    def _linked(self, node: str, box: Markup) -> Markup:
        path = None if node.startswith("/") else self.shown.first.get(node)
        target = self.href(path.words[0].first) if path else ""
        return Markup('<a href="{}">{}</a>').format(target, box) if target else box

    def _arcs(self, right: float) -> Iterator[Markup]:
        """What one article owes to another, to the right of them; longer arcs go further out."""
        stands_for = {e.document: e.same_as or e.document for e in self.brief.entries}
        spans = []
        for link in self.shown.owed:
            a, b = (self.y[article(stands_for[d])] for d in (link.a, link.b))
            spans.append((abs(a - b), (b, a) if link.direction == "b_to_a" else (a, b), link))
        taken: list[float] = []
        for at, (_, (start, end), link) in enumerate(sorted(spans, key=lambda s: s[:2])):
            known = link.direction != "undetermined"
            out, inward = right + 26 + 14 * (at % 4), 6 if start < end else -6
            marker = Markup(' marker-end="url(#{}-arrow)"').format(self.id) if known else ""
            yield ARROW.format("" if known else " open", marker, x=right, o=out, a=start + inward, b=end - inward)
            words = ARC[link.kind] + ("" if known else "?")
            y = (start + end) / 2 + 4
            while any(abs(y - other) < LINE - 3 for other in taken):
                y += LINE - 3
            taken.append(y)
            yield TEXT.format("arc", right + (out - right) * 0.75 + 5, y, words)

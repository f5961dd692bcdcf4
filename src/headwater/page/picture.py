"""The chains of a story as one picture: inline SVG, sources on the left, articles on the right."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from markupsafe import Markup

from headwater.brief.record import Brief
from headwater.page.graph import Edge, Graph
from headwater.page.label import Line, article_lines, source_lines
from headwater.page.layers import columns, heights, ways
from headwater.page.svg import TEXT, TOP, arc, box, curve, tall, whole
from headwater.records import Evidence, Trace

WIDTH = {"source": 178, "between": 150, "article": 232}  # of the boxes, in user units: about a CSS pixel each
WHOLE = 1180  # width that the picture takes where its columns leave room
LEAST_GAP, MOST_GAP = 54, 150  # between columns
SPACE = 14  # between boxes
BEND = 12  # height that an edge takes up in a column that it crosses
EDGE = Markup('<path class="edge {}{}" d="{}" data-a="{}" data-b="{}"/>')
RING = Markup('<path class="ring" d="{}" data-a="{}" data-b="{}"/>')

Href = Callable[[Evidence], str]


def picture(brief: Brief, trace: Trace, shown: Graph, *, href: Href, id: str) -> Markup:
    """The picture; empty where there is no chain to draw. `id` is no other picture's."""
    return _Picture(brief, trace, shown, href, id).draw() if shown.edges else Markup("")


class _Picture:
    def __init__(self, brief: Brief, trace: Trace, shown: Graph, href: Href, id: str) -> None:
        self.brief, self.trace, self.shown, self.href, self.id = brief, trace, shown, href, id
        self.origin = {r.source: "○ other origin" for c in brief.claims for r in c.roots}
        self.origin |= {r.source: "◉ origin" for c in brief.claims[:1] for r in c.roots}
        self.origin |= {s: "◉ not determined" for ring in shown.rings for s in ring}
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
        height = max(self.y[n] + self._size(n) / 2 for n in self.y)
        parts = [*self._heads(), *self._edges(), *self._rings(), *self._boxes()]
        width = self.x[-1] + self.width[-1] + 4
        return whole(parts, label="Sources, chains and articles", id=self.id, width=width, height=height)

    def _places(self) -> list[float]:
        """The left edge of each column."""
        free = (WHOLE - sum(self.width)) / (len(self.width) - 1)
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

    def _size(self, node: str) -> float:
        return tall(self.lines[node]) + SPACE if node in self.lines else BEND

    def _heads(self) -> Iterator[Markup]:
        heads = {0: "Sources", 1: "Through", len(self.x) - 1: "Articles"}
        for at, words in heads.items():
            yield TEXT.format("head", self.x[at], 14, words)

    def _edges(self) -> Iterator[Markup]:
        def rank(drawn: tuple[Edge, tuple[str, ...]]) -> bool:
            return drawn[0].position is not None

        left = {n: self.x[at] for n, at in self.column.items()}
        right = {n: self.x[at] + self.width[at] for n, at in self.column.items()}
        # Those of the main claim are drawn last, over the others.
        for edge, way in sorted(zip(self.shown.edges, self.ways, strict=True), key=rank):
            gap = " gap" if edge.gap else ""
            ends = self.number[edge.start], self.number[edge.end]
            yield EDGE.format(edge.position or "other", gap, curve(way, left, right, self.y), *ends)

    def _rings(self) -> Iterator[Markup]:
        """Arcs between sources that have it from one another, each with the next and the last with the first."""
        for ring in self.shown.rings:
            for a, b in pairwise(ring if len(ring) < 3 else (*ring, ring[0])):
                x = self.x[0] + self.width[0]
                yield RING.format(arc(x, self.y[a], self.y[b]), self.number[a], self.number[b])

    def _boxes(self) -> Iterator[Markup]:
        for node, lines in self.lines.items():
            at = self.column[node]
            drawn = box(
                lines, name=self._name(node), kind=self._kind(node), at=self.number[node],
                x=self.x[at], middle=self.y[node], width=self.width[at],
            )  # fmt: skip
            yield self._linked(node, drawn)

    def _name(self, node: str) -> str:
        return node[1:] if node.startswith("/") else self.trace.source[node.rstrip("\n")].name

    def _kind(self, node: str) -> str:
        if node.startswith("/"):
            return "article"
        kind = self.trace.source[node.rstrip("\n")].kind
        place = "first" if node in self.shown.sources else "between"
        return f"{place} {kind} {self.shown.positions.get(node, ['other'])[0]}"

    def _linked(self, node: str, drawn: Markup) -> Markup:
        path = None if node.startswith("/") else self.shown.first.get(node)
        target = self.href(path.words[0].first) if path else ""
        return Markup('<a href="{}">{}</a>').format(target, drawn) if target else drawn

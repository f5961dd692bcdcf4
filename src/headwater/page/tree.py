"""The lineages of a story as one picture: who took it from whom, the earliest known on the left."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from headwater.brief.record import Brief
from headwater.page.boxes import Boxes
from headwater.page.kin import Kin
from headwater.page.layers import columns, heights, ways
from headwater.page.svg import box, curve, tall, whole

WIDTH = 240  # of a box, in user units
GAP = 64  # between columns
SPACE = 14  # between boxes
BEND = 12  # height that a line takes up in a column that it crosses
ARROW = Markup('<path class="step{}" d="{}" data-a="{}" data-b="{}"{}/>')


def tree(brief: Brief, shown: Kin, *, href: Mapping[str, str], id: str) -> Markup:
    """The picture; empty where there is no lineage. `href` has links for nodes; `id` is no other picture's."""
    return _Tree(shown, Boxes(brief, shown, WIDTH), href, id).draw() if shown.edges else Markup("")


class _Tree:
    def __init__(self, shown: Kin, boxes: Boxes, href: Mapping[str, str], id: str) -> None:
        self.shown, self.boxes, self.href, self.id = shown, boxes, href, id
        self.lines = {node: boxes.lines(node) for node in shown.nodes}
        self.number = {node: at for at, node in enumerate(shown.nodes)}
        edges = [(start, end) for start, end, _ in shown.edges]
        self.column = columns(shown.nodes, (), edges)
        self.ways = ways(edges, self.column)
        self.y = heights(self.column, self.ways, self._size)

    def draw(self) -> Markup:
        """The whole, as SVG."""
        width = 4 + max(self.column.values()) * (WIDTH + GAP) + WIDTH
        height = max(self.y[n] + self._size(n) / 2 for n in self.y)
        parts = [*self._arrows(), *self._boxes()]
        return whole(parts, label="Who took it from whom", id=self.id, width=width, height=height)

    def _x(self, node: str) -> float:
        return 2.0 + self.column[node] * (WIDTH + GAP)

    def _size(self, node: str) -> float:
        return tall(self.lines[node]) + SPACE if node in self.lines else BEND

    def _arrows(self) -> Iterator[Markup]:
        left = {n: self._x(n) for n in self.column}
        right = {n: x + WIDTH for n, x in left.items()}
        arrow = Markup(' marker-end="url(#{}-arrow)"').format(self.id)
        for (start, end, known), way in zip(self.shown.edges, self.ways, strict=True):
            kind, marker = ("", arrow) if known else (" open", "")
            yield ARROW.format(kind, curve(way, left, right, self.y), self.number[start], self.number[end], marker)

    def _boxes(self) -> Iterator[Markup]:
        for node, lines in self.lines.items():
            drawn = box(
                lines, name=self.boxes.name(node), kind=self.boxes.kind(node), at=self.number[node],
                x=self._x(node), middle=self.y[node], width=WIDTH,
            )  # fmt: skip
            target = self.href.get(node, "")
            yield Markup('<a href="{}">{}</a>').format(target, drawn) if target else drawn

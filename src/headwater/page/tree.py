"""The lineages of a story as one picture: who took it from whom, the earliest known on the left."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from headwater.brief import descent, phrase
from headwater.brief.record import Brief
from headwater.page.kin import Kin
from headwater.page.label import MARGIN, Line, folded
from headwater.page.layers import columns, heights, ways
from headwater.page.svg import box, curve, tall, whole

WIDTH = 240  # of a box, in user units
GAP = 64  # between columns
SPACE = 14  # between boxes
BEND = 12
COPIES = 3
ARROW = Markup('<path class="step{}" d="{}" data-a="{}" data-b="{}"{}/>')


def tree(brief: Brief, shown: Kin, *, href: Mapping[str, str], id: str) -> Markup:
    """The picture; empty where there is no lineage. `href` has links for nodes; `id` is no other picture's."""
    return _Tree(brief, shown, href, id).draw() if shown.edges else Markup("")


class _Tree:
    def __init__(self, brief: Brief, shown: Kin, href: Mapping[str, str], id: str) -> None:
        self.shown, self.href, self.id = shown, href, id
        self.entry = {e.document: e for e in brief.entries}
        self.parents = {p.id: p for f in brief.families for p in f.lineage.parents}
        self.names = {d: e.label for d, e in self.entry.items()} | {
            p: descent.owned(q) for p, q in self.parents.items()
        }
        self.added = {m.document: m.added.words for f in brief.families for m in f.lineage.members}
        self.captures: dict[str, list[str]] = {}
        for e in brief.entries:
            if e.same_as:
                self.captures.setdefault(e.same_as, []).append(e.label)
        self.first = {node for f in brief.families for node in f.lineage.ancestors}
        self.lines = {node: self._lines(node) for node in shown.nodes}
        self.number = {node: at for at, node in enumerate(shown.nodes)}
        edges = [(start, end) for start, end, _ in shown.edges]
        self.column = columns(shown.nodes, (), edges)
        self.ways = ways(edges, self.column)
        self.y = heights(self.column, self.ways, self._size)

    def draw(self) -> Markup:
        """The whole, as SVG."""
        height = max(self.y[n] + self._size(n) / 2 for n in self.y)
        width = 4 + max(self.column.values()) * (WIDTH + GAP) + WIDTH
        return whole(
            [*self._arrows(), *self._boxes()], label="Who took it from whom", id=self.id, width=width, height=height
        )

    def _x(self, node: str) -> float:
        return 2.0 + self.column[node] * (WIDTH + GAP)

    def _size(self, node: str) -> float:
        return tall(self.lines[node]) + SPACE if node in self.lines else BEND

    def _arrows(self) -> Iterator[Markup]:
        left = {n: self._x(n) for n in self.column}
        right = {n: x + WIDTH for n, x in left.items()}
        arrow = Markup(' marker-end="url(#{}-arrow)"').format(self.id)
        for (start, end, known), way in zip(self.shown.edges, self.ways, strict=True):
            path = curve(way, left, right, self.y)
            yield ARROW.format(
                "" if known else " open", path, self.number[start], self.number[end], arrow if known else ""
            )

    def _boxes(self) -> Iterator[Markup]:
        for node, lines in self.lines.items():
            outside = node in self.parents
            kind = "outside" if outside else "bundle" if node in self.shown.bundles else "article"
            drawn = box(
                lines, name=self.names[node] if outside else node, kind=kind, at=self.number[node],
                x=self._x(node), middle=self.y[node], width=WIDTH,
            )  # fmt: skip
            target = self.href.get(node, "")
            yield Markup('<a href="{}">{}</a>').format(target, drawn) if target else drawn

    def _lines(self, node: str) -> list[Line]:
        if node in self.parents:
            name = self.names[node][0].upper() + self.names[node][1:]
            found = [("name", line) for line in folded(name, (WIDTH - MARGIN) / 1.12, 2)] + [
                ("note", "not in the pile")
            ]
        elif node in self.shown.bundles:
            found = self._bundle(self.shown.bundles[node])
        else:
            found = self._article(node)
        owes = [descent.short(s, self.names) for s in self.shown.steps.get(node, ())]
        found += [("copy", line) for owed in owes for line in folded(f"↳ {owed}", WIDTH - MARGIN, 2)]
        if node in self.shown.steps and node not in self.shown.bundles and self.added[node]:
            found.append(("note", f"adds {phrase.number(self.added[node], 'word')}"))
        return [*found, ("origin-mark", "◉ earliest known")] if node in self.first else found

    def _bundle(self, documents: tuple[str, ...]) -> list[Line]:
        named = descent.named(documents, self.names)
        return [
            ("name", f"{len(documents):,} articles"),
            *(("label", line) for line in folded(named, WIDTH - MARGIN, 3)),
        ]

    def _article(self, node: str) -> list[Line]:
        entry = self.entry[node]
        found = [("title", line) for line in folded(entry.title or "no headline found", WIDTH - MARGIN, 2)]
        known = [k for k in (entry.outlet, entry.agency, entry.date and phrase.day(entry.date)) if k]
        where = f"{entry.label} · {', '.join(known) or 'outlet and date not known'}"
        return found + [("label", line) for line in folded(where, WIDTH - MARGIN, 2)]

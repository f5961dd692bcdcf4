"""The parts that pictures are drawn with: boxes, lines between them, the whole."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from markupsafe import Markup

from headwater.page.label import Line
from headwater.page.plain import plain

LINE = 16  # height of a line of text
PADDING = 12  # of a box, above and below its text together
TOP = 32  # height of the headings
BULGE = 20  # how far the ends of a short arc pull it aside

SVG = Markup(
    '<svg class="hw-picture" viewBox="0 0 {w:.0f} {h:.0f}" width="{w:.0f}" height="{h:.0f}" role="group" '
    'aria-label="{label}"><defs><marker id="{id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" '
    'markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.5 L8 4 L0 7.5 z"/></marker></defs>{parts}</svg>'
)
BOX = Markup(
    '<g class="node {kind}" data-n="{at}"><title>{name}</title>'
    '<rect x="{x:.1f}" y="{y:.1f}" width="{w}" height="{h:.1f}" rx="5"/>'
    '<rect class="bar" x="{x:.1f}" y="{y:.1f}" width="4" height="{h:.1f}" rx="2"/>{lines}</g>'
)
TEXT = Markup('<text class="{}" x="{:.1f}" y="{:.1f}">{}</text>')


def whole(parts: Iterable[Markup], *, label: str, id: str, width: float, height: float) -> Markup:
    """A picture; its arrow's id begins with `id`."""
    return SVG.format(id=id, label=label, w=width, h=height, parts=Markup("").join(parts))


def tall(lines: Iterable[Line]) -> float:
    """The height of a box with these lines."""
    return sum(LINE for _ in lines) + PADDING


def box(lines: list[Line], *, name: str, kind: str, at: int, x: float, middle: float, width: float) -> Markup:
    """A box with lines of text; `kind` are its classes, `name` what it is called in full."""
    top = middle - tall(lines) / 2
    texts = [TEXT.format(of, x + 12, top + 18 + LINE * row, words) for row, (of, words) in enumerate(lines)]
    return BOX.format(
        name=plain(name), kind=kind, at=at, x=x, y=top, w=width, h=tall(lines), lines=Markup("").join(texts)
    )


def curve(way: tuple[str, ...], left: Mapping[str, float], right: Mapping[str, float], y: Mapping[str, float]) -> str:
    """A path from the right of one box to the left of the next, level through the columns that it crosses."""
    parts = [f"M{right[way[0]]:.1f} {y[way[0]]:.1f}"]
    for start, end in pairwise(way):
        half = (right[start] + left[end]) / 2
        parts.append(f"C{half:.1f} {y[start]:.1f} {half:.1f} {y[end]:.1f} {left[end]:.1f} {y[end]:.1f}")
        if end != way[-1]:
            parts.append(f"H{right[end]:.1f}")
    return " ".join(parts)


def arc(x: float, a: float, b: float) -> str:
    """A path beside a column, from one height to another, the farther out the longer it is."""
    far = x + BULGE + abs(b - a) / 4
    return f"M{x:.1f} {a:.1f}C{far:.1f} {a:.1f} {far:.1f} {b:.1f} {x:.1f} {b:.1f}"

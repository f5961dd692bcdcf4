"""The picture, as SVG."""

from dataclasses import replace

import lxml.etree

from headwater.brief import briefs
from headwater.page.graph import graph
from headwater.page.picture import picture
from headwater.records import Trace


def svg(trace: Trace) -> lxml.etree._Element:
    brief = briefs(trace)[0]
    markup = picture(brief, trace, graph(brief, trace), href=lambda place: f"#{place.range.start}", id="p")
    return lxml.etree.fromstring(str(markup).encode())


def inside(element: lxml.etree._Element) -> bool:
    return element.tag in {"svg", "defs", "marker", "path", "rect", "text", "title", "g", "a"}


def test_it_is_well_formed_whatever_the_names_are(evil: Trace) -> None:
    assert all(inside(e) for e in svg(evil).iter())


def test_boxes_stay_inside_and_do_not_overlap(evil: Trace) -> None:
    tree = svg(evil)
    _, _, width, height = map(float, tree.get("viewBox", "").split())
    boxes = [[float(r.get(k, "0")) for k in ("x", "y", "width", "height")] for r in tree.findall(".//g/rect[@rx='5']")]
    assert len(boxes) > 3
    for x, y, w, h in boxes:
        assert x >= 0 <= y
        assert x + w <= width
        assert y + h <= height
    for i, (x, y, w, h) in enumerate(boxes):
        for x2, y2, w2, h2 in boxes[i + 1 :]:
            assert x + w <= x2 or x2 + w2 <= x or y + h <= y2 or y2 + h2 <= y


def test_nothing_to_draw_is_no_picture(evil: Trace) -> None:
    bare = replace(evil, derivations=(), lineages=(), attributions=(), claims=(), differences=())
    brief = briefs(bare)[0]
    assert picture(brief, bare, graph(brief, bare), href=lambda _: "", id="p") == ""

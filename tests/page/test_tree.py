"""The picture of a lineage, as SVG."""

from dataclasses import replace
from itertools import combinations

import lxml.etree

from headwater.brief import Brief, briefs
from headwater.page.kin import MOST, Kin, kin
from headwater.page.tree import tree
from headwater.pipeline import STEPS
from headwater.records import Article, Derivation, Document, Known, Passage, Range, Story, Trace

TEXT = "A text of some length that many outlets print as they have it from somebody else, word by word.\n"
WHOLE = Range(0, len(TEXT))


def copies(count: int, **given: str) -> Trace:
    """A story of copies of one text, each two of them linked alike."""
    ids = [f"{at:03}" for at in range(count)]
    agency = Known(value=given.pop("agency"), read_from="given") if "agency" in given else None
    links = tuple(
        Derivation(a=a, b=b, containment=(1, 1), passages=(Passage(a=WHOLE, b=WHOLE),), **given)  # type: ignore[arg-type]
        for a, b in combinations(ids, 2)
    )
    return STEPS["lineage"](
        Trace(
            articles=tuple(Article(document=Document(id=i, text=TEXT), kept=(WHOLE,), agency=agency) for i in ids),
            derivations=links,
            stories=(Story(id="s", title="It", documents=tuple(ids)),),
        )
    )


def shown(trace: Trace) -> tuple[Brief, Kin]:
    (brief,) = briefs(trace)
    return brief, kin(brief.families)


def svg(trace: Trace) -> lxml.etree._Element:
    brief, related = shown(trace)
    return lxml.etree.fromstring(str(tree(brief, related, href={"000": "#w0"}, id="p")).encode())


def steps(trace: Trace) -> list[tuple[str | None, str | None]]:
    return [(p.get("class"), p.get("marker-end")) for p in svg(trace).iter("path") if "step" in p.get("class", "")]


def test_an_arrow_leads_to_what_was_made_and_none_where_that_is_open(evil: Trace) -> None:
    undetermined = replace(evil.derivations[0], direction="undetermined")
    assert steps(evil) == [("step", "url(#p-arrow)")]
    assert steps(STEPS["lineage"](replace(evil, derivations=(undetermined,)))) == [("step open", None)]


def test_a_text_that_is_not_in_the_pile_is_a_box() -> None:
    drawn = svg(copies(3, kind="common_parent", direction="undetermined"))
    (box,) = drawn.findall(".//g[@class='node outside']")
    assert "not in the pile" in "".join(map(str, box.itertext()))
    assert len(drawn.findall(".//g[@class='node article']")) == 3


def test_forty_copies_are_one_box() -> None:
    trace = copies(40, kind="reprint", direction="a_to_b")
    _, related = shown(trace)
    assert related.nodes == ["000", "001"]
    assert len(related.bundles["001"]) == 39
    assert "39 articles" in "".join(map(str, svg(trace).itertext()))


def test_a_picture_without_room_says_how_many_are_missing() -> None:
    names = [f"{at:03}" for at in range(MOST + 10)]
    chain = [d for d in copies(len(names), kind="revision", direction="a_to_b").derivations if int(d.b) == int(d.a) + 1]
    brief, related = shown(
        STEPS["lineage"](replace(copies(len(names), kind="reprint", direction="a_to_b"), derivations=tuple(chain)))
    )
    assert len(related.nodes) == MOST
    assert related.left_out == 10
    assert {m.document for m in brief.families[0].lineage.members} == set(names)


def test_boxes_do_not_overlap() -> None:
    drawn = svg(copies(5, kind="common_parent", direction="undetermined"))
    _, _, width, height = map(float, drawn.get("viewBox", "").split())
    boxes = [[float(r.get(k, "0")) for k in ("x", "y", "width", "height")] for r in drawn.findall(".//g/rect[@rx='5']")]
    for i, (x, y, w, h) in enumerate(boxes):
        assert 0 <= x <= x + w <= width
        assert 0 <= y <= y + h <= height
        for x2, y2, w2, h2 in boxes[i + 1 :]:
            assert x + w <= x2 or x2 + w2 <= x or y + h <= y2 or y2 + h2 <= y


def test_no_copies_are_no_picture() -> None:
    brief, related = shown(copies(1))
    assert tree(brief, related, href={}, id="p") == ""

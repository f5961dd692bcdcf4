"""Which documents the page lays beside each other."""

from headwater.brief import briefs
from headwater.brief.pile import Pile
from headwater.page.pairs import LONGEST, Pairs
from headwater.pipeline import STEPS
from headwater.records import Article, Derivation, Direction, Document, Passage, Range, Story, Trace

TEXT = "A text of some length that two outlets print as they have it.\n"
WHOLE = Range(0, len(TEXT))


def linked(texts: dict[str, str], way: Direction, kind: str = "partial") -> Trace:
    names = sorted(texts)
    return STEPS["lineage"](Trace(
        articles=tuple(
            Article(document=Document(id=n, text=texts[n]), kept=(Range(0, len(texts[n])),)) for n in names
        ),
        derivations=tuple(
            Derivation(
                a=a, b=b, kind=kind, direction=way, containment=(1, 1),  # type: ignore[arg-type]
                passages=(Passage(a=WHOLE, b=WHOLE),),
            )
            for at, a in enumerate(names) for b in names[at + 1 :]
        ),
        stories=(Story(id="s", title="It", documents=tuple(names)),),
    ))  # fmt: skip


def pairs(trace: Trace) -> tuple[Pairs, list[tuple[str, str]]]:
    found = Pairs(Pile(trace))
    (brief,) = briefs(trace)
    return found, [p for f in brief.families for b in f.branches for p in found.of_branch(b)]


def test_the_earlier_one_stands_on_the_left() -> None:
    found, (pair,) = pairs(linked({"a": TEXT + "More.\n", "b": TEXT}, "b_to_a"))
    assert pair == ("b", "a")
    shown = str(found.shown(pair))
    assert shown.index('data-of="b"') < shown.index('data-of="a"')
    assert "<mark>More</mark>" in shown


def test_children_of_a_text_outside_the_pile_stand_beside_the_fullest() -> None:
    texts = {"a": TEXT, "b": TEXT + "More.\n", "c": TEXT}
    _, found = pairs(linked(texts, "undetermined", "common_parent"))
    assert found == [("b", "a"), ("b", "c")]


def test_what_is_too_long_is_not_compared() -> None:
    found, (pair,) = pairs(linked({"a": TEXT + "More. " * LONGEST, "b": TEXT}, "b_to_a"))
    assert found.shown(pair) == ""

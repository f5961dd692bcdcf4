"""Stories that go wrong: each handled on purpose, through all steps, from the texts to the brief."""

import json
from collections.abc import Sequence

import jsonschema
import pytest

import headwater
from headwater import Document
from headwater.brief import Brief, briefs, terminal
from headwater.form import dumps, schema, to_dict
from headwater.page import page
from headwater.records import Claim, Trace


def paper(outlet: str, text: str, published: str | None = "2024-03-06") -> Document:
    """An article of an outlet, named after it."""
    return Document(id=f"{outlet.split()[0].casefold()}.txt", text=text, outlet=outlet, published=published)


def read(*documents: Document) -> tuple[Trace, Brief]:
    """The trace, whose forms are sound, and the brief of its one story."""
    found = headwater.trace(documents)
    jsonschema.validate(json.loads(dumps(to_dict(found))), schema())
    (one,) = briefs(found)
    assert terminal(one, found)
    assert page(found)
    return found, one


def claim(trace: Trace, *words: str) -> Claim:
    found = [c for c in trace.claims if all(w in c.text for w in words)]
    assert len(found) == 1, [c.text for c in trace.claims]
    return found[0]


def names(trace: Trace, ids: Sequence[str]) -> list[str]:
    return sorted(trace.source[i].name for i in ids)


def held(trace: Trace, found: Claim, position: str) -> list[str]:
    return names(trace, [p.source for p in found.positions if p.position == position])


CRACK = "The dam above Norvik has cracked along its eastern wall"
GAZETTE = paper(
    "Harbour Gazette",
    f"Dam at Norvik cracked\n\n{CRACK}, the Lund Courier reported on Tuesday.\n\n"
    "The wall was built in 1964. Nobody from the town has been moved.",
)
COURIER = paper(
    "Lund Courier",
    f"Crack found in Norvik dam\n\n{CRACK}, the Harbour Gazette reported on Tuesday.\n\n"
    "The dam gives power to six towns in the valley.",
)
ENGINEER = paper(
    "Lund Courier",
    f"Crack found in Norvik dam\n\n{CRACK}, engineer Ida Holm told the Lund Courier on Monday.\n\n"
    "The dam gives power to six towns in the valley.",
    "2024-03-05",
)


def ring(*outlets: str) -> list[Document]:
    """Outlets each of which has it from the next, the last from the first."""
    towns = ("Nobody has been moved.", "Six towns have no power.", "The road to the valley is shut.")
    following = zip(outlets, (*outlets[1:], outlets[0]), towns, strict=False)
    return [paper(o, f"The dam at Norvik\n\n{CRACK}, the {cited} reported.\n\n{town}") for o, cited, town in following]


@pytest.mark.parametrize(
    "outlets", [("Harbour Gazette", "Lund Courier"), ("Harbour Gazette", "Lund Courier", "Tarn Herald")]
)
def test_outlets_that_cite_one_another_are_one_origin_that_is_not_determined(outlets: tuple[str, ...]) -> None:
    trace, brief = read(*ring(*outlets))
    found = claim(trace, "cracked")
    (loop,) = found.loops
    assert found.origins == loop.sources[:1]
    assert names(trace, loop.sources) == sorted(outlets)
    assert {e.document for e in loop.evidence} == {a.id for a in trace.articles}
    assert held(trace, found, "asserts") == sorted(outlets)
    assert brief.count.origins == 1


def test_a_loop_is_shown_with_the_reason_and_drawn() -> None:
    trace, brief = read(*ring("Harbour Gazette", "Lund Courier"))
    assert "not determined, as" in terminal(brief, trace)
    assert "have it only from one another" in terminal(brief, trace)
    assert [g.kind for g in brief.gaps if "only from one another" in g.what] == ["origin"]
    assert page(trace).count('<path class="ring"') == 1
    assert not [d for d in trace.differences if d.kind == "name"]


def test_a_loop_that_has_it_from_somebody_is_none() -> None:
    told = paper("Tarn Herald", f"The dam at Norvik\n\n{CRACK}, engineer Ida Holm told the Tarn Herald.\n\nIt rained.")
    asked = Document(
        id="second.txt",
        outlet="Lund Courier",
        published="2024-03-06",
        text=f"More on the dam\n\n{CRACK}, the Tarn Herald reported.\n\nTwo roads in the valley were shut at noon.",
    )
    trace, _ = read(*ring("Harbour Gazette", "Lund Courier"), told, asked)
    found = claim(trace, "cracked")
    assert (names(trace, found.origins), found.loops) == (["Ida Holm"], ())


def test_an_outlet_in_the_pile_is_gone_back_to_whom_it_names() -> None:
    trace, brief = read(GAZETTE, ENGINEER)
    found = claim(trace, "cracked")
    assert names(trace, found.origins) == held(trace, found, "asserts") == ["Ida Holm"]
    assert brief.main
    assert [r.through for r in brief.main.roots] == [("Lund Courier",)]
    assert ("Ida Holm", "Lund Courier") in [p.names for p in brief.paths]
    assert not [d for d in trace.differences if d.kind == "name"]


def test_an_outlet_that_cites_its_own_earlier_report_is_no_second_origin() -> None:
    earlier = "The dam at Norvik: what is known\n\n{}, the Lund Courier reported last week.\n\nThe town sleeps badly."
    later = Document(id="later.txt", text=earlier.format(CRACK), outlet="Lund Courier", published="2024-03-12")
    trace, _ = read(ENGINEER, later)
    assert names(trace, claim(trace, "cracked").origins) == ["Ida Holm"]


def test_an_outlet_that_cites_its_own_report_alone_is_one_origin_and_no_loop() -> None:
    found = paper("Lund Courier", f"The dam at Norvik\n\n{CRACK}, the Lund Courier reported last week.\n\nIt rained.")
    trace, _ = read(found)
    assert (names(trace, claim(trace, "cracked").origins), claim(trace, "cracked").loops) == (["Lund Courier"], ())


def test_a_claim_that_everybody_denies_is_asserted_by_nobody() -> None:
    trace, brief = read(
        paper(
            "Harbour Gazette",
            "Mayor on the ferry\n\nMayor Ola Berg denied that he had sold the town's ferry to his brother.\n\n"
            "“I did not sell the ferry,” Berg told reporters outside the town hall of Norvik.",
        ),
        paper(
            "Lund Courier",
            "Berg on the ferry\n\nThe town council denied that the mayor had sold the ferry to his brother.\n\n"
            "A spokesman for Norvik Lines said the ferry was not sold.",
        ),
    )
    found = claim(trace, "sold the ferry")
    assert "not" not in found.text
    assert (found.origins, found.assertions) == ((), ())
    assert {p.position for p in found.positions} == {"denies"}
    assert len(found.positions) == 3
    assert "nobody asserts it" in terminal(brief, trace)
    assert "without a source" not in terminal(brief, trace)

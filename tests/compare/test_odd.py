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


def test_a_loop_is_the_same_in_whatever_order_its_documents_come() -> None:
    found = ring("Harbour Gazette", "Lund Courier", "Tarn Herald")
    assert to_dict(headwater.trace(found)) == to_dict(headwater.trace(found[::-1]))


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


def test_this_newspaper_is_nobody_else() -> None:
    later = Document(
        id="later.txt",
        text=f"The dam at Norvik\n\n{CRACK}, as this newspaper reported last week.\n\nThe town sleeps badly.",
        outlet="Lund Courier",
        published="2024-03-12",
    )
    trace, _ = read(ENGINEER, later)
    assert names(trace, claim(trace, "cracked").origins) == ["Ida Holm"]
    assert not [d for d in trace.differences if d.kind == "name"]


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
    assert found.text == "The mayor had sold the ferry to his brother"
    assert (found.origins, found.assertions) == ((), ())
    assert {p.position for p in found.positions} == {"denies"}
    assert len(found.positions) == 3
    assert "nobody asserts it" in terminal(brief, trace)
    assert "without a source" not in terminal(brief, trace)


LOST = "The ferry Solveig capsized off Norvik"


def test_one_document_is_a_story_too() -> None:
    trace, brief = read(
        paper(
            "Harbour Gazette",
            f"Dam at Norvik cracked\n\n{CRACK}, engineer Ida Holm said on Monday.\n\n"
            "The mayor, Ola Berg, denied that the dam had cracked.",
        )
    )
    found = claim(trace, "cracked")
    assert (held(trace, found, "asserts"), held(trace, found, "denies")) == (["Ida Holm"], ["Ola Berg"])
    assert (brief.count.articles, brief.count.origins) == (1, 1)
    assert [d.relation for d in trace.differences] == ["conflict"]


def happened(trace: Trace) -> list[tuple[str, str]]:
    return [(e.date, e.how) for e in trace.timeline if e.kind == "happened"]


def test_dates_that_exclude_one_another_in_one_document_are_both_told() -> None:
    text = f"Ferry lost\n\n{LOST} on March 3, 2024.\n\n{LOST} on March 4, 2024, its owner, Per Berg, said."
    trace, _ = read(paper("Harbour Gazette", text))
    assert [d for d, _ in happened(trace)] == ["2024-03-03", "2024-03-04"]


def test_dates_that_exclude_one_another_in_two_documents_are_a_difference() -> None:
    trace, _ = read(
        paper("Harbour Gazette", f"Ferry lost\n\n{LOST} on March 3, 2024.\n\nFourteen people died in the cold water."),
        paper("Lund Courier", f"Fourteen die\n\n{LOST} on March 2, 2024.\n\nDivers went down to the wreck at noon."),
    )
    (found,) = trace.differences
    assert found.kind == "date"
    assert [r.value[:10] for r in found.readings] == ["2024-03-02", "2024-03-03"]


def test_what_a_document_dates_after_itself_is_said_to_be() -> None:
    trace, _ = read(paper("Harbour Gazette", f"Ferry lost\n\n{LOST} on March 9, 2024.", "2024-03-05"))
    assert happened(trace) == [("2024-03-09", "stated, after the document's date 2024-03-05")]


def test_an_old_text_under_a_new_date_keeps_the_dates_that_it_states() -> None:
    trace, _ = read(paper("Harbour Gazette", f"Ferry lost\n\n{LOST} on March 9, 2014.", "2024-03-05"))
    assert happened(trace) == [("2014-03-09", "stated")]


def test_a_monday_that_may_be_two_is_known_to_the_month() -> None:
    trace, brief = read(
        paper("Harbour Gazette", f"Ferry lost\n\n{LOST} on Monday.\n\nFourteen people died.", "2024-03-05"),
        paper("Lund Courier", f"Ferry lost\n\n{LOST} and sank on Monday.\n\nDivers went down.", "2024-03-12"),
        paper("Tarn Herald", "Ferry lost\n\nOff Norvik the ferry Solveig capsized late on Monday in a storm.", None),
    )
    found = dict(happened(trace))
    assert found["2024-03-04"] == "Monday, from the document's date 2024-03-05"
    assert found["2024-03-11"] == "Monday, from the document's date 2024-03-12"
    assert found["2024-03"].startswith("Monday: between 2024-03-04 and 2024-03-11, by the dates of the story's")
    assert not [d for d in trace.differences if d.kind == "date" and d.relation == "conflict"]
    assert "March 2024" in terminal(brief, trace)


def test_a_number_that_counts_nothing_is_compared_with_nothing() -> None:
    trace, _ = read(
        paper(
            "Harbour Gazette",
            f"Ferry lost\n\n{LOST} on Monday.\n\nThe dead were many. “More than 40,” the captain, Per Berg, said.",
        ),
        paper(
            "Lund Courier",
            f"Ferry lost\n\n{LOST} on Monday, and the harbour was shut for 12 days.\n\n"
            "“Fewer than 30,” captain Per Berg said when he was asked.",
        ),
    )
    assert not [d for d in trace.differences if d.kind == "number"]
    said = {trace.article[a.document].text[slice(*a.content[0])] for a in trace.attributions}
    assert {"“More than 40,”", "“Fewer than 30,”"} <= said


def test_words_of_another_language_are_no_other_wording_and_no_label_where_english_tells_it() -> None:
    german, english = "Wir haben das Schiff seit Jahren gewarnt", "We have warned the ship for years"
    trace, brief = read(
        paper(
            "Harbour Gazette",
            f"Ferry lost\n\n{LOST} on Monday.\n\n“{german},” captain Jens Brandt told the Harbour Gazette.\n\n"
            "Captain Brandt said that fourteen people had died.",
        ),
        paper(
            "Lund Courier",
            f"Fourteen die\n\n{LOST} at noon.\n\n“{english},” captain Jens Brandt said.\n\n"
            "Brandt said that fourteen people had died in the cold water.",
        ),
    )
    assert not trace.differences
    told = [c.text.casefold() for c in brief.claims]
    assert any("fourteen" in t for t in told)
    assert not any(german.casefold() in t for t in told)
    assert any(german in trace.article[a.document].text[slice(*a.content[0])] for a in trace.attributions)


FIRST = ("Anna", "Bert", "Cora", "Dirk", "Else", "Finn", "Gert", "Hans", "Ivar", "Jens")
LAST = ("Holm", "Berg", "Lund", "Strand", "Dahl")
FIFTY = [f"{first} {last}" for first in FIRST for last in LAST]
FRAMES = ("{} said that the ferry had capsized off Norvik.", "“The ferry had capsized off Norvik,” {} said.")


def test_fifty_sources_of_one_claim_are_fifty_origins_and_few_lines() -> None:
    said = "\n\n".join(FRAMES[at % 2].format(who) for at, who in enumerate(FIFTY))
    trace, brief = read(
        paper("Harbour Gazette", f"What the town saw\n\n{said}"),
        paper("Lund Courier", "Ferry lost\n\nAnna Holm said that the ferry had capsized off Norvik. Divers went down."),
    )
    found = claim(trace, "capsized")
    assert names(trace, found.origins) == held(trace, found, "asserts") == sorted(FIFTY)
    shown = terminal(brief, trace)
    assert "50 origins in this pile: " in shown
    assert "42 more" in shown
    assert "not in the pile" in shown
    assert len(shown.splitlines()) < 100

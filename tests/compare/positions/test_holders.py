"""Who speaks for somebody is one with him, and both names stay to be seen."""

from typing import Any

import pytest

CLAIM = ("[Ann Bell] {said} <the minister visited the lender nine times>.", "Ann Bell")


@pytest.fixture
def story(pile: Any) -> Any:
    """Two articles that tell one claim."""
    pile.kinds = {"Harbour Board": "named_organisation", "the board's press secretary": "unnamed_person"}
    return pile.tell("a.txt", CLAIM).tell("b.txt", CLAIM)


def denials(story: Any) -> list[tuple[str, tuple[str, ...]]]:
    claim = story.claim("visited")
    return [(p.source, p.because) for p in claim.positions if p.position == "denies"]


def test_a_spokesman_and_the_body_are_one_voice(story: Any) -> None:
    story.tell("c.txt", ("The [Harbour Board] {denied} <that the minister visited the lender>.", "Harbour Board"))
    story.tell(
        "d.txt", ("[Harbour Board spokesman Ron Hale] {denied} <that the minister visited the lender>.", "Ron Hale")
    )
    assert denials(story) == [("Harbour Board", ("Ron Hale speaks for it",))]
    (position,) = [p for p in story.claim("visited").positions if p.position == "denies"]
    assert position.also == ("Ron Hale",)
    assert {e.document for e in position.evidence} == {"c.txt", "d.txt"}


def test_the_body_is_not_named_where_only_its_spokesman_speaks(story: Any) -> None:
    story.tell(
        "c.txt",
        ("[Harbour Board spokesman Ron Hale] {denied} <that the minister visited the lender>.", "Ron Hale"),
        ("The [Harbour Board] {said} <the wall would be rebuilt in granite>.", "Harbour Board"),
    )
    assert denials(story) == [("Ron Hale", ())]


def test_who_confirms_does_not_assert_it_besides(story: Any) -> None:
    story.tell(
        "c.txt",
        ("The [Harbour Board] {confirmed} <that the minister visited the lender>.", "Harbour Board"),
        (
            "[Harbour Board spokesman Ron Hale] {said} <the minister visited the lender nine times>.",
            "Ron Hale",
        ),
    )
    claim = story.claim("visited")
    assert story.held(claim, "confirms") == ["Harbour Board"]
    assert story.held(claim, "asserts") == ["Ann Bell"]


def test_it_does_both_where_another_text_has_it_assert_the_claim(story: Any) -> None:
    story.tell("c.txt", ("The [Harbour Board] {confirmed} <that the minister visited the lender>.", "Harbour Board"))
    story.tell("d.txt", ("The [Harbour Board] {said} <the minister visited the lender nine times>.", "Harbour Board"))
    claim = story.claim("visited")
    assert story.held(claim, "confirms") == ["Harbour Board"]
    assert story.held(claim, "asserts") == ["Ann Bell", "Harbour Board"]


def test_others_of_the_same_office_stay_apart(story: Any) -> None:
    story.tell("c.txt", ("The [Harbour Board] {denied} <that the minister visited the lender>.", "Harbour Board"))
    story.tell("d.txt", ("[Ron Hale] {denied} <that the minister visited the lender>.", "Ron Hale"))
    assert denials(story) == [("Harbour Board", ()), ("Ron Hale", ())]


def test_an_outlet_that_is_named_for_a_claim_asserts_it_though_it_is_no_origin(story: Any) -> None:
    story.kinds |= {"Reuters": "named_organisation"}
    story.tell("c.txt", ("[Reuters] {reported} <that the minister visited the lender nine times>.", "Reuters"))
    claim = story.claim("visited")
    assert claim.origins == ("Ann Bell",)
    assert story.held(claim, "asserts") == ["Ann Bell", "Reuters"]


def test_a_party_goes_by_the_name_that_most_texts_give_it(story: Any) -> None:
    story.kinds |= dict.fromkeys(("the Danish government", "Denmark's government"), "named_organisation")
    denied = "[{}] {{denied}} <that the minister visited the lender>."
    for document in "cde":
        name = "Denmark's government" if document == "c" else "the Danish government"
        story.tell(f"{document}.txt", (denied.format(name), name))
    assert [source for source, _ in denials(story)] == ["the Danish government"]

"""Places: where one thing happened, in other words."""

from typing import Any

import pytest

from headwater.compare.differences.names.spots import spots
from headwater.compare.sentence import Sentence


def places(found: Any) -> list[tuple[str, set[str]]]:
    return [(d.relation, {r.value for r in d.readings}) for d in found if d.kind == "name"]


@pytest.mark.parametrize(
    ("one", "other", "relation", "shown"),
    [
        (
            "A robber shot the harbour clerk Odo Tarn inside the courtroom.",
            "The harbour clerk Odo Tarn was shot outside the courthouse by a robber.",
            "conflict",
            {"inside the courtroom", "outside the courthouse"},
        ),
        (
            "The clerk was pronounced dead at Orrin Hospital after the shooting.",
            "After the shooting the clerk was pronounced dead at Tarn Hospital.",
            "conflict",
            {"Orrin Hospital", "Tarn Hospital"},
        ),
        (
            "The ferry caught fire in Orrinston Road after the parade.",
            "After the parade the ferry caught fire in Orrinstone Road.",
            "variant",
            {"Orrinston Road", "Orrinstone Road"},
        ),
        (
            "The host made his claim on a radio show in Orrin, Veldoria.",
            "On a radio show in East Orrin, Veldoria, the host made his claim.",
            "variant",
            {"Orrin", "East Orrin"},
        ),
    ],
)
def test_one_thing_in_two_places(pile: Any, differ: Any, one: str, other: str, relation: str, shown: set[str]) -> None:
    pile.tell("a.txt", one)
    pile.tell("b.txt", other)
    assert places(differ(pile)) == [(relation, shown)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A robber shot the clerk inside the courtroom.", "Reporters waited outside the courthouse for the clerk."),
        ("A robber shot the clerk inside the courtroom.", "A fire injured a cook outside the courthouse."),
        ("The clerk was pronounced dead at Orrin Hospital.", "The mayor opened a new ward at Tarn Hospital."),
        ("The ferry caught fire in Orrin Road at noon.", "The ferry caught fire at noon near Orrin Road."),
    ],
)
def test_other_things_and_one_place_are_no_difference(pile: Any, differ: Any, one: str, other: str) -> None:
    pile.tell("a.txt", one)
    pile.tell("b.txt", other)
    assert not places(differ(pile))


def test_an_account_that_names_both_knows_two(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The clerk was pronounced dead at Orrin Hospital after the shooting.")
    pile.tell(
        "b.txt",
        "Two bakers and a cook with burns from an oven were taken by boat to Orrin Hospital last year.",
        "After the shooting the clerk was pronounced dead at Tarn Hospital.",
    )
    assert not places(differ(pile))


def test_a_sentence_with_both_sides_tells_whom_each_is_about() -> None:
    text = (
        "They shot Judge Bo Lund inside the courtroom, and much later that day they killed Ida Holm outside the court."
    )
    inside, outside = (s for s in spots(Sentence(text, False, (), None)) if s.sort == "side")
    assert (inside.value, outside.value) == ("inside", "outside")
    assert "lund" in inside.names
    assert "lund" not in outside.names
    assert "holm" in outside.names

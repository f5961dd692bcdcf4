"""Titles: one person with another rank in another account."""

from typing import Any

import pytest

from headwater.compare.differences.names.epithets import epithets
from headwater.records import Range


def called(found: Any) -> list[set[str]]:
    return [{r.value for r in d.readings} for d in found if "is called" in d.why]


def ranks(text: str, name: str) -> list[tuple[str, str]]:
    start = text.index(name)
    found = epithets(text, Range(start, start + len(name)))
    return [(text[e.range.start : e.range.end], " ".join((*r.higher, r.word))) for e in found for r in e.ranks]


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("The crew freed Sgt. Odo Tarn on Monday.", "Deputy Odo Tarn was freed by the crew.", {"Sgt", "Deputy"}),
        (
            "Air Marshal Odo Tarn gave the order at noon.",
            "The order at noon was given by Air Chief Marshal Odo Tarn himself.",
            {"Air Marshal", "Air Chief Marshal"},
        ),
        (
            "They had shot federal agent Odo Tarn at noon.",
            "They had shot a customs agent, Odo Tarn, at noon.",
            {"federal agent", "customs agent"},
        ),
        (
            "The letter named the mayor, Odo Tarn, as its author.",
            "The letter named Odo Tarn, a lawyer for the port, as its author.",
            {"mayor", "a lawyer for the port"},
        ),
    ],
)
def test_other_ranks_of_one_person(pile: Any, differ: Any, one: str, other: str, shown: set[str]) -> None:
    pile.tell("a.txt", one)
    pile.tell("b.txt", other)
    assert called(differ(pile)) == [shown]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Senator Ida Holm left on Monday.", "On Monday Sen. Ida Holm left."),
        ("Mr. Odo Tarn left on Monday.", "On Monday President Odo Tarn left."),
        ("The minister, Ida Holm, left on Monday.", "On Monday Foreign Minister Ida Holm left."),
        ("Attorney Ida Holm left on Monday.", "On Monday Ida Holm, a lawyer for the port, left."),
        ("Sgt. Odo Tarn left on Monday.", "On Monday Sgt. Odo Tarn, a sheriff's deputy, left."),
        ("Captain Ida Holm left on Monday.", "On Monday Colonel Odo Holm left."),
        ("Judge Ida Holm freed Odo Tarn on Monday.", "On Monday Mayor Bo Lund met Odo Tarn."),
    ],
)
def test_one_rank_in_other_words_is_no_difference(pile: Any, differ: Any, one: str, other: str) -> None:
    pile.tell("a.txt", one)
    pile.tell("b.txt", other)
    assert not called(differ(pile))


def test_copies_have_one_rank_together(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The crew freed Sgt. Odo Tarn on Monday.")
    pile.tell("b.txt", "Deputy Odo Tarn was freed by the crew.")
    assert not called(differ(pile.copy("a.txt", "b.txt")))


def test_what_stands_beside_a_name() -> None:
    text = "They shot sheriff's deputy Sgt. Odo Tarn. Lt. Col. Ida Holm, vice president of the port, saw it."
    assert ranks(text, "Odo Tarn") == [("sheriff's deputy Sgt", "deputy"), ("sheriff's deputy Sgt", "sergeant")]
    assert ranks(text, "Ida Holm") == [("Lt. Col", "lt colonel"), ("vice president of the port", "vice-president")]


def test_what_belongs_to_others() -> None:
    text = "Judge Bo Lund sentenced Odo Tarn, son of a mayor, on Monday, said the lawyer. Ida Holm agreed."
    assert ranks(text, "Odo Tarn") == []
    assert ranks(text, "Ida Holm") == []

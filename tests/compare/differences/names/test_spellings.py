from typing import Any

import pytest


def names(found: Any) -> list[set[str]]:
    return [{r.value for r in d.readings} for d in found if d.kind == "name"]


def test_a_name_in_other_letters_is_a_variant(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The lorry was stopped at al-Bashouq, the clerk wrote.")
    pile.tell("b.txt", "Guards held the driver in al-Bachuk overnight.")
    (found,) = differ(pile)
    assert (found.kind, found.relation) == ("name", "variant")
    assert {r.value for r in found.readings} == {"al-Bashouq", "al-Bachuk"}


def test_one_account_that_has_both_has_two_names(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "From Bashouq the lorry went to Bachuk.")
    pile.tell("b.txt", "From Bashouq the lorry went on to Bachuk.")
    assert not names(differ(pile))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Veldoria", "Veldorian"), ("Bara", "Bera"), ("Minister", "Ministry"), ("Tarnobil", "Tornobilium")],
)
def test_other_words_are_no_spellings(pile: Any, differ: Any, one: str, other: str) -> None:
    pile.tell("a.txt", f"The lorry came from {one} at noon.")
    pile.tell("b.txt", f"Nobody at the gate had seen {other} papers.")
    assert not names(differ(pile))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ann Heffner", "Ann Hefner", True),
        ("Steven Tarnok", "Stephen Tarnuk", True),
        ("Ali al-Momani", "Ali Al Moumani", True),
        ("Maryam Violet", "Vivienne Valt", False),
        ("Devon Wylie", "Dwayne Allen", False),
    ],
)
def test_the_names_beside_a_name_decide(pile: Any, differ: Any, one: str, other: str, same: bool) -> None:
    pile.tell("a.txt", f"The guards had seen {one} at the gate.")
    pile.tell("b.txt", f"The lorry was driven by {other} that day.")
    assert bool(names(differ(pile))) == same

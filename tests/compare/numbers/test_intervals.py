import pytest

from headwater.compare.concepts import tokens
from headwater.compare.numbers.intervals import relate, relate_all
from headwater.compare.numbers.quantities import Quantity, quantities_in


def quantity(words: str) -> Quantity:
    text = f"They met {words}."
    return next(quantities_in(text, tokens(text)))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("12 envoys", "14 envoys", "conflict"),
        ("at least 12 envoys", "9 envoys", "conflict"),
        ("eight envoys", "up to eight envoys", "compatible"),
        ("eight envoys", "about eight envoys", "variant"),
        ("at least five envoys", "up to eight envoys", "compatible"),
        ("at least eight envoys", "up to eight envoys", "compatible"),
        ("at least eight envoys", "more than eight envoys", "compatible"),
        ("several envoys", "up to eight envoys", "compatible"),
        ("six other envoys", "nine envoys", "compatible"),
        ("11 million envoys", "11.4 million envoys", "compatible"),
        ("100 envoys", "150 envoys", "conflict"),
    ],
)
def test_two_quantities_conflict_only_where_they_exclude_one_another(a: str, b: str, relation: str) -> None:
    one, other = quantity(a), quantity(b)
    assert relate(one, other)[0] == relate(other, one)[0] == relation


def test_the_reason_is_made_from_the_values_and_the_strongest_relation_leads() -> None:
    relation, why = relate_all([quantity(w) for w in ("eight envoys", "up to eight envoys", "nine envoys")])
    assert relation == "conflict"
    assert "8 and 9" in why
    assert "at most 8" in why


def test_a_bound_that_is_left_out_is_said_first_of_what_can_both_hold() -> None:
    given = ("about 12 envoys", "at least 11 envoys", "14 envoys", "as many as 14 envoys", "at most 13 envoys")
    _, why = relate_all([quantity(w) for w in given])
    assert "14 leaves out the bound of at most 14." in why

"""Names in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.records import Range
from headwater.text.names import names_in


def found(text: str) -> list[tuple[str, str]]:
    return [(name.text, name.kind) for name in names_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The former Danish prime minister Ida Holm spoke.", [("Ida Holm", "person")]),
        ("Danish President Ida Holm spoke in Oslo.", [("Ida Holm", "person"), ("Oslo", "place")]),
        ("It was Mr. Brandt who answered.", [("Brandt", "person")]),
        ("Per Brandt, Holm answered.", [("Brandt", "unknown"), ("Holm", "unknown")]),
        ("Per Brandt, 43, answered.", [("Per Brandt", "person")]),
        ("A study by Anna J. van der Berg appeared.", [("Anna J. van der Berg", "person")]),
        ("The Ministry of Foreign Affairs replied.", [("Ministry of Foreign Affairs", "organisation")]),
        ("It was seen by Reuters and the BBC.", [("Reuters", "organisation"), ("BBC", "organisation")]),
        ("On Monday the Vatican answered.", [("Vatican", "organisation")]),
        ("Holm’s latest book came out.", [("Holm", "unknown")]),
        ("Beijing answered.", [("Beijing", "place")]),
        ("It rained in Las Vegas.", [("Las Vegas", "place")]),
        ("It rained in San Felipe.", [("San Felipe", "place")]),
        ("It rained in Western New Jersey.", [("Western New Jersey", "place")]),
        ("It was Rep. San Felipe.", [("San Felipe", "person")]),
        ("Downing Street answered.", [("Downing Street", "organisation")]),
        ("Fighters of IS came.", [("IS", "organisation")]),
        ("It was Eyda Varela de Chinchilla.", [("Eyda Varela de Chinchilla", "person")]),
        ("It was Omar al-Hakim.", [("Omar al-Hakim", "person")]),
        ("It was the Oslo-based Ida Holm.", [("Ida Holm", "person")]),
        ("Later ANA answered.", [("ANA", "organisation")]),
        ("It was Air Chief Marshal Ida Holm.", [("Ida Holm", "person")]),
        ("The brigadier, Lt Gen Ida Holm, spoke.", [("Ida Holm", "person")]),
        ("Ironically Ida Holm agreed.", [("Ida Holm", "person")]),
        ("Donnelly Ida Holm agreed.", [("Donnelly Ida Holm", "person")]),
        ("It was in the Hollywood Reporter.", [("Hollywood Reporter", "organisation")]),
    ],
)
def test_name_and_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_last_name_is_a_person_where_the_full_name_is_near() -> None:
    assert found("Ida Holm left early. Holm said little.") == [("Ida Holm", "person"), ("Holm", "person")]


def test_opening_capital_alone_makes_no_name() -> None:
    assert found("Farmers protested. Many farmers came. However, nobody spoke.") == []


def test_headline_case_says_nothing() -> None:
    assert found("Harbour Workers Reject Offer From City") == []


def test_range_within_a_text() -> None:
    text = "Ida Holm met Olaf Brandt."
    assert [n.text for n in names_in(text, Range(9, len(text)))] == ["Olaf Brandt"]


@given(st.text(max_size=300))
def test_offsets_are_those_of_the_words(text: str) -> None:
    last = 0
    for name in names_in(text):
        assert text[name.range.start : name.range.end] == name.text
        assert last <= name.range.start < name.range.end
        last = name.range.end

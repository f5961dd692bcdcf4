"""Stretches of capitalised words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.records import Range
from headwater.text.capitals import stretches


def runs(text: str) -> list[list[str]]:
    return [[token.text for token in run] for run, _ in stretches(text, Range(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was Anna van der Berg.", [["It"], ["Anna", "van", "der", "Berg"]]),
        ("She is at the Ministry of Foreign Affairs.", [["She"], ["Ministry", "of", "Foreign", "Affairs"]]),
        ("then Holm’s Lund came", [["Holm"], ["Lund"]]),
        ("on Monday I'm with Dr. Brandt in May", [["Dr.", "Brandt"]]),
        ("nothing here", []),
        ("Harbour Workers Reject Offer From City", []),
        ("Harbour Workers Reject Offer, the city said in its answer", [["Harbour", "Workers", "Reject", "Offer"]]),
    ],
)
def test_what_makes_one_stretch(text: str, expected: list[list[str]]) -> None:
    assert runs(text) == expected


def test_two_words_before_a_stretch_come_with_it() -> None:
    text = "and the former minister Ida Holm"
    ((_, before),) = stretches(text, Range(0, len(text)))
    assert [token.text for token in before] == ["former", "minister"]


@given(st.text(max_size=200))
def test_words_stand_where_they_say(text: str) -> None:
    for run, before in stretches(text, Range(0, len(text))):
        for token in (*before, *run):
            assert text[token.start : token.end] == token.text

"""Outlets by their domains."""

import pytest

from headwater.clean.outlets import host_of, outlet_at, outlet_pattern


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.theguardian.com/world/2024/oct/06/x", "The Guardian"),
        ("edition.cnn.com", "CNN"),
        ("yahoo.com/news", "Yahoo News"),
        ("https://gazette.example/x", None),
        ("The Guardian", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_knows_the_outlet_of_an_address(address: str, name: str | None) -> None:
    assert outlet_at(address) == name


def test_the_host_comes_without_www() -> None:
    assert host_of("https://www.gazette.example/x") == "gazette.example"


def test_names_of_one_word_are_not_looked_for_in_texts() -> None:
    assert outlet_pattern().findall("Time flies at The New York Times, People say.") == ["The New York Times"]

"""Two sources in one phrase."""

import pytest

from headwater.attribute.identity import Part, cast_of
from headwater.attribute.identity.resolve import Resolver
from headwater.records import Range
from headwater.text.names import names_in


def both(text: str, said: str) -> list[str]:
    """Whom a phrase of a text names together."""
    part = Part(id="a", text=text, names=list(names_in(text)))
    start = text.index(said)
    return [who.name for _, who in Resolver(cast_of([part]), part).both(Range(start, start + len(said)))]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("The police and emergency services", ["The police", "emergency services"]),
        ("Both the Harbour Board and Holm's lawyer", ["Harbour Board", "Holm's lawyer"]),
        ("Ida Holm and Tom Lund", ["Ida Holm", "Tom Lund"]),
        ("Mayor Ida Holm and Fire Chief Tom Lund", ["Ida Holm", "Tom Lund"]),
        ("Officials and witnesses", ["Officials", "witnesses"]),
        ("Tom Lund and other divers", ["Tom Lund", "other divers"]),
    ],
)
def test_two_are_named(said: str, names: list[str]) -> None:
    assert both(f"{said} said that it sank.", said) == names


@pytest.mark.parametrize(
    "said",
    [
        "The founder and director",
        "Tom Lund, a diver and sailor,",
        "Lund Marine founder and Holm Marine director Tom Lund",
        "The director of Lund and Holm",
        "The Office of Rail and Road",
        "The Globe and Mail",
        "Tom Lund, Ida Holm and the police",
        "His friend and spokesman Tom Lund",
        "Women's and consumer groups",
    ],
)
def test_one_is_named_or_more_than_two(said: str) -> None:
    assert both(f"{said} said that it sank.", said) == []

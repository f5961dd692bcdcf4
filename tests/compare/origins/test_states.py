"""Institutions of states, however texts name them."""

import pytest

from headwater.compare.origins.states import states
from headwater.records import Evidence, Range, Source, SourceKind
from headwater.unions import joined

PLACE = Evidence(document="a", range=Range(0, 1))
BODY: SourceKind = "named_organisation"
PEOPLE: SourceKind = "unnamed_group"
ONE: SourceKind = "unnamed_person"


def groups(*named: tuple[str, SourceKind]) -> int:
    """How many institutions the sources are."""
    every = [Source(id=f"{n}", name=name, kind=kind, mentions=(PLACE,)) for n, (name, kind) in enumerate(named)]
    return len(set(joined([s.id for s in every], states(every)).values()))


@pytest.mark.parametrize(
    "names",
    [
        ("the Danish government", "Denmark’s government", "Government of Denmark", "Denmark", "Copenhagen"),
        ("the Federal Government of Nigeria", "The Nigerian government"),
        ("the U.S. military", "the US military", "the American military"),
        ("Norwegian Navy", "Norway's navy"),
    ],
)
def test_a_nation_in_whatever_form(names: tuple[str, ...]) -> None:
    assert groups(*((name, BODY) for name in names)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("the Danish government", "the Swedish government"),
        ("the Danish government", "the Danish army"),
        ("Paris police", "the French government"),
        ("the South Korean army", "the North Korean army"),
    ],
)
def test_two_nations_or_two_institutions_are_two(a: str, b: str) -> None:
    assert groups((a, BODY), (b, BODY)) == 2


def test_an_institution_that_nothing_tells_apart_is_the_one_that_the_story_names() -> None:
    assert groups(("Police", PEOPLE), ("the police", PEOPLE), ("Harbour Police Department", BODY)) == 1
    assert groups(("the country’s government", BODY), ("the Danish government", BODY)) == 1
    assert groups(("the British police", BODY), ("British Harbour Police", BODY), ("police", PEOPLE)) == 1


def test_it_is_nobodys_where_the_story_names_two() -> None:
    named = ("Oslo police", "Bergen police")
    assert groups(("Police", PEOPLE), *((name, BODY) for name in named)) == 3


def test_who_speaks_for_it_without_a_name_is_it() -> None:
    assert groups(("A police spokesman", ONE), ("police", PEOPLE), ("a spokeswoman for the police", ONE)) == 1


@pytest.mark.parametrize("other", ["police critics", "a police officer", "some witnesses"])
def test_others_are_not(other: str) -> None:
    assert groups(("police", PEOPLE), (other, PEOPLE)) == 2


def test_the_order_does_not_matter() -> None:
    named = [("police", PEOPLE), ("the police", PEOPLE), ("Oslo police", BODY), ("Norwegian police", BODY)]
    every = [Source(id=name, name=name, kind=kind, mentions=(PLACE,)) for name, kind in named]
    assert [*states(every)] == [*states(every[::-1])] != []

import pytest

from headwater.compare.origins.namesakes import same_named
from headwater.records import Evidence, Range, Source, SourceKind

PLACE = Evidence(document="a", range=Range(0, 1))


def one(kind: SourceKind, a: str, b: str) -> bool:
    named = same_named([Source(id=n, name=n, kind=kind, mentions=(PLACE,)) for n in (a, b)])
    return named[a] == named[b]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Oren Vask", "the captain of port Oren Vask"),
        ("Nadim Machkour", "Nadim Mashqur"),
        ("Clara Feigh", "Clara Feig"),
        ("Jan van der Berg", "Jan van der Bergh"),
        ("Stephan Merker", "Stefan Mercer"),
    ],
)
def test_one_person_in_two_spellings(a: str, b: str) -> None:
    assert one("named_person", a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("John Smith", "Joan Smith"),
        ("Oren Vask", "Lidia Vask"),
        ("Vask", "Oren Vask"),
        ("Ann Lee", "Ann Leo"),
        ("Ann Parker", "Ann Barnes"),
        ("Stephan Merker", "Stefan Merker"),
        ("Martin Merker", "Martina Mercer"),
        ("Stephan Merker", "Stefan Marks"),
    ],
)
def test_two_persons_stay_two(a: str, b: str) -> None:
    assert not one("named_person", a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Harbour Board", "harbour board"),
        ("World Ferry Organisation", "WFO"),
        ("Ministry of Health", "the Health Ministry"),
    ],
)
def test_one_body_in_two_wordings(a: str, b: str) -> None:
    assert one("named_organisation", a, b)


def test_bodies_of_two_countries_stay_two() -> None:
    assert not one("named_organisation", "Health Ministry of Averland", "Health Ministry of Lowmark")


def test_somebody_described_and_named_is_the_one_of_that_name() -> None:
    of = same_named(
        [
            Source(id="a", name="the captain of port Oren Vask", kind="unnamed_person", mentions=(PLACE,)),
            Source(id="b", name="Oren Vask", kind="named_person", mentions=(PLACE,)),
        ]
    )
    assert of["a"] == of["b"]


def test_descriptions_of_the_unnamed_are_no_names() -> None:
    assert not one("unnamed_person", "an official", "An official")


def test_people_described_by_the_same_words_are_one() -> None:
    assert one("unnamed_group", "harbour officials", "Harbour officials")

"""Articles of other outlets, and who lets that be known."""

import pytest

from headwater.clean import clean
from headwater.records import Document

BODY = (
    "The harbour bridge was closed on Thursday after inspectors found a crack in a pillar, the city said.\n\n"
    "Ferries will run every ten minutes from Friday, and trains are not affected by the closure, it added."
)


def agency(*, outlet: str | None = "The Example", above: str = "", lead: str = "", below: str = "") -> str | None:
    text = f"Harbour bridge closed after crack is found\n\n{above}\n\n{lead}{BODY}\n\n{below}"
    (found,) = clean([Document(id="x", text=text, outlet=outlet)])
    return found.agency.value if found.agency else None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ann Lee Washington Post", "The Washington Post"),
        ("By Ann Lee and Bo Ek, The New York Times", "The New York Times"),
        ("Ann Lee, USA TODAY Published 3:55 a.m. ET July 16, 2018", "USA Today"),
        ("Los Angeles Times•", "Los Angeles Times"),
        ("By ANN LEE, CNN", "CNN"),
        ("Ann Lee and Bo EkAssociated Press", "Associated Press"),
        ("By" + " " * 200 + "ANN LEE" + " " * 300 + "Associated Press", "Associated Press"),
        ("By Ann Lee", None),
        ("By Ann Lee, Time keeper", None),
    ],
)
def test_a_byline_ends_in_the_outlet_that_had_it_first(line: str, name: str | None) -> None:
    assert agency(above=line) == name


def test_an_outlet_does_not_borrow_from_itself() -> None:
    assert agency(outlet="washingtonpost.com", above="By Ann Lee, The Washington Post") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("This story was originally published at washingtonpost.com. Read it here.", "The Washington Post"),
        ("This article was originally published by The Eastport Gazette.", "Eastport Gazette"),
        ("This article was originally published on Thursday.", None),
        ("Associated Press writers Ann Lee and Bo Ek in Eastport contributed to this report.", "Associated Press"),
        ("The Associated Press contributed to this report.", None),
    ],
)
def test_a_note_below_tells_whose_it_was(line: str, name: str | None) -> None:
    assert agency(below=line) == name


def test_a_dateline_without_a_place_is_signed() -> None:
    assert agency(lead="(CNN) - ") == "CNN"


def test_a_dateline_on_a_line_of_its_own_is_no_headline() -> None:
    (found,) = clean([Document(id="x", text=f"Eastport, Westland (CNN)\n\n{BODY}")])
    assert found.title is None


def test_an_address_below_tells_what_is_quoted_from() -> None:
    assert agency(below="washingtonpost.com/opinions/bridge/2018/07/13/the-bridge_story.html") == "The Washington Post"

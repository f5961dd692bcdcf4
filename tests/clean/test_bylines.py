"""Bylines, date lines, and whose report it is."""

import pytest

from headwater.clean import clean
from headwater.clean.authors import byline_names, names_alone, names_person, presents_author
from headwater.clean.bylines import credits_within, is_byline, is_date_line
from headwater.clean.paragraphs import Paragraph, paragraphs
from headwater.clean.wires import wire_named
from headwater.records import Document


def one(text: str) -> Paragraph:
    (only,) = paragraphs(text, 10_000)
    return only


@pytest.mark.parametrize(
    "text",
    [
        "By Ann Lee",
        "By [AFP](#)",
        "by Ann Lee March 14, 2021 9:05 AM 4 min read",
        "The Associated Press — By ANN LEE - Associated Press",
        "(Reporting by Ann Lee; editing by Bo Ek)",
        "Ann Lee in Eastport and Bo Ek contributed to this report.",
        "Lee reported from Eastport.",
        "Contact Ann Lee at ann@gazette.example .",
        "Reuters",
        "Ann Lee | Associated Press",
        "Ann Lee | Senior Media Reporter",
    ],
)
def test_knows_a_byline(text: str) -> None:
    assert is_byline(one(text))


@pytest.mark.parametrize(
    "text",
    [
        "By Friday the bridge was open again.",
        "By the time the police came, nobody was there",
        "Eastport had not won the cup since 1908 (AFP)",
        "Ann Lee contributed to the campaign of her brother, and then to this one.",
        "Reuters was not able to confirm the report.",
    ],
)
def test_a_sentence_is_no_byline(text: str) -> None:
    assert not is_byline(one(text))


@pytest.mark.parametrize(
    "text",
    [
        "March 04, 2021",
        "Updated 4:30 PM ET, Sun July 15, 2018",
        "3 hours ago",
        "10:17 PM",
        "Jul.15.2018 / 2:57 PM ET",
        "Ann Lee, The X Published May 4, 2020",
    ],
)
def test_knows_a_date_line(text: str) -> None:
    assert is_date_line(one(text))


@pytest.mark.parametrize(
    "text", ["Eastport Denies Bridge Was Closed Since 2019", "On May 4, 2020, the bridge was closed."]
)
def test_a_headline_or_sentence_is_no_date_line(text: str) -> None:
    assert not is_date_line(one(text))


def test_names_alone_are_names() -> None:
    assert names_alone(one("Ann Lee and Bo de Ek, Staff Writers"))
    assert not names_alone(one("Ann Lee goes home"))


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("EASTPORT, May 4 (Xinhua) -- The bridge was closed.", "Xinhua"),
        ("EASTPORT (AP) — The bridge was closed.", "Associated Press"),
        ("EASTPORT, May 4. /TASS/. The bridge was closed.", "TASS"),
        ("(Reuters) - The bridge was closed.", "Reuters"),
    ],
)
def test_reads_the_agency_of_a_dateline(text: str, agency: str) -> None:
    found = wire_named(text, signature=False)
    assert found is not None
    assert found.agency == agency
    assert text[found.start : found.start + found.length] in text


def test_an_agency_in_a_sentence_is_not_its_author() -> None:
    assert wire_named("The bridge was closed, Reuters reported.", signature=False) is None
    assert wire_named("The Associated Press contributed to this report.", signature=True) is None
    named = wire_named("By Ann Lee, Associated Press", signature=True)
    assert named is not None
    assert named.agency == "Associated Press"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("by Ann Lee March 14, 2021 9:05 AM", "Ann Lee"),
        ("By ANN LEE and BO EK | The X", "ANN LEE and BO EK"),
        ("(Reporting by Ann Lee; Editing by Bo Ek)", "Ann Lee"),
        ("(Reporting by Ann Lee)", "Ann Lee"),
        ("Ann Lee, The X Published May 4, 2020", "Ann Lee, The X"),
    ],
)
def test_reads_the_names_of_a_byline(text: str, names: str) -> None:
    found = byline_names(text)
    assert found is not None
    assert text[slice(*found)] == names


def test_finds_the_credits_at_the_end_of_a_paragraph() -> None:
    text = "The talks go on. (Reporting by Ann Lee; Editing by Bo Ek)"
    at = credits_within(one(text))
    assert at is not None
    assert text[at:] == "(Reporting by Ann Lee; Editing by Bo Ek)"
    assert credits_within(one("The talks go on (as they should).")) is None


def test_knows_who_presents_an_author() -> None:
    assert presents_author(one("Ann Lee is a senior reporter for the Gazette, based in Eastport."))
    assert not presents_author(one("Ann Lee is the mayor of Eastport and a former baker."))


def test_a_byline_may_be_parted_into_two_lines() -> None:
    text = (
        "Bridge closed after crack is found\n\nBy\n\nAnn Lee\n\nThe harbour bridge in Eastport was closed on Thursday."
    )
    (found,) = clean([Document(id="x", text=text)])
    assert found.byline is not None
    assert found.byline.value == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By ANN LEE, Associated Press", "ANN LEE"),
        ("Ann Lee - The Washington Post - Sunday, July 15, 2018", "Ann Lee"),
        ("Ann LeePosted at 8:41 am on July 16, 2018", "Ann Lee"),
        ("Ann Lee Contact Reporter", "Ann Lee"),
        ("The Associated Press", "The Associated Press"),
        ("Mayor Ann Lee’s Schedule Monday, July 16, 2018", None),
    ],
)
def test_employers_and_days_are_no_part_of_a_name(text: str, names: str | None) -> None:
    found = byline_names(text)
    assert (text[slice(*found)] if found else None) == names


@pytest.mark.parametrize("text", ["Ann Lee and Bo Ek", "Robin Reyner | Senior Reporter", "W.J. Polyakov"])
def test_knows_a_person(text: str) -> None:
    assert names_person(text)


@pytest.mark.parametrize("text", ["Resize Text", "Oslo, Norway", "World World", "Mayor Lee’s Schedule"])
def test_a_label_is_no_person(text: str) -> None:
    assert not names_person(text)

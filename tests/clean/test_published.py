"""Dates of publication, and where they were read."""

import pytest

from headwater.clean import clean
from headwater.clean.published import iso
from headwater.records import Document, Known

BODY = (
    "The harbour bridge in Eastport was closed after a crack was found.\n\nFerries will run from Friday, the city said."
)


def dates(text: str, **given: str) -> tuple[str | None, str | None]:
    (found,) = clean([Document(id="x", text=text, **given)])

    def value(known: Known | None) -> str | None:
        return known.value if known else None

    return value(found.published), value(found.modified)


@pytest.mark.parametrize(
    ("given", "want"),
    [
        ("2023-05-04T10:20:00+02:00", "2023-05-04T10:20"),
        ("2023-05-04T00:00:00", "2023-05-04"),
        ("Thu, 04 May 2023 10:20:00 GMT", "2023-05-04T10:20"),
        ("May 4, 2023", "2023-05-04"),
        ("2023-05", "2023-05"),
        ("2023", "2023"),
        ("yesterday", None),
        (None, None),
    ],
)
def test_brings_dates_into_one_form(given: str | None, want: str | None) -> None:
    assert iso(given) == want


def test_tells_publication_from_change() -> None:
    text = f"Bridge closed after crack is found\n\nPublished May 4, 2023 8:00 AM\nUpdated May 5, 2023 9:30 AM\n\n{BODY}"
    assert dates(text) == ("2023-05-04T08:00", "2023-05-05T09:30")


def test_reads_a_word_and_its_date_on_two_lines() -> None:
    text = f"Bridge closed after crack is found\n\nUpdated\n\nMay 5, 2023\n\nPosted\n\nMay 4, 2023\n\n{BODY}"
    assert dates(text) == ("2023-05-04", "2023-05-05")


def test_reads_a_dateline() -> None:
    assert dates(f"EASTPORT, May 4, 2023 (Reuters) - {BODY}") == ("2023-05-04", None)


def test_reads_a_time_that_ends_in_a_point() -> None:
    assert dates(f"Bridge closed\n\nBy Ann Lee\nMay 4, 2023, 7:15 a.m.\n\n{BODY}") == ("2023-05-04T07:15", None)


def test_reads_the_place_and_day_that_open_a_statement() -> None:
    assert dates(f"# Bridge closed\n\n**Eastport, 4 May 2023.** {BODY}") == ("2023-05-04", None)


def test_a_date_in_a_sentence_is_none_of_them() -> None:
    assert dates(f"{BODY} It had opened on May 4, 1961.") == (None, None)

"""Dates stated in a text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.records import Range
from headwater.text.dates import dates_in


def read(text: str) -> list[tuple[str, str, str]]:
    return [(text[d.range.start : d.range.end], d.value, d.precision) for d in dates_in(text)]


@pytest.mark.parametrize(
    ("text", "words", "value", "precision"),
    [
        ("It opened on October 6, 2023.", "October 6, 2023", "2023-10-06", "day"),
        ("on 6th of Oct. 2023", "6th of Oct. 2023", "2023-10-06", "day"),
        ("on Feb. 6, quoting a letter", "Feb. 6", "--02-06", "day"),
        ("by Ann Lee March 14, 2021 7:41 PM 4 min read", "March 14, 2021 7:41 PM", "2021-03-14T19:41", "minute"),
        ("Published 9:55 p.m. ET July 15, 2018", "9:55 p.m. ET July 15, 2018", "2018-07-15T21:55", "minute"),
        ("12:05 am, May 1, 2020", "12:05 am, May 1, 2020", "2020-05-01T00:05", "minute"),
        ("2017-09-15 17:52", "2017-09-15 17:52", "2017-09-15T17:52", "minute"),
        ("2018-07-15T07:54:28-04:00", "2018-07-15T07:54:28-04:00", "2018-07-15T07:54:28", "second"),
        ("since 13/11/2019", "13/11/2019", "2019-11-13", "day"),
        ("since 11/13/2019", "11/13/2019", "2019-11-13", "day"),
        ("am 5.6.2024", "5.6.2024", "2024-06-05", "day"),
        ("in July 2018.", "July 2018", "2018-07", "month"),
        ("early 2023, he said", "2023", "2023", "year"),
    ],
)
def test_reads_a_date_with_its_precision(text: str, words: str, value: str, precision: str) -> None:
    assert read(text) == [(words, value, precision)]


@pytest.mark.parametrize(
    "text",
    [
        "They may have 5 days; they march on 6 roads.",
        "It could be 5/6/2024.",
        "Feb 30, 2024",
        "March 5,000 people did.",
        "May 10 percent of them go?",
        "by 2000 votes",
        "room 2024",
    ],
)
def test_reads_no_date_where_there_may_be_none(text: str) -> None:
    assert read(text) == []


def test_reads_only_within_the_range() -> None:
    text = "May 5, 2020 and May 6, 2020"
    assert [d.value for d in dates_in(text, Range(12, len(text)))] == ["2020-05-06"]


@given(st.text(alphabet="May Oct.0123456789:-/,pm in", max_size=60))
def test_ranges_lie_in_the_text_in_order(text: str) -> None:
    found = list(dates_in(text))
    assert all(0 <= d.range.start < d.range.end <= len(text) for d in found)
    assert [d.range for d in found] == sorted(d.range for d in found)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_iso_dates_come_back_as_they_are(day: date) -> None:
    assert [d.value for d in dates_in(f"on {day}")] == [str(day)]

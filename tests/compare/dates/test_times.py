from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.dates.anchors import Anchor, anchors
from headwater.compare.dates.spans import SEASONS
from headwater.compare.dates.times import moments_in
from headwater.records import Article, Document, Known, Range

OWN = Anchor(days=(date(2020, 9, 9),), words="the document's date 2020-09-09")  # a Wednesday


def read(text: str, anchor: Anchor = OWN) -> list[str]:
    return [m.span.value if m.span else "" for m in moments_in(text, Range(0, len(text)), anchor)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It fell on Wednesday.", "2020-09-09"),
        ("It fell on Tuesday.", "2020-09-08"),
        ("It fell on Friday.", "2020-09-04"),
        ("It fell last Wednesday.", "2020-09-02"),
        ("It will open on Friday.", "2020-09-11"),
        ("It opens next Wednesday.", "2020-09-16"),
        ("They look back at Tuesday's vote.", "2020-09-08"),
        ("They look forward to Friday's vote.", "2020-09-11"),
        ("It fell yesterday.", "2020-09-08"),
        ("It fell last month.", "2020-08"),
        ("It fell earlier this month.", "2020-09"),
        ("It is due to open later this month.", "2020-09"),
        ("The vote is due this December.", "2020-12"),
        ("It fell in December.", "2019-12"),
        ("It fell at the end of July.", "2020-07"),
        ("It fell two years ago.", "2018"),
        ("It fell on Sept. 7.", "2020-09-07"),
        ("It fell on December 30.", "2020-12-30"),
        ("It fell in early 2019.", "2019"),
        ("It fell on March 3, 2019.", "2019-03-03"),
    ],
)
def test_dates_are_read_from_the_documents_own_date(text: str, value: str) -> None:
    assert read(text) == [value]


def test_a_part_of_a_year_covers_less_than_the_year() -> None:
    early, late = (
        next(moments_in(t, Range(0, len(t)), OWN)).span for t in ("It fell in early 2012.", "It fell in late 2012.")
    )
    assert early
    assert late
    assert not early.overlaps(late)


def test_the_words_of_a_month_that_is_a_verb_are_no_date() -> None:
    assert read("They may march on Rome, and may win.") == []


def test_without_a_date_to_read_from_a_pointing_date_stays_open() -> None:
    assert read("It fell on Wednesday, and once in 2019.", Anchor()) == ["", "2019"]


def article(name: str, text: str, published: str | None) -> Article:
    known = Known(value=published, read_from="given") if published else None
    return Article(document=Document(id=name, text=text), kept=(Range(0, len(text)),), published=known)


def test_an_undated_document_is_read_from_the_storys_others_where_they_agree() -> None:
    told = [
        article("a", "It fell on Wednesday.", "2020-09-09"),
        article("b", "It was built last year.", "2020-09-08"),
        article("c", "It fell on Wednesday, in the tower's tenth year, a month after last August.", None),
    ]
    found = anchors({a.id: a for a in told}, {a.id: a.id for a in told})
    moments = list(moments_in(told[2].text, Range(0, len(told[2].text)), found["c"]))
    assert [m.span.value if m.span else "" for m in moments] == ["2020-09-09", "2020-08"]
    assert "documents" in moments[0].how


def test_a_copys_date_serves_the_undated_copy() -> None:
    told = [article("a", "x", "2020-09-09"), article("b", "x", None), article("c", "y", "2019-01-01")]
    found = anchors({a.id: a for a in told}, {"a": "a", "b": "a", "c": "c"})
    assert read("It fell on Wednesday.", found["b"]) == ["2020-09-09"]


def test_a_weekday_and_the_date_beside_it_are_one() -> None:
    text = "It fell on Monday, September 7, and on the 9 September (Wednesday) it rose."
    found = list(moments_in(text, Range(0, len(text)), OWN))
    assert [m.span.value for m in found if m.span] == ["2020-09-07", "2020-09-09"]
    assert [text[slice(*m.range)] for m in found] == ["Monday, September 7", "9 September (Wednesday"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It fell last spring.", date(2020, 3, 1), date(2020, 5, 31)),
        ("It opens next fall.", date(2021, 9, 1), date(2021, 11, 30)),
        ("It fell this summer.", date(2020, 6, 1), date(2020, 8, 31)),
        ("It fell last winter.", date(2019, 12, 1), date(2020, 2, 29)),
        ("It fell in March of last year.", date(2019, 3, 1), date(2019, 3, 31)),
    ],
)
def test_seasons_and_months_of_other_years_are_read(text: str, first: date, last: date) -> None:
    (found,) = moments_in(text, Range(0, len(text)), OWN)
    assert found.span
    assert (found.span.first, found.span.last) == (first, last)


@given(st.sampled_from(["last", "this", "next"]), st.sampled_from([*SEASONS]), st.dates(date(1990, 1, 1)))
def test_a_season_lies_where_its_word_says(which: str, season: str, own: date) -> None:
    text = f"It was {which} {season}."
    (found,) = moments_in(text, Range(0, len(text)), Anchor(days=(own,), words="x"))
    assert found.span
    assert {"last": found.span.last < own, "next": found.span.first > own, "this": True}[which]
    assert abs((found.span.first - own).days) <= 366 + 92

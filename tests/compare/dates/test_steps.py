from datetime import date

import pytest

from headwater.compare.dates.anchors import Anchor
from headwater.compare.dates.steps import steps_in
from headwater.compare.dates.times import Moment, moments_in
from headwater.records import Range

OWN = Anchor(days=(date(2020, 9, 9),), words="the document's date 2020-09-09")


def read(text: str, before: str = "") -> list[Moment]:
    """The dates of a text that are told from others, after a sentence that names one."""
    dates, earlier = (list(moments_in(t, Range(0, len(t)), OWN)) for t in (text, before))
    return list(steps_in(text, dates, earlier[-1] if earlier else None))


@pytest.mark.parametrize(
    ("text", "value", "after"),
    [
        ("The next day it fell.", "2020-09-08", 1),
        ("Later that day it fell.", "2020-09-07", 0),
        ("It had been shut the same night.", "2020-09-07", 0),
        ("It rose a day earlier.", "2020-09-06", -1),
        ("It fell the day after.", "2020-09-08", 1),
        ("On Sept. 1 it rose, and the following morning it fell.", "2020-09-02", 1),
    ],
)
def test_days_count_from_the_date_before_them(text: str, value: str, after: int) -> None:
    (found,) = read(text, "It was painted on Monday.")
    assert found.span
    assert (found.span.value, found.after) == (value, after)


def test_the_day_after_no_single_day_stays_open() -> None:
    (found,) = read("The next day it fell.", "It was painted in May 2019.")
    assert (found.span, found.after) == (None, 1)
    (same,) = read("Later that day it fell.", "It was painted in May 2019.")
    assert same.span
    assert same.span.value == "2019-05"


def test_without_a_date_before_it_a_day_stays_open() -> None:
    (found,) = read("The next day it fell, on Monday.")
    assert found.span is None


@pytest.mark.parametrize("text", ["The day after the flood it fell.", "The next day's post came.", "A day in May."])
def test_what_is_told_from_something_else_is_left_out(text: str) -> None:
    assert read(text, "It was painted on Monday.") == []

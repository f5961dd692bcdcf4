"""When an article can have been published."""

from datetime import UTC, datetime, timedelta

import pytest

from headwater.derive.times import span


@pytest.mark.parametrize(
    ("date", "first", "length"),
    [
        ("2024", datetime(2024, 1, 1, tzinfo=UTC), timedelta(days=366)),
        ("2024-02", datetime(2024, 2, 1, tzinfo=UTC), timedelta(days=29)),
        ("2024-02-28", datetime(2024, 2, 28, tzinfo=UTC), timedelta(days=1)),
        ("2024-02-28T12:30", datetime(2024, 2, 28, tzinfo=UTC), timedelta(days=1)),
        ("2024-02-28T12:30+01:00", datetime(2024, 2, 28, 11, 30, tzinfo=UTC), timedelta()),
    ],
)
def test_a_date_means_all_of_itself(date: str, first: datetime, length: timedelta) -> None:
    assert span(date) == (first, first + length)


@pytest.mark.parametrize("date", ["", "May", "2024-13", "2024-02-31", "0000", "9999-12-31T25:00"])
def test_what_is_no_date_means_nothing(date: str) -> None:
    assert span(date) is None


def test_the_last_day_there_is_does_no_harm() -> None:
    assert span("9999-12-31") is None

"""Spans: the days that a date covers."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from headwater.records import Precision

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The seasons by their first months, north of the tropics."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From the first day to the last; `value` is ISO 8601, cut to what is known ("2023", "2023-05", "2023-05-04")."""

    first: date
    last: date
    value: str

    @property
    def precision(self) -> Precision:
        """What the date is given to."""
        return precision_of(self.value)

    def contains(self, other: "Span") -> bool:
        """Whether every day of the other lies in this one."""
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a day."""
        return self.first <= other.last and other.first <= self.last


def precision_of(value: str) -> Precision:
    """What an ISO 8601 date, cut to what is known, is given to."""
    lengths: dict[int, Precision] = {4: "year", 7: "month", 10: "day", 16: "minute"}
    return lengths.get(len(value), "second")


def span(value: str) -> Span:
    """The days of an ISO 8601 date, its time of day dropped."""
    year, month, day = (*map(int, value[:10].split("-")), 0, 0)[:3]
    if day:
        return day_span(date(year, month, day))
    return month_span(year, month) if month else Span(date(year, 1, 1), date(year, 12, 31), f"{year:04}")


def day_span(day: date) -> Span:
    """One day."""
    return Span(day, day, day.isoformat())


def month_span(year: int, month: int) -> Span:
    """A month; one outside 1 to 12 lies in the years around."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return Span(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), f"{year:04}-{month:02}")


def season_span(year: int, season: str) -> Span:
    """The three months of a season that begins in a year, known to the year that most of it lies in."""
    first = month_span(year, SEASONS[season])
    last = month_span(year, SEASONS[season] + 2)
    return Span(first.first, last.last, f"{last.last.year:04}")


def around(first: date, last: date) -> Span | None:
    """The days from one to another, known to the month or year that all of them lie in; nothing over a year's end."""
    if first.year != last.year:
        return None
    return Span(first, last, first.isoformat()[: 7 if first.month == last.month else 4])


def week_span(day: date) -> Span:
    """The week of a day, Monday to Sunday, known to the month where all of it lies in one."""
    first = day - timedelta(days=day.weekday())
    last = first + timedelta(days=6)
    return Span(first, last, first.isoformat()[: 7 if first.month == last.month else 4])


def weekday_span(weekday: int, own: date, *, last: bool = False, ahead: bool = False) -> Span:
    """The day of that name (Monday is 0) up to a day, itself among them unless it is the last; or the next, ahead."""
    back = (own.weekday() - weekday) % 7
    if ahead:
        return day_span(own + timedelta(days=7 - back if back else 0))
    return day_span(own - timedelta(days=back or (7 if last else 0)))


def named(day: str) -> str:
    """A month ("--04") or day ("--04-15") of a year that is not known, for reading: "April 15"; "" for none."""
    return f"{calendar.month_name[int(day[2:4])]} {day[5:].lstrip('0')}".strip() if day else ""


def part(whole: Span, words: str) -> Span:
    """The part of a year or month that words such as "early" or "at the end of" leave, with room to spare."""
    days = (whole.last - whole.first).days + 1
    third = timedelta(days=days * 2 // 5)
    if days < 28:
        return whole
    if any(w in words for w in ("early", "start", "beginning")):
        return Span(whole.first, whole.first + third, whole.value)
    if any(w in words for w in ("late", "end")) and "later" not in words:
        return Span(whole.last - third, whole.last, whole.value)
    if any(w in words for w in ("mid", "middle")):
        return Span(whole.first + third / 2, whole.last - third / 2, whole.value)
    return whole

"""Dates that a text states outright: "May 4, 2023", "4 May", "2023-05-04 19:41", "in 2019"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from headwater.records import Precision, Range

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

# Months begin with a capital, so that "may" and "march" stay the verbs that they mostly are.
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER"
    r"|DECEMBER)\b\.?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]|20)\d\d"
_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?"
    r"(?:\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?"
)
_ZONE = r"(?:\s?(?:Z\b|[+-]\d\d:?\d\d\b|\(?(?:GMT|UTC|BST|CES?T|E[DS]?T|[CMP][DS]T|IST|MSK|AES?T|local time)\b\)?))?"
_NUMBER_FOLLOWS = r"(?![\d%]|[.,:]\d|\s?(?:percent|per cent)\b)"
_BEFORE_YEAR = "in|by|of|from|since|until|till|during|before|after|early|late|year|spring|summer|autumn|fall|winter"
_COUNTED = "(?:people|men|women|children|troops|soldiers|workers|jobs|votes|seats|miles|km)"

_DATE = re.compile(
    rf"""(?<![\w/.-])(?:
    (?P<iso>{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))
    | (?P<slashed>{_YEAR}/\d\d?/\d\d?)
    | (?P<numeric>\d\d?(?P<mark>[/.-])\d\d?(?P=mark){_YEAR})
    | (?P<m1>{_MONTH})(?:\s{{1,2}}|(?<=\.))(?P<d1>{_DAY})(?:(?:\s?,?\s{{1,2}}|\.)(?P<y1>{_YEAR}))?{_NUMBER_FOLLOWS}
    | (?P<d2>{_DAY})(?:\sof)?[\s-]{{1,2}}(?P<m2>{_MONTH})(?:,?[\s-]{{1,2}}(?P<y2>{_YEAR}))?{_NUMBER_FOLLOWS}
    | (?P<m3>{_MONTH})(?:\sof)?,?\s{{1,2}}(?P<y3>{_YEAR}){_NUMBER_FOLLOWS}
    | (?:(?i:{_BEFORE_YEAR})\ |mid-)(?P<y4>{_YEAR}){_NUMBER_FOLLOWS}(?!\ {_COUNTED})
    )(?!(?!T\d)\w)""",
    re.VERBOSE,
)
_AFTER = re.compile(rf"(?:T|,?\s?(?:at\s{{1,2}}|[-–—|•@/]\s)?){_CLOCK}{_ZONE}")
_BEFORE = re.compile(rf"(?<![\w:.]){_CLOCK}{_ZONE},?\s(?:on\s|\w+day,?\s)?$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Dated:
    """A date and where it stands.

    `value` is ISO 8601 cut to its `precision` ("2019", "2023-05", "2023-05-04", "2023-05-04T19:41"); a day whose year
    the text leaves out is "--05-04". A time is as the text gives it, whatever its zone.
    """

    range: Range
    value: str
    precision: Precision


def dates_in(text: str, within: Range | None = None) -> Iterator[Dated]:
    """The dates stated in a text, or in a range of it, in order.

    A date that could be two, such as 5/6/2024, is left out.
    """
    r = within or Range(0, len(text))
    for match in _DATE.finditer(text, r.start, r.end):
        if day := _value(match):
            yield _timed(text, r, Range(*match.span("y4" if match["y4"] else 0)), day)


def _value(match: re.Match[str]) -> str | None:
    """The ISO form of a match, or nothing where the calendar has no such day."""
    got = match.groupdict()
    if got["y4"]:
        return str(got["y4"])
    if got["m3"]:
        return f"{got['y3']}-{_month(got['m3']):02}"
    if got["m1"] or got["m2"]:
        day = int(re.sub(r"\D", "", got["d1"] or got["d2"]))
        return _day(got["y1"] or got["y2"], _month(got["m1"] or got["m2"]), day)
    parts = [int(p) for p in re.split(r"\D", match.group())]
    if not got["numeric"]:
        return _day(str(parts[0]), parts[1], parts[2])
    first, second, year = parts
    # With dots the day always stands first; with other marks only a number over 12 tells.
    if got["mark"] == "." or first > 12 or first == second:
        return _day(str(year), second, first)
    return _day(str(year), first, second) if second > 12 else None


def _month(name: str) -> int:
    return MONTHS.index(name[:3].lower()) + 1


def _day(year: str | None, month: int, day: int) -> str | None:
    try:
        found = date(int(year or 2000), month, day)  # 2000 is a leap year: 29 February passes where no year is given
    except ValueError:
        return None
    return found.isoformat() if year else f"--{found.isoformat()[5:]}"


def _timed(text: str, within: Range, r: Range, value: str) -> Dated:
    """The date with the time that stands right after or before it, where one does."""
    if len(value) < 10:
        precision: Precision = "day" if value.startswith("--") else "year" if len(value) == 4 else "month"
        return Dated(range=r, value=value, precision=precision)
    after = _AFTER.match(text, r.end, within.end)
    before = None if after else _BEFORE.search(text[max(within.start, r.start - 40) : r.start])
    if clock := after or before:
        start = r.start - len(clock.group()) if before else r.start
        time = _time(clock)
        precision = "second" if clock["second"] else "minute"
        return Dated(range=Range(start, after.end() if after else r.end), value=f"{value}T{time}", precision=precision)
    return Dated(range=r, value=value, precision="day")


def _time(clock: re.Match[str]) -> str:
    """The time on a clock of 24 hours."""
    hour = int(clock["hour"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"] in "Pp" else 0)
    return ":".join([f"{hour:02}", clock["minute"], *([clock["second"]] if clock["second"] else [])])

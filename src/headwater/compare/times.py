"""Times: the dates that a text states, and those that it only points at ("on Wednesday", "earlier this month")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from headwater.compare.anchors import Anchor
from headwater.compare.spans import WEEKDAYS, Span, day_span, month_span, part, span, week_span, weekday_span
from headwater.records import Range
from headwater.text.dates import Dated, dates_in

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
REACH = 60
"""Characters before a day or month that are looked through for words that put it ahead of the text's own date."""

_PART = r"(?:early|late|mid|earlier|later|(?:the\ )?(?:end|start|beginning|middle)\ of)"
_CAPITAL = r"(?-i:{})"
_POINTING = re.compile(
    rf"""\b(?:
      (?P<day>today|tonight|yesterday|tomorrow|last\ night|this\ (?:morning|afternoon|evening))
    | (?:(?P<which>last|this|next)\ )?(?P<weekday>{_CAPITAL.format("|".join(w.title() for w in WEEKDAYS))})
    | (?:{_PART}\ )?(?P<step>this|last|next)\ (?P<unit>week|month|year)
    | (?:(?P<turn>this|last|next)\ |{_PART}[ -](?:in\ )?|(?:in|by|since|until|during)\ )
      (?P<month>{_CAPITAL.format("|".join(m.title() for m in MONTHS))})(?!,?\ *\d)
    | (?P<count>\d{{1,2}}|an?|{"|".join(NUMBERS[1:])})\ (?P<ago>day|week|month|year)s?\ ago
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_WHOLE_MONTH = re.compile(r"(?:in|during|this|last|next) ", re.IGNORECASE)
_PART_BEFORE = re.compile(rf"\b{_PART}[ -](?:in )?\Z".replace("\\ ", " "), re.IGNORECASE)
_NAME_BEFORE = re.compile(r"\b[A-Z]\w* \Z")
_AHEAD = re.compile(
    r"\b(?:will|set to|to be|due|scheduled|plans? to|expected to|going to|upcoming|ahead of)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a text: where it stands, its words, the days that it covers and how they were read.

    `span` is `None` where the date only points and there is nothing to read it from, or several days from which it
    would mean different ones; `between` are then the days that it may mean, if they are of one year, and `calendar` the
    month ("--04") or day ("--04-15") that the words name of a year that is not known.
    """

    range: Range
    words: str
    span: Span | None
    how: str
    between: Span | None = None
    calendar: str = ""


def moments_in(text: str, within: Range, anchor: Anchor) -> Iterator[Moment]:
    """The dates in a range of a text, in order: stated ones, and pointing ones read from an anchor."""
    stated = [_stated(text, within, found, anchor) for found in dates_in(text, within)]
    pointing = [
        _pointing(text, within, match, anchor)
        for match in _POINTING.finditer(text, within.start, within.end)
        if not any(Range(*match.span()).overlaps(m.range) for m in stated) and not _titled(text, match)
    ]
    yield from sorted((*stated, *pointing), key=lambda m: m.range)


def _titled(text: str, match: re.Match[str]) -> bool:
    """Whether "Today" is part of a name, as in "USA Today"."""
    return bool(match["day"]) and match[0][0].isupper() and bool(_NAME_BEFORE.search(text[: match.start()][-20:]))


def _stated(text: str, within: Range, found: Dated, anchor: Anchor) -> Moment:
    start, before = (
        found.range.start,
        _PART_BEFORE.search(text[max(within.start, found.range.start - 20) : found.range.start]),
    )
    if before:
        start -= len(before.group())
    r = Range(start, found.range.end)
    words = text[r.start : r.end]
    if not found.value.startswith("--"):
        return Moment(r, words, part(span(found.value), words.casefold()), "stated")
    month, day = int(found.value[2:4]), int(found.value[5:7])
    read, how = anchor.read(words, lambda own: _nearest(month, day, own))
    return Moment(r, words, read, how.replace(", from", ", its year from"), calendar="" if read else found.value)


def _nearest(month: int, day: int, own: date) -> Span:
    """The day of that name nearest to another day; a 29 February outside a leap year is the 28th."""
    years = (own.year - 1, own.year, own.year + 1)
    days = [
        min(month_span(y, month).last, date(y, month, min(day, 28)) + timedelta(days=max(0, day - 28))) for y in years
    ]
    return day_span(min(days, key=lambda d: abs(d - own)))


def _pointing(text: str, within: Range, match: re.Match[str], anchor: Anchor) -> Moment:
    words = match.group()
    ahead = bool(_AHEAD.search(text[max(within.start, match.start() - REACH) : match.start()]))
    owned = text[match.end() : match.end() + 2] in ("'s", "’s")

    def reader(own: date) -> Span:
        return part(_read(match, own, ahead=ahead, owned=owned), words.casefold())

    read, how = anchor.read(words, reader)
    if read:
        return Moment(Range(*match.span()), words, read, how)
    named = _WHOLE_MONTH.match(words)
    calendar = f"--{MONTHS.index(match['month'].casefold()) + 1:02}" if match["month"] and named else ""
    return Moment(Range(*match.span()), words, None, how, anchor.between(reader), calendar)


def _read(match: re.Match[str], own: date, *, ahead: bool, owned: bool) -> Span:
    """What the words mean, written on a day; "Monday's summit" (`owned`) may be the last or the next, the nearer."""
    got = {k: v.casefold() for k, v in match.groupdict().items() if v}
    if "day" in got:
        return day_span(own + timedelta(days={"yesterday": -1, "last night": -1, "tomorrow": 1}.get(got["day"], 0)))
    if "weekday" in got:
        which = got.get("which", "")
        ahead = ahead or (owned and not which and (own.weekday() - WEEKDAYS.index(got["weekday"])) % 7 > 3)
        own = own + timedelta(days=1) if which == "next" else own
        return weekday_span(WEEKDAYS.index(got["weekday"]), own, last=which == "last", ahead=ahead or which == "next")
    if "month" in got:
        return _month(MONTHS.index(got["month"]) + 1, got.get("turn", ""), own, ahead=ahead)
    if "step" in got:
        return _moved(got["unit"], {"last": -1, "next": 1}.get(got["step"], 0), own)
    count = got["count"]
    number = int(count) if count.isdigit() else NUMBERS.index(count) if count in NUMBERS else 1
    return _moved(got["ago"], -number, own)


def _month(month: int, turn: str, own: date, *, ahead: bool) -> Span:
    if turn == "this":
        return month_span(own.year, month)
    if turn == "next" or (ahead and turn != "last"):
        return month_span(own.year + (month < own.month), month)
    return month_span(own.year - (month > own.month or (turn == "last" and month == own.month)), month)


def _moved(unit: str, steps: int, own: date) -> Span:
    if unit == "day":
        return day_span(own + timedelta(days=steps))
    if unit == "week":
        return week_span(own + timedelta(weeks=steps))
    return month_span(own.year, own.month + steps) if unit == "month" else span(f"{own.year + steps:04}")

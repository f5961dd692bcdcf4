"""Times: the dates that a text states, and those that it only points at ("on Wednesday", "earlier this month")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from headwater.compare.dates.anchors import Anchor
from headwater.compare.dates.pointing import MONTHS, PART, POINTING, read
from headwater.compare.dates.spans import WEEKDAYS, Span, day_span, month_span, part, span
from headwater.records import Range
from headwater.text.dates import Dated, dates_in

REACH = 60
"""Characters before a day or month that are looked through for words that put it ahead of the text's own date."""

_WHOLE_MONTH = re.compile(r"(?:in|during|this|last|next) ", re.IGNORECASE)
_PART_BEFORE = re.compile(rf"\b{PART}[ -](?:in )?\Z".replace("\\ ", " "), re.IGNORECASE)
_NAME_BEFORE = re.compile(r"\b[A-Z]\w* \Z")
_BESIDE = re.compile(r",? (?:the )?\(?\Z")
"""What stands between the two halves of "Monday, March 9" and "9 March (Monday)"."""
_AHEAD = re.compile(
    r"\b(?:will|set to|to be|due|scheduled|plans? to|expected to|going to|upcoming|ahead of)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in a text: where it stands, its words, the days that it covers and how they were read.

    `span` is `None` where the date only points and there is nothing to read it from, or several days from which it
    would mean different ones; `between` are then the days that it may mean, if they are of one year, and `calendar` the
    month ("--04") or day ("--04-15") that the words name of a year that is not known. `after` is how many days a date
    lies after the one that the text named before it, where it is told from that: 1 of "the next day".
    """

    range: Range
    words: str
    span: Span | None
    how: str
    between: Span | None = None
    calendar: str = ""
    after: int | None = None


def moments_in(text: str, within: Range, anchor: Anchor) -> Iterator[Moment]:
    """The dates in a range of a text, in order: stated ones, and pointing ones read from an anchor."""
    stated = [_stated(text, within, found, anchor) for found in dates_in(text, within)]
    pointing = [
        _pointing(text, within, match, anchor)
        for match in POINTING.finditer(text, within.start, within.end)
        if not any(Range(*match.span()).overlaps(m.range) for m in stated) and not _titled(text, match)
    ]
    yield from sorted(_paired(text, stated, pointing), key=lambda m: m.range)


def _paired(text: str, stated: list[Moment], pointing: list[Moment]) -> Iterator[Moment]:
    """The dates, those given twice over once: a stated day takes in the weekday that stands beside it."""
    for moment in pointing:
        at = next((i for i, s in enumerate(stated) if _is_its_weekday(text, moment, s)), None)
        if at is None:
            yield moment
        else:
            r = stated[at].range
            whole = Range(min(r.start, moment.range.start), max(r.end, moment.range.end))
            stated[at] = replace(stated[at], range=whole)
    yield from stated


def _is_its_weekday(text: str, pointing: Moment, stated: Moment) -> bool:
    first, last = sorted((pointing, stated), key=lambda m: m.range)
    named = pointing.words.casefold() in WEEKDAYS
    return named and bool(_BESIDE.match(text[first.range.end : last.range.start]))


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
    day_of, how = anchor.read(words, lambda own: _nearest(month, day, own))
    return Moment(r, words, day_of, how.replace(", from", ", its year from"), calendar="" if day_of else found.value)


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
        return part(read(match, own, ahead=ahead, owned=owned), words.casefold())

    found, how = anchor.read(words, reader)
    if found:
        return Moment(Range(*match.span()), words, found, how)
    named = _WHOLE_MONTH.match(words)
    calendar = f"--{MONTHS.index(match['month'].casefold()) + 1:02}" if match["month"] and named else ""
    return Moment(Range(*match.span()), words, None, how, anchor.between(reader), calendar)

"""Pointing: words that point at a date ("on Wednesday", "earlier this month"), and what they mean on a day."""

import re
from datetime import date, timedelta

from headwater.compare.dates.spans import (
    SEASONS,
    WEEKDAYS,
    Span,
    day_span,
    month_span,
    season_span,
    span,
    week_span,
    weekday_span,
)

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

PART = r"(?:early|late|mid|earlier|later|(?:the\ )?(?:end|start|beginning|middle)\ of)"
_CAPITAL = r"(?-i:{})"
POINTING = re.compile(
    rf"""\b(?:
      (?P<day>today|tonight|yesterday|tomorrow|last\ night|this\ (?:morning|afternoon|evening))
    | (?:(?P<which>last|this|next)\ )?(?P<weekday>{_CAPITAL.format("|".join(w.title() for w in WEEKDAYS))})
    | (?:{PART}\ )?(?P<step>this|last|next)\ (?P<unit>week|month|year)
    | (?P<round>this|last|next)\ (?P<season>{"|".join(SEASONS)})
    | (?:(?P<turn>this|last|next)\ |{PART}[ -](?:in\ )?|(?:in|by|since|until|during)\ )
      (?P<month>{_CAPITAL.format("|".join(m.title() for m in MONTHS))})(?!,?\ *\d)
      (?:\ of\ (?P<of>this|last|next)\ year)?
    | (?P<count>\d{{1,2}}|an?|{"|".join(NUMBERS[1:])})\ (?P<ago>day|week|month|year)s?\ ago
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def read(match: re.Match[str], own: date, *, ahead: bool, owned: bool) -> Span:
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
        month = MONTHS.index(got["month"]) + 1
        if "of" in got:
            return month_span(own.year + {"last": -1, "next": 1}.get(got["of"], 0), month)
        return _month(month, got.get("turn", ""), own, ahead=ahead)
    if "season" in got:
        return _season(got["season"], {"last": -1, "next": 1}.get(got["round"], 0), own)
    if "step" in got:
        return _moved(got["unit"], {"last": -1, "next": 1}.get(got["step"], 0), own)
    return _moved(got["ago"], -_number(got["count"]), own)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS.index(word) if word in NUMBERS else 1


def _month(month: int, turn: str, own: date, *, ahead: bool) -> Span:
    if turn == "this":
        return month_span(own.year, month)
    if turn == "next" or (ahead and turn != "last"):
        return month_span(own.year + (month < own.month), month)
    return month_span(own.year - (month > own.month or (turn == "last" and month == own.month)), month)


def _season(season: str, steps: int, own: date) -> Span:
    """The season of that name nearest to a day, the latest that is over, or the next to come."""
    spans = [season_span(own.year + n, season) for n in (-2, -1, 0, 1, 2)]
    if steps < 0:
        return [s for s in spans if s.last < own][-1]
    if steps:
        return next(s for s in spans if s.first > own)
    return min(spans, key=lambda s: max(s.first - own, own - s.last))


def _moved(unit: str, steps: int, own: date) -> Span:
    if unit == "day":
        return day_span(own + timedelta(days=steps))
    if unit == "week":
        return week_span(own + timedelta(weeks=steps))
    return month_span(own.year, own.month + steps) if unit == "month" else span(f"{own.year + steps:04}")

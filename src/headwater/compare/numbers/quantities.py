"""Quantities: a number with its bound, its unit and what it counts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.compare.concepts import Token
from headwater.compare.numbers.bounds import bound_around, interval
from headwater.compare.numbers.counted import counted
from headwater.compare.numbers.measures import AGE, LATER, SPAN, Measure, measure_at
from headwater.compare.numbers.numerals import MULTIPLIERS, Number, begins, number_at, written
from headwater.compare.numbers.people import OTHER
from headwater.records import Range

CURRENCIES = {"$": "$", "€": "€", "£": "£", "¥": "¥", "dollar": "$", "euro": "€", "yen": "¥"}
LASTING = frozenset({"for", "take", "takes", "took", "taken", "last", "lasts", "lasted"})
"""Words that make "an hour" a measure: elsewhere it is hardly more than "hourly"."""
TIMES = frozenset({SPAN, LATER, AGE})
PERCENT = frozenset({"percent", "percentag"})
# An ordinal, a score, a clock, a name such as Apollo-11 or 9/11: figures that count nothing.
COUNTS_NOTHING_AFTER = re.compile(r"(?:st|nd|rd|th)\b|[:/–-]\d|[-–]\w|\s?[ap]\.?m\b|\s(?:o'clock|GMT)\b")
COUNTS_NOTHING_BEFORE = re.compile(
    r"(?:[^\W\d_]|\w[-–]|[:/#.°]|\d,|\b(?:No\.?|number|page|chapter|article|section|room)\s)$", re.I
)
YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """How many, as an interval `[low, high]`, of what.

    `bound` is "", "at most", "at least", "more than", "less than", "about" or "vague"; `other` says that more of the
    same are named elsewhere; `unit` is a currency's sign, "%", a measure's unit, or "" for a count. `key` is what is
    counted, as a concept: of "met nine times" and of "nine meetings" the same; or what is measured, as LENGTH.
    `range` holds the words in the text that the tokens were read from, `figure` the number without its bound. Measures
    are in base units, and `scale` is how many of these their unit has. `named` are names between number and noun;
    `persons` says that people are counted.
    """

    range: Range
    low: float
    high: float
    figure: float
    bound: str
    other: bool
    unit: str
    key: str
    named: frozenset[str] = frozenset()
    persons: bool = False
    scale: float = 1.0

    @property
    def measured(self) -> bool:
        """Whether it is a measure with a unit: no count, sum or share."""
        return self.unit not in ("", "%", *CURRENCIES)

    @property
    def value(self) -> str:
        """For reading: "at most 9", "4 other", "$35 billion", "several"."""
        if self.bound == "vague":
            return "several" if self.low < 10 else f"{written(self.low)} or more"
        sign, tail = (self.unit, "") if self.unit in CURRENCIES else ("", self.unit)
        if self.measured:
            tail = f" {self.unit}{'s' * (self.key in TIMES and self.figure != self.scale)}"
        other, figure = " other" if self.other else "", written(round(self.figure / self.scale, 2))
        return f"{self.bound} {sign}{figure}{tail}{other}".strip()


def quantities_in(text: str, line: Sequence[Token], dates: Sequence[Range] = ()) -> Iterator[Quantity]:
    """The quantities in the tokens of a sentence, in order; dates, times of day and ordinals are none."""
    at = 0
    while at < len(line):
        if not begins(line[at]):
            at += 1
            continue
        if measure := measure_at(text, line, at):
            if found := _measured(text, line, at, measure, dates):
                yield found
            at = measure.end
            continue
        number = number_at(line, at)
        if number and (found := _quantity(text, line, at, number, dates)):
            yield found
        at = number.end if number else at + 1


def _measured(text: str, line: Sequence[Token], at: int, measure: Measure, dates: Sequence[Range]) -> Quantity | None:
    bound, start, end = bound_around(line, at, measure.end)
    here = Range(line[start].start, line[end - 1].end)
    if any(here.overlaps(d) for d in dates) or COUNTS_NOTHING_BEFORE.search(text[max(0, here.start - 12) : here.start]):
        return None
    if line[at].lower in ("a", "an") and not bound and line[at - 1].lower not in LASTING:
        return None
    number, unit = Number(measure.end, measure.value, measure.value, measure.value), measure.unit
    low, high = interval(number, bound)
    return Quantity(
        range=here, low=low, high=high, figure=measure.value, bound=bound, other=False,
        unit=unit.shown, key=unit.measures, scale=unit.scale,
    )  # fmt: skip


def _quantity(text: str, line: Sequence[Token], at: int, number: Number, dates: Sequence[Range]) -> Quantity | None:
    here = Range(line[at].start, line[number.end - 1].end)
    if any(here.overlaps(d) for d in dates) or _counts_nothing(text, here):
        return None
    unit, after = _unit(text, line, at, number.end)
    bound, start, end = bound_around(line, at, after)
    what = counted(text, line, start, end, unit, bounded=bool(bound))
    if what is None:
        return None
    if not unit and (
        (number.value == 1 and what.key != "CHILD") or _broken(number) or YEAR.match(text[here.start : here.end])
    ):
        return None
    low, high = interval(number, bound)
    other = what.other or line[start].lower == "another" or (start > 0 and line[start - 1].lower in OTHER)
    return Quantity(
        range=Range(_start(text, line[min(start, what.first)].start, unit), line[max(end - 1, what.last)].end),
        low=low,
        high=high,
        figure=number.low if number.value is None else number.value,
        named=what.named,
        persons=what.persons,
        bound="vague" if number.value is None else bound,
        other=other,
        unit=unit,
        key=what.key,
    )


def _broken(number: Number) -> bool:
    """Whether the number is no whole one: nothing is counted in fractions."""
    return number.value is not None and number.value != int(number.value)


def _start(text: str, start: int, unit: str) -> int:
    """Where a quantity's words begin, a currency's sign before them included."""
    return start - 1 if unit and text[max(0, start - 1) : start] == unit else start


def _counts_nothing(text: str, here: Range) -> bool:
    before = text[max(0, here.start - 12) : here.start]
    return bool(COUNTS_NOTHING_AFTER.match(text, here.end) or COUNTS_NOTHING_BEFORE.search(before))


def _unit(text: str, line: Sequence[Token], at: int, end: int) -> tuple[str, int]:
    """The unit of a number, and the token after it."""
    if text[max(0, line[at].start - 1) : line[at].start] in ("$", "€", "£", "¥"):
        return text[line[at].start - 1], end
    if text[line[end - 1].end : line[end - 1].end + 1] == "%":
        return "%", end
    if end < len(line) and line[end].key in PERCENT:
        return "%", end + 1
    if end + 1 < len(line) and (line[end].lower, line[end + 1].lower) == ("per", "cent"):
        return "%", end + 2
    if end < len(line) and line[end].key in CURRENCIES:
        return CURRENCIES[line[end].key], end + 1
    if end < len(line) and line[end].key == "pound" and line[end - 1].lower in MULTIPLIERS:
        return "£", end + 1
    return "", end

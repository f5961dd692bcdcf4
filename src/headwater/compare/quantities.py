"""Quantities: a number with its bound, its unit and what it counts."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from headwater.compare.concepts import Token
from headwater.compare.counted import OTHER, counted
from headwater.compare.numbers import Number, number_at, written
from headwater.records import Range
from headwater.words import rows

ABOUT = 0.2
"""How far, as a share of it, "about" a number may be from it."""
CURRENCIES = {"$": "$", "€": "€", "£": "£", "¥": "¥", "dollar": "$", "euro": "€", "yen": "¥"}
PERCENT = frozenset({"percent", "percentag"})
# An ordinal, a score, a clock, an age, a name such as COVID-19 or 9/11: figures that count nothing.
COUNTS_NOTHING_AFTER = re.compile(r"(?:st|nd|rd|th)\b|[:/–-]\d|[-–]\w|\s?[ap]\.?m\b|\s(?:o'clock|GMT|years? old)\b")
COUNTS_NOTHING_BEFORE = re.compile(
    r"(?:[^\W\d_]|\w[-–]|[:/#.°]|\d,|\b(?:aged?|No\.?|number|page|chapter|article|section|room)\s)$", re.I
)
YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """How many, as an interval `[low, high]`, of what.

    `bound` is "", "at most", "at least", "more than", "less than", "about" or "vague"; `other` says that more of the
    same are named elsewhere; `unit` is a currency's sign, "%", a span of time, or "" for a count. `key` is what is
    counted, as a concept: of "spoke seven times" and of "seven calls" the same; of a span, what lasts so long.
    `range` holds the words in the text that the tokens were read from, `figure` the number without its bound. Spans
    are in days, and `scale` is how many of these their unit has. `named` are names between the number and the noun.
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
    scale: float = 1.0

    @property
    def value(self) -> str:
        """For reading: "at most 7", "6 other", "$60 billion", "several"."""
        if self.bound == "vague":
            return "several" if self.low < 10 else f"{written(self.low)} or more"
        sign, tail = (self.unit, "") if self.unit in CURRENCIES else ("", self.unit)
        if self.scale != 1.0 or self.unit == "day":
            tail = f" {self.unit}{'s' * (self.figure != self.scale)}"
        return f"{self.bound} {sign}{written(self.figure / self.scale)}{tail}{' other' if self.other else ''}".strip()


def quantities_in(text: str, line: Sequence[Token], dates: Sequence[Range] = ()) -> Iterator[Quantity]:
    """The quantities in the tokens of a sentence, in order; dates, ages, times of day and ordinals are none."""
    at = 0
    while at < len(line):
        number = number_at(line, at)
        if number and (found := _quantity(text, line, at, number, dates)):
            yield found
        at = number.end if number else at + 1


def _quantity(text: str, line: Sequence[Token], at: int, number: Number, dates: Sequence[Range]) -> Quantity | None:
    here = Range(line[at].start, line[number.end - 1].end)
    if any(here.overlaps(d) for d in dates) or _counts_nothing(text, here):
        return None
    unit, after = _unit(text, line, at, number.end)
    bound, start, end = _bound(line, at, after)
    what = counted(text, line, start, end, unit, bounded=bool(bound))
    if what is None or (what.unit and number.value is None):
        return None
    if not (unit or what.unit) and (number.value == 1 or _broken(number) or YEAR.match(text[here.start : here.end])):
        return None
    low, high = _interval(number, bound)
    other = what.other or line[start].lower == "another" or (start > 0 and line[start - 1].lower in OTHER)
    return Quantity(
        range=Range(_start(text, line[min(start, what.first)].start, unit), line[max(end - 1, what.last)].end),
        low=low * what.scale,
        high=high * what.scale,
        figure=(number.low if number.value is None else number.value) * what.scale,
        named=what.named,
        scale=what.scale,
        bound="vague" if number.value is None else bound,
        other=other,
        unit=unit or what.unit,
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
    return "", end


def _bound(line: Sequence[Token], at: int, after: int) -> tuple[str, int, int]:
    """What bounds the number between two tokens, and the tokens that it reaches from and to, bound and all."""
    start = at - 1 if at and line[at - 1].lower in ("a", "an", "another") else at
    for size in (3, 2, 1):
        before = " ".join(t.lower for t in line[max(0, start - size) : start])
        if start >= size and (bound := _bounds().get((before, "before"))):
            return bound, start - size, after
        behind = " ".join(t.lower for t in line[after : after + size])
        if bound := _bounds().get((behind, "after")):
            return bound, start, min(len(line), after + size)
    return "", start, after


@cache
def _bounds() -> Mapping[tuple[str, str], str]:
    return {(words, place): bound for words, bound, place in rows("bounds")}


def _interval(number: Number, bound: str) -> tuple[float, float]:
    value = number.value
    if value is None:
        return number.low, number.high
    low = {"at most": 0.0, "less than": 0.0, "about": (1 - ABOUT) * value}.get(bound, value)
    high = {"at least": math.inf, "more than": math.inf, "about": (1 + ABOUT) * value}.get(bound, value)
    return low, high

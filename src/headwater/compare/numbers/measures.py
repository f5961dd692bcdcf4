"""Measures: lengths, weights, areas, spans of time and ages, whatever unit they are given in."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from headwater.compare.concepts import Token
from headwater.compare.numbers.numerals import MULTIPLIERS, number_at
from headwater.words import rows

AGE, SPAN, LATER = "AGE", "SPAN", "LATER"
# Words after a span that make of it a point in time, or an age.
POINTS = {"later": LATER, "earlier": LATER, "after": LATER, "before": LATER, "old": AGE}
NONE_AFTER = frozenset({"ago", "from", "since"})
CLOSED = re.compile(r"[\s-]?\Z")  # what may stand between a number and its unit
ADJACENT = frozenset({"in", "st", "m", "g"})  # other words too: taken only right after the figure
PARTED = re.compile(r"[^\sa-z]")
OLDEST = 115


@dataclass(frozen=True, slots=True)
class Unit:
    """What it measures, how it is shown, and how many of the base unit it has."""

    measures: str
    shown: str
    scale: float


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, which `end` tokens reach: its value in base units."""

    end: int
    value: float
    unit: Unit


def measure_at(text: str, line: Sequence[Token], at: int) -> Measure | None:
    """The measure that begins with a token, if one does: "8ft 9in", "50-minute", "aged 48", "2.67 m"."""
    found = _piece(text, line, at)
    if found is None:
        return _aged(text, line, at)
    found = _added(text, line, found)
    if found.unit.measures != SPAN:
        return found
    last, follows = line[found.end - 1].lower, line[found.end].lower if found.end < len(line) else ""
    point = AGE if last.endswith("-old") else POINTS.get(follows, SPAN)
    if follows in NONE_AFTER:
        return None
    end = found.end + (follows in POINTS)
    return Measure(end, found.value, Unit(point, found.unit.shown, found.unit.scale))


def _piece(text: str, line: Sequence[Token], at: int) -> Measure | None:
    """One number and its unit."""
    first, _, rest = line[at].lower.partition("-")
    if rest and (value := _value(line, at, first)) and (unit := _unit(rest)):
        return Measure(at + 1, value * unit.scale, unit)  # "three-inch" is one word
    value, end = _figure(text, line, at)
    if value is None or end >= len(line) or not CLOSED.match(text[line[end - 1].end : line[end].start]):
        return None
    if line[end].lower in ADJACENT and not _adjacent(text, line, at, end):
        return None
    two = f"{line[end].lower} {line[end + 1].lower}" if end + 1 < len(line) else ""
    if unit := _units().get(two):
        return Measure(end + 2, value * unit.scale, unit)
    unit = _unit(line[end].lower)
    if unit and unit.shown == "lb" and line[end - 1].lower in MULTIPLIERS:
        return None  # millions of pounds are money
    return Measure(end + 1, value * unit.scale, unit) if unit else None


def _value(line: Sequence[Token], at: int, word: str) -> float | None:
    alone = Token(line[at].start, line[at].end, word, word, known=False, stop=False, capital=False)
    number = number_at((alone,), 0)
    return number.value if number else None


def _figure(text: str, line: Sequence[Token], at: int) -> tuple[float | None, int]:
    """The number without a letter that its unit may be, and the token after it; "an hour" is one."""
    if line[at].lower in ("a", "an") and at + 1 < len(line) and line[at + 1].lower in _singular():
        return 1.0, at + 1
    number = number_at(line[: at + 1] if _letter(text, line, at) else line, at)
    return (number.value, number.end) if number else (None, at)


def _letter(text: str, line: Sequence[Token], at: int) -> bool:
    """Whether an "m" after a figure is metres: no sum of money, and no noun after it that is counted in millions."""
    if at + 1 >= len(line) or line[at + 1].lower != "m" or line[at + 1].start != line[at].end:
        return False
    money = text[max(0, line[at].start - 1) : line[at].start] in tuple("$€£¥")
    counted = at + 2 < len(line) and line[at + 2].lower.endswith("s") and not line[at + 2].stop
    return not money and not counted


def _adjacent(text: str, line: Sequence[Token], at: int, end: int) -> bool:
    ordinal = line[end].lower == "st" and line[at].lower.endswith("1")
    figure = line[end - 1].lower[0].isdigit() and line[end].start == line[end - 1].end
    return figure and not ordinal and text[max(0, line[at].start - 1) : line[at].start] not in tuple("$€£¥")


def _added(text: str, line: Sequence[Token], found: Measure) -> Measure:
    """With a smaller piece after it: "8ft 9in", "two years and 10 months", "three metres and a half"."""
    at = found.end
    if at < len(line) and line[at].lower == "and":
        at += 1
    if [t.lower for t in line[at : at + 2]] == ["a", "half"] and at > found.end:
        return Measure(at + 2, found.value + found.unit.scale / 2, found.unit)
    if at >= len(line) or PARTED.search(text[line[found.end - 1].end : line[at].start]):
        return found
    more = _piece(text, line, at)
    if more and more.unit.measures == found.unit.measures and more.unit.scale < found.unit.scale:
        return Measure(more.end, found.value + more.value, found.unit)
    return found


def _aged(text: str, line: Sequence[Token], at: int) -> Measure | None:
    """The age of "aged 48", and of "Ada Bell, 48, said"."""
    if at == 0 or not line[at].lower.isdecimal() or float(line[at].lower) > OLDEST:
        return None
    beside = text[line[at - 1].end : line[at].start] == ", " and text[line[at].end : line[at].end + 2] == ", "
    person = at > 1 and beside and line[at - 1].capital and line[at - 2].capital
    if not person and line[at - 1].lower not in ("aged", "age"):
        return None
    return Measure(at + 1, float(line[at].lower) * 365, Unit(AGE, "year", 365))


def _unit(word: str) -> Unit | None:
    """The unit of a word, also of the first of "foot-long", "year-old"."""
    return _units().get(word) or _units().get(word.partition("-")[0])


def is_unit(word: str) -> bool:
    """Whether a lower-case word is a unit's name."""
    return word in _units()


@cache
def _units() -> Mapping[str, Unit]:
    return {
        form: Unit(measures, shown, float(scale))
        for measures, shown, scale, forms in rows("measure_units")
        for form in forms.split(",")
    }


@cache
def _singular() -> frozenset[str]:
    return frozenset(form for form, unit in _units().items() if not form.endswith("s") and len(form) > 3)

"""Numbers in words and figures."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from headwater.compare.concepts import Token
from headwater.words import rows

MULTIPLIERS = frozenset({"dozen", "hundred", "thousand", "million", "billion", "trillion", "bn", "mn"})

FIRST = frozenset({"a", "an", "half"})
NO_NUMBER_AFTER = frozenset({"as", "how", "so", "too", "that", "not"})
"""Words after which "many" and its like say nothing of how many."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number that `end` tokens reach: its `value`, or, of a vague word, `None` and the bounds of what it can mean."""

    end: int
    low: float
    high: float
    value: float | None


def begins(token: Token) -> bool:
    """Whether a number can begin with a token: a quick look before a long one."""
    return token.lower[0].isdecimal() or token.lower.partition("-")[0] in _first_words() or token.lower in FIRST


def number_at(line: Sequence[Token], at: int) -> Number | None:
    """The number that begins with a token, if one does: "4.5 million", "two hundred and six", "several"."""
    return _vague(line, at) or _exact(line, at)


def _vague(line: Sequence[Token], at: int) -> Number | None:
    if line[at].lower not in _first_words() or (at and line[at - 1].lower in NO_NUMBER_AFTER):
        return None
    for size in range(min(4, len(line) - at), 0, -1):
        low, high = _words().get(tuple(t.lower for t in line[at : at + size]), (0.0, 0.0))
        if low < high:
            end = at + size
            while _at(line, end) in MULTIPLIERS:
                low, high, end = low * _scale(line[end]), high * _scale(line[end]), end + 1
            return Number(end, low, high, None)
    return None


def _exact(line: Sequence[Token], at: int) -> Number | None:
    value, end = _small(line, at)
    if value is None and line[at].lower in ("a", "an") and _at(line, at + 1) in MULTIPLIERS | {"half-dozen"}:
        value, end = 1.0, at + 1
    if value is None and _at(line, at) == "half" and _at(line, at + 1) in ("a", "of"):
        value, end = 0.5, at + 2
        if _at(line, end) not in MULTIPLIERS:
            return None
    if value is None and _at(line, at) == "half" and _at(line, at + 1) in MULTIPLIERS:
        value, end = 0.5, at + 1
    if value is None and _at(line, at) in MULTIPLIERS | {"half-dozen"}:
        value, end = 1.0, at
    if value is None:
        return None
    while _at(line, end) in MULTIPLIERS | {"half-dozen"} or _letter(line, end):
        value *= _letter(line, end) or _scale(line[end])
        end += 1
        more, after = _small(line, end + 1 if _at(line, end) == "and" else end)
        if more is not None and more < 100 <= value < 1000 and not line[after - 1].lower[0].isdigit():
            value, end = value + more, after
    return Number(end, value, value, value)


def _scale(multiplier: Token) -> float:
    return _words()[(multiplier.lower,)][0]


def _letter(line: Sequence[Token], at: int) -> float:
    """What a letter right after a figure multiplies it by, as in $8B; 0 where there is none."""
    if at == 0 or at >= len(line) or line[at].start != line[at - 1].end or not line[at - 1].lower[0].isdecimal():
        return 0.0
    return {"k": 1e3, "m": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12}.get(line[at].lower, 0.0)


def _small(line: Sequence[Token], at: int) -> tuple[float | None, int]:
    """The value of one figure or of a number word under a hundred, and where it ends."""
    word = _at(line, at)
    if word[:1].isdecimal() and word.isascii():
        return float(word.replace(",", "")) if word.count(".") < 2 else None, at + 1
    first, _, second = word.partition("-")
    value, unit = _exactly(first), _exactly(second) if second else 0.0
    if value is None or unit is None or value >= 100 or first in MULTIPLIERS:
        return None, at
    return value + unit, at + 1


def _exactly(word: str) -> float | None:
    low, high = _words().get((word,), (0.0, 1.0))
    return low if low == high else None


def _at(line: Sequence[Token], at: int) -> str:
    return line[at].lower if at < len(line) else ""


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _words())


@cache
def _words() -> Mapping[tuple[str, ...], tuple[float, float]]:
    return {
        tuple(word.split()): (float(low), math.inf if high == ["*"] else float(high[0]) if high else float(low))
        for word, low, *high in rows("numbers")
    }


def written(value: float) -> str:
    """A number for reading: "7", "1,234", "4.5 million"."""
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if value >= size:
            return f"{value / size:.4g} {name}"
    return f"{value:,.10g}"

"""Bounds: words that make of a number a most, a least or a rough one."""

import math
from collections.abc import Mapping, Sequence
from functools import cache

from headwater.compare.concepts import Token
from headwater.compare.numbers.numerals import Number
from headwater.words import rows

ABOUT = 0.2
"""How far, as a share of it, "about" a number may be from it."""


def bound_around(line: Sequence[Token], at: int, after: int) -> tuple[str, int, int]:
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


def interval(number: Number, bound: str) -> tuple[float, float]:
    """The numbers that a number with its bound can mean: from the first to the second."""
    value = number.value
    if value is None:
        return number.low, number.high
    low = {"at most": 0.0, "less than": 0.0, "about": (1 - ABOUT) * value}.get(bound, value)
    high = {"at least": math.inf, "more than": math.inf, "about": (1 + ABOUT) * value}.get(bound, value)
    return low, high

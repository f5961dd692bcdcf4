"""Shifts: how much it may change what is said that some words stand for others."""

from collections.abc import Sequence
from functools import cache

from headwater.compare.quotations.edits import Words, plain, reaching
from headwater.text.words import root
from headwater.words import rows, words

REVERSED, REACH, OTHER, ADDED, FORM = 3.0, 2.0, 1.5, 1.0, 0.3
"""What changes weigh: a negation, contrary or number; a hedge, modal, condition or extent; another word; a word more;
the same word in another form."""


def shift(one: Words, other: Words) -> float:
    """How much it may change the sense that the words of one side stand for those of the other, from 0 on."""
    a, b = _reach(one), _reach(other)
    if ("negates" in a) != ("negates" in b) or _contrary(one, other) or _numbers(one) != _numbers(other):
        return REVERSED
    if a != b:
        return REACH
    roots = [{root(w) for w in side if w not in words("stopwords")} for side in (one, other)]
    if roots[0] == roots[1]:
        return FORM
    return OTHER if all(roots) else ADDED


def _reach(side: Sequence[str]) -> set[str]:
    return {reaching()[w] for w in side if w in reaching()}


def _numbers(side: Sequence[str]) -> set[str]:
    return {w for w in map(plain, side) if w[0].isdigit()}


def _contrary(one: Sequence[str], other: Sequence[str]) -> bool:
    return any((a, b) in _contraries() or (b, a) in _contraries() for a in one for b in other)


@cache
def _contraries() -> frozenset[tuple[str, str]]:
    return frozenset((a, b) for one, other in rows("contraries") for a in one.split() for b in other.split())

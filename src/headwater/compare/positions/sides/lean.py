"""Leans: the chances that a text denies what it tells, leaves it open, or affirms it."""

import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from headwater.compare.positions.sides.features import Features

BIAS = "(bias)"


class Lean(NamedTuple):
    """Chances, which add up to one."""

    denies: float
    open: float
    affirms: float


def lean(kind: str, features: Features) -> Lean:
    """How a "claim" or an "article" with these features leans: a logistic regression."""
    known = weights()[kind]
    terms = [(known[BIAS], 1.0), *((known[name], value) for name, value in features.items())]
    totals = [math.fsum(weight[i] * value for weight, value in terms) for i in range(3)]
    odds = [math.exp(total - max(totals)) for total in totals]
    return Lean(*(o / sum(odds) for o in odds))


@cache
def weights() -> Mapping[str, Mapping[str, tuple[float, float, float]]]:
    """What each feature is worth for each lean; by kind of text, then by name."""
    found: dict[str, dict[str, tuple[float, float, float]]] = {}
    for line in (files(__package__) / "weights.tsv").read_text(encoding="utf-8").splitlines():
        kind, name, denies, open_, affirms = line.split("\t")
        found.setdefault(kind, {})[name] = (float(denies), float(open_), float(affirms))
    return found

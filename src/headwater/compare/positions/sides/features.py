"""Features: what is measured of a claim and of an article, each value by its name."""

import math
from collections import Counter

from headwater.compare.positions.sides.tokens import names

Features = dict[str, float]


def counted(scope: str, found: Counter[str]) -> Features:
    """How many words of each class stand in a part of the text."""
    return {f"{scope} {name}": float(found[name]) for name in names()}


def damped(features: Features) -> Features:
    """The logarithms: the tenth word of a class says less than the first."""
    return {name: math.log1p(value) for name, value in features.items()}

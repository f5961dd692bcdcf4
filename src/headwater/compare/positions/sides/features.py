"""Features: what is measured of a claim and of an article, each value by its name."""

import math
from collections import Counter
from collections.abc import Sequence

from headwater.compare.positions.sides.tokens import grams, names

Features = dict[str, float]

# Marks the words themselves among the features.
SPELLED = "="


def counted(scope: str, found: Counter[str]) -> Features:
    """How many words of each class stand in a part of the text."""
    return {f"{scope} {name}": float(found[name]) for name in names()}


def spelled(tokens: Sequence[str]) -> Features:
    """Each word and pair of words: 1 where it stands in the text."""
    return {SPELLED + gram: 1.0 for gram in sorted(grams(tokens))}


def damped(features: Features) -> Features:
    """The logarithms: the tenth word of a class says less than the first."""
    return {name: math.log1p(value) for name, value in features.items()}

"""Learning: how claims and articles lean, and how far the rarer sides are weighed up."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from headwater.compare.positions.sides.features import Features
from training.positions.data import Data
from training.positions.regression import fit, softmax
from training.positions.table import Table, names, table

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int64]

CLAIM_EVENTS, ARTICLE_EVENTS = 4, 15
"""In texts of so many events a word must stand to be weighed."""
CLAIM_SHARE, ARTICLE_SHARE, BESIDE_SHARE = 2.0, 1.0, 1.0
"""How much the features that are no words may add, against the words."""
LOOSE = 1.0
SIDES = (1, -1, 0)
WORTHS = [(agree, disagree, 1.0) for agree in (1.0, 1.25, 1.5, 1.8, 2.2) for disagree in (0.6, 0.8, 1.0, 1.3, 1.6, 2.0)]


@dataclass(frozen=True, kw_only=True)
class Head:
    """What is learnt of one kind of text."""

    table: Table
    weights: Floats
    bias: Floats

    def leans(self, rows: Sequence[Features]) -> Floats:
        """The chances that each text denies, leaves open, affirms."""
        return softmax(self.table.matrix(rows) @ self.weights + self.bias)


def claims(data: Data, rows: Rows) -> Head:
    """How claims lean, from the pairs of these rows."""
    event = {data.pairs[i].claim: data.events[i] for i in rows}
    known = sorted(c for c in event if ("claim", c) in data.poles)
    features = [data.claims[c] for c in known]
    made = table(features, [event[c] for c in known], [(names(features[0]), CLAIM_SHARE)], CLAIM_EVENTS)
    lean = np.array([data.poles["claim", c] for c in known]) + 1
    weights, bias = fit(made.matrix(features), lean, np.ones(len(known)), LOOSE)
    return Head(table=made, weights=weights, bias=bias)


def articles(data: Data, rows: Rows) -> Head:
    """How articles lean beside claims, from the pairs of these rows; each article counts alike."""
    known = [i for i in rows if ("article", data.pairs[i].article) in data.poles]
    features = [beside(data, i) for i in known]
    blocks = [
        (names(data.articles[data.pairs[known[0]].article]), ARTICLE_SHARE),
        (names(data.beside[known[0]]), BESIDE_SHARE),
    ]
    made = table(features, [data.events[i] for i in known], blocks, ARTICLE_EVENTS)
    lean = np.array([data.poles["article", data.pairs[i].article] for i in known]) + 1
    often = Counter(data.pairs[i].article for i in known)
    share = np.array([1 / often[data.pairs[i].article] for i in known])
    weights, bias = fit(made.matrix(features), lean, share, LOOSE)
    return Head(table=made, weights=weights, bias=bias)


def beside(data: Data, row: int) -> Features:
    """What is measured of the article of a pair beside its claim."""
    return data.articles[data.pairs[row].article] | data.beside[row]


def chances(data: Data, rows: Rows, claim: Head, article: Head) -> Floats:
    """The chances that each pair agrees, disagrees, discusses."""
    a = claim.leans([data.claims[data.pairs[i].claim] for i in rows])
    b = article.leans([beside(data, i) for i in rows])
    agree, disagree = a[:, 2] * b[:, 2] + a[:, 0] * b[:, 0], a[:, 2] * b[:, 0] + a[:, 0] * b[:, 2]
    return np.stack([agree, disagree, 1 - agree - disagree], 1)


def worth(chances: Floats, signs: Rows) -> Floats:
    """How the sides are weighed against one another so that the mean of their F1 is best."""
    return np.array(max(WORTHS, key=lambda w: float(np.mean(f1(signs, decided(chances, np.array(w)))))))


def decided(chances: Floats, worth: Floats) -> Rows:
    """The side of each pair, as a sign."""
    return np.array(SIDES)[(chances * worth).argmax(1)]


def f1(gold: Rows, found: Rows) -> list[float]:
    """F1 of agree, disagree and discuss, in per cent."""
    hits = [((gold == s) & (found == s)).sum() for s in SIDES]
    return [200.0 * h / max(1, (gold == s).sum() + (found == s).sum()) for h, s in zip(hits, SIDES, strict=True)]

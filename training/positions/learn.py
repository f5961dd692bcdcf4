"""Learning: how claims and articles lean, and how far the rarer sides are weighed up."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from headwater.compare.positions.sides.features import Features
from training.positions.data import Data
from training.positions.poles import Node, poles
from training.positions.regression import fit, softmax

Floats = npt.NDArray[np.float64]
Rows = npt.NDArray[np.int64]

ROUNDS = 4
"""After so many the poles of no event are turned over any more."""
SIDES = (1, -1, 0)
WORTHS = [(agree, disagree, 1.0) for agree in (1.0, 1.25, 1.5, 1.8, 2.2) for disagree in (0.6, 0.8, 1.0, 1.3, 1.6, 2.0)]


@dataclass(frozen=True, kw_only=True)
class Head:
    """What is learnt of one kind of text: weights (features, 3) and bias (3), for the features in this order."""

    names: tuple[str, ...]
    weights: Floats
    bias: Floats

    def leans(self, texts: Sequence[Features]) -> Floats:
        """The chances that each text denies, leaves open, affirms."""
        return softmax(_matrix(texts, self.names) @ self.weights + self.bias)


def heads(data: Data, rows: Rows) -> tuple[Head, Head]:
    """How claims and articles lean, from the pairs of these rows.

    Which pole of an event affirms is first guessed from contrary words, then from how its claims are found to lean.
    """
    pairs, guess = [data.pairs[i] for i in rows], data.guess
    for _ in range(ROUNDS):
        known = poles(pairs, guess)
        claim = _claims(data, known)
        texts = [text for kind, text in known if kind == "claim"]
        leans = np.log(claim.leans([data.claims[text] for text in texts]))
        guess = {("claim", text): float(lean[2] - lean[0]) for text, lean in zip(texts, leans, strict=True)}
    return claim, _articles(data, rows, known)


def _claims(data: Data, known: Mapping[Node, int]) -> Head:
    texts = sorted(text for kind, text in known if kind == "claim")
    lean = np.array([known["claim", text] for text in texts]) + 1
    return _head([data.claims[text] for text in texts], lean, np.ones(len(texts)), loose=2.7, even=0.3)


def _articles(data: Data, rows: Rows, known: Mapping[Node, int]) -> Head:
    """From articles beside their claims; each article counts alike."""
    kept = [i for i in rows if ("article", data.pairs[i].article) in known]
    often = Counter(data.pairs[i].article for i in kept)
    lean = np.array([known["article", data.pairs[i].article] for i in kept]) + 1
    share = np.array([1 / often[data.pairs[i].article] for i in kept])
    return _head([beside(data, i) for i in kept], lean, share, loose=0.8, even=1.0)


def _head(texts: Sequence[Features], lean: Rows, share: Floats, *, loose: float, even: float) -> Head:
    names = tuple(texts[0])
    weights, bias = fit(_matrix(texts, names), lean, share, loose=loose, even=even)
    return Head(names=names, weights=weights, bias=bias)


def _matrix(texts: Sequence[Features], names: Sequence[str]) -> Floats:
    return np.array([[text[name] for name in names] for text in texts])


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

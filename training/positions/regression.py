"""Regression: three-way logistic regression with a penalty on the weights."""

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_array

Floats = npt.NDArray[np.float64]
LEANS = 3
STEPS = 80
"""Steps of L-BFGS: held-out texts gain nothing from more."""


def fit(x: csr_array, y: npt.NDArray[np.int64], share: Floats, loose: float) -> tuple[Floats, Floats]:
    """Weights (features, 3) and bias (3) for rows x, their leans y (0, 1, 2), and how much each row counts.

    Each lean counts alike, however rare it is. The higher `loose`, the larger weights may grow.
    """
    features, target, turned = x.shape[1], np.eye(LEANS)[y], x.T.tocsr()
    share = share * (share.sum() / LEANS / (share @ target))[y]

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights, bias = flat[:-LEANS].reshape(features, LEANS), flat[-LEANS:]
        chance = softmax(x @ weights + bias)
        cost = -(share * np.log((chance * target).sum(1).clip(1e-12))).sum() + (weights**2).sum() / (2 * loose)
        slope = (chance - target) * share[:, None]
        return float(cost), np.concatenate([(turned @ slope + weights / loose).ravel(), slope.sum(0)])

    start = np.zeros(LEANS * (features + 1))
    flat = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return flat[:-LEANS].reshape(features, LEANS), flat[-LEANS:]


def softmax(scores: Floats) -> Floats:
    """Chances from scores, row by row."""
    odds: Floats = np.exp(scores - scores.max(1, keepdims=True))
    return odds / odds.sum(1, keepdims=True)

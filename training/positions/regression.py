"""Regression: three-way logistic regression with a penalty on the weights."""

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

Floats = npt.NDArray[np.float64]
LEANS = 3
STEPS = 200
"""The most steps of L-BFGS."""


def fit(x: Floats, y: npt.NDArray[np.int64], share: Floats, *, loose: float, even: float) -> tuple[Floats, Floats]:
    """Weights (features, 3) and bias (3) for rows x, their leans y (0, 1, 2), and how much each row counts.

    The higher `loose`, the larger weights may grow. With `even` at 1 each lean counts alike, however rare it is; at 0
    as often as it is there.
    """
    middle, spread = x.mean(0), x.std(0)
    scale = 1 / np.where(spread < 1e-6, np.inf, spread)
    weights, bias = _fit((x - middle) * scale, np.eye(LEANS)[y], share, x.shape[1] / loose, even)
    return weights * scale[:, None], bias - (middle * scale) @ weights


def _fit(x: Floats, target: Floats, share: Floats, penalty: float, even: float) -> tuple[Floats, Floats]:
    of = share @ target
    share = share * (target @ (of.sum() / LEANS / of) ** even)

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights, bias = flat[:-LEANS].reshape(-1, LEANS), flat[-LEANS:]
        chance = softmax(x @ weights + bias)
        cost = -(share * np.log((chance * target).sum(1).clip(1e-12))).sum() + penalty * (weights**2).sum() / 2
        slope = (chance - target) * share[:, None]
        return float(cost), np.concatenate([(x.T @ slope + penalty * weights).ravel(), slope.sum(0)])

    flat = minimize(loss, np.zeros(LEANS * (x.shape[1] + 1)), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return flat[:-LEANS].reshape(-1, LEANS), flat[-LEANS:]


def softmax(scores: Floats) -> Floats:
    """Chances from scores, row by row."""
    odds: Floats = np.exp(scores - scores.max(1, keepdims=True))
    return odds / odds.sum(1, keepdims=True)

"""What is learnt of how claims and articles lean."""

import numpy as np
from training.positions.learn import decided, f1, worth
from training.positions.regression import fit, softmax


def test_a_feature_that_tells_is_learnt_and_one_that_does_not_is_not() -> None:
    draw = np.random.default_rng(0)
    y = draw.integers(0, 3, 600)
    x = np.stack([10.0 * y + draw.normal(size=600), draw.normal(size=600), np.full(600, 4.0)], 1)
    weights, bias = fit(x, y, np.ones(600), loose=3.0, even=1.0)
    assert (softmax(x @ weights + bias).argmax(1) == y).mean() > 0.95
    assert abs(weights[0]).max() * 10 > 10 * abs(weights[1]).max()
    assert not weights[2].any()


def test_a_rare_side_is_weighed_up() -> None:
    chances = np.array([[0.2, 0.3, 0.5]] * 2 + [[0.2, 0.1, 0.7]] * 8)
    signs = np.array([-1, -1] + [0] * 8)
    assert f1(signs, decided(chances, np.ones(3)))[1] == 0
    assert f1(signs, decided(chances, worth(chances, signs)))[1] == 100

import itertools
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from hypothesis import given
from hypothesis import strategies as st

from headwater.attribute.tagging.decode import CONTENT, CUE, OUT, REACH, SOURCE, Scores, best, decode, runs

STILL = np.zeros((4, 4), dtype=np.float32)


def scores(roles: list[int], anchors: dict[int, float]) -> Scores:
    chances = np.full(len(roles), -9.0, dtype=np.float32)
    for word, value in anchors.items():
        chances[word] = value
    each = np.zeros((len(roles), 4), dtype=np.float32)
    each[np.arange(len(roles)), roles] = 5
    at = np.array(sorted(anchors), dtype=np.int64)
    return Scores(anchors=chances, at=at, roles=np.stack([each] * len(at)))


def test_the_best_path_weighs_what_follows_what() -> None:
    roles = np.array([[[2, 0], [0, 1], [2, 0]]], dtype=np.float32)
    assert best(roles, np.zeros((2, 2), dtype=np.float32)).tolist() == [[0, 1, 0]]
    assert best(roles, np.array([[1, -1], [-1, 1]], dtype=np.float32)).tolist() == [[0, 0, 0]]


@given(st.lists(st.lists(st.integers(-9, 9), min_size=4, max_size=4), min_size=8, max_size=8))
def test_no_path_is_worth_more_than_the_best(given: list[list[int]]) -> None:
    roles, moves = np.array([given[:4]], dtype=np.float32), np.array(given[4:], dtype=np.float32)

    def worth(path: Sequence[int] | npt.NDArray[np.int8]) -> float:
        steps = sum(moves[a, b] for a, b in itertools.pairwise(path))
        return float(sum(roles[0, i, role] for i, role in enumerate(path)) + steps)

    assert worth(best(roles, moves)[0]) == max(worth(path) for path in itertools.product(range(4), repeat=4))


def test_runs() -> None:
    assert runs(np.array([[1, 1, 0, 1], [0, 0, 0, 0]], dtype=np.int8), 1) == [[(0, 2), (3, 4)], []]


def test_one_attribution_of_two_pieces() -> None:
    (found,) = decode([scores([CONTENT, CONTENT, OUT, SOURCE, CUE, CUE, OUT, CONTENT], {4: 3.0})], STILL, 0.5)
    (link,) = found
    assert (link.source, link.cue, link.content) == (((3, 4),), ((4, 6),), ((0, 2), (7, 8)))
    assert 0.9 < link.score <= 1


def test_of_two_beginnings_of_one_cue_one_stays_and_their_chances_add_up() -> None:
    (found,) = decode([scores([SOURCE, CUE, CUE, CONTENT], {1: -0.3, 2: -0.4})], STILL, 0.5)
    assert [link.cue for link in found] == [((1, 3),)]
    assert found[0].score > 0.7


def test_a_source_is_one_run() -> None:
    (found,) = decode([scores([SOURCE, OUT, SOURCE, SOURCE, CUE, CONTENT], {4: 2.0})], STILL, 0.5)
    assert found[0].source == ((2, 4),)


def test_far_words_and_no_words() -> None:
    (found,) = decode([scores([CONTENT, CUE] + [OUT] * (3 * REACH) + [CONTENT], {1: 2.0})], STILL, 0.5)
    assert found[0].content == ((0, 1),)
    assert decode([], STILL, 0.5) == []

"""Neighbours: which articles are alike."""

import importlib
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.group.likeness.letters import brevity, evened
from headwater.group.likeness.neighbours import LEAST, neighbours
from headwater.group.likeness.terms import weighed

module = importlib.import_module("headwater.group.likeness.neighbours")

TEXTS = st.lists(st.dictionaries(st.sampled_from("abcdefghijklmnop"), st.integers(1, 4)), min_size=1, max_size=30)


@given(TEXTS)
def test_likeness_is_the_cosine_and_the_same_both_ways(texts: list[dict[str, int]]) -> None:
    matrix = weighed([Counter(text) for text in texts])
    links = [dict(row.pairs()) for row in neighbours(matrix, brevity(texts), np.full(len(texts), np.nan))]
    brief = brevity(texts)
    cosines = evened((matrix @ matrix.T).toarray(), brief[:, None], brief)
    for i, row in enumerate(links):
        assert i not in row
        for j in set(range(len(texts))) - {i}:
            assert row.get(j) == links[j].get(i)
            assert row.get(j, 0.0) == pytest.approx(cosines[i, j] if cosines[i, j] >= LEAST else 0, abs=1e-9)


def test_in_a_crowd_two_stay_neighbours_where_either_is_most_like_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MANY", 1)
    monkeypatch.setattr(module, "CLOSE", 1.0)
    texts = [Counter({"quay": 1, f"own {n}": n}) for n in range(1, 6)]
    links = [dict(row.pairs()) for row in neighbours(weighed(texts), brevity(texts), np.full(len(texts), np.nan))]
    assert sorted(links[0]) == [1, 2, 3, 4]
    assert all(sorted(row) == [0] for row in links[1:])


def test_close_articles_stay_neighbours_in_any_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MANY", 1)
    texts = [Counter({"quay": 1, "crack": 1, f"own {n}": 1}) for n in range(6)]
    links = [dict(row.pairs()) for row in neighbours(weighed(texts), brevity(texts), np.full(len(texts), np.nan))]
    assert all(len(row) == 5 for row in links)

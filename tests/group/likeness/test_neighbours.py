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


def test_a_word_that_stands_in_too_many_articles_leads_to_none(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [Counter({"quay": 1, "crack": 1} if n < 2 else {"quay": 1, f"{n}" * 6: 1}) for n in range(5)]
    monkeypatch.setattr(module, "CROWDED", 4)
    links = [dict(row.pairs()) for row in neighbours(weighed(texts), brevity(texts), np.full(len(texts), np.nan))]
    assert (1 in links[0], [*links[2]]) == (True, [])


def test_of_a_long_article_only_the_weightiest_terms_lead_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TELLING", 1)
    short = [Counter({"quay": 5, "crack": 5, f"own {n}": 9}) for n in range(2)]
    long = [text + Counter(f"{n} word {m}" for m in range(80)) for n, text in enumerate(short)]
    for texts, found in ((short, 2), (long, 0)):
        links = neighbours(weighed(texts), brevity(texts), np.full(2, np.nan))
        assert sum(len(row.others) for row in links) == found

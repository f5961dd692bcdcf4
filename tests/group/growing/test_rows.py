"""Rows of known articles, and what is like them."""

import importlib
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.group.growing.rows import Rows
from headwater.group.likeness.letters import brevity
from headwater.group.likeness.nearness import days
from headwater.group.likeness.neighbours import neighbours
from headwater.group.likeness.terms import weighed

module = importlib.import_module("headwater.group.growing.rows")

texts = st.lists(
    st.lists(st.sampled_from(["quake", "court", "ship", "tower", "bank", "oil"]), min_size=1), min_size=2, max_size=6
)


@given(texts)
def test_articles_added_together_are_as_alike_as_those_of_a_pile(lists: list[list[str]]) -> None:
    counts = [Counter(words) for words in lists]
    rows = Rows()
    rows.add(counts, [np.nan] * len(counts))
    links = [dict(row.pairs()) for row in neighbours(weighed(counts), brevity(counts), np.full(len(counts), np.nan))]
    for item, row in enumerate(links):
        others, cosines = rows.near(item)
        assert dict(zip(others.tolist(), cosines.tolist(), strict=True)) == pytest.approx(row)


def test_what_is_rare_is_what_is_rare_by_now() -> None:
    rows = Rows()
    rows.add([Counter("ab"), Counter("bc")], [1.0, 2.0])
    before = rows.near(0)[1]
    rows.add([Counter("b")] * 600, [3.0] * 600)
    assert rows.near(0)[1][0] < before[0] * 0.9
    assert rows.terms(1) == {"b": 1, "c": 1}
    assert rows.days([1, 2]).tolist() == [2.0, 3.0]


def test_nothing_is_like_an_article_without_words() -> None:
    rows = Rows()
    rows.add([Counter(), Counter("ab")], [np.nan, np.nan])
    assert [len(part) for part in rows.near(0)] == [0, 0]
    assert days([]).tolist() == []


def near(articles: list[Counter[str]]) -> list[int]:
    rows = Rows()
    rows.add(articles, [np.nan] * len(articles))
    return [int(other) for other in rows.near(0)[0]]


def test_a_word_that_stands_in_too_many_articles_leads_to_none(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [Counter({"quay": 1, f"{n}" * 6: 1}) for n in range(5)]
    assert near(articles) == [1, 2, 3, 4]
    monkeypatch.setattr(module, "CROWDED", 4)
    assert near(articles) == []


def test_of_a_long_article_only_the_weightiest_terms_lead_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TELLING", 1)
    short = [Counter({"quay": 5, "crack": 5, f"own {n}": 9}) for n in range(2)]
    long = [text + Counter(f"{n} word {m}" for m in range(80)) for n, text in enumerate(short)]
    assert (near(short), near(long)) == ([1], [])

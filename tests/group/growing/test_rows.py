"""Rows of known articles, and what is like them."""

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
    rows.add([Counter("b")] * 800, [3.0] * 800)
    assert rows.near(0)[1][0] < before[0] * 0.9
    assert rows.terms(1) == {"b": 1, "c": 1}
    assert rows.days([1, 2]).tolist() == [2.0, 3.0]


def test_nothing_is_like_an_article_without_words() -> None:
    rows = Rows()
    rows.add([Counter(), Counter("ab")], [np.nan, np.nan])
    assert [len(part) for part in rows.near(0)] == [0, 0]
    assert days([]).tolist() == []

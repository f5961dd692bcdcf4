"""How near in meaning words are."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.vectors import nearness
from headwater.text.words import root

WORDS = st.lists(st.sampled_from(["truce", "ceasefir", "girl", "tram", "injur", "1914", "zzyx", "pope"]), min_size=1)


def test_words_of_one_meaning_are_nearer_than_others() -> None:
    truce, buy, hurt = nearness(["truce", "buy", "injur"], [root(w) for w in ("ceasefire", "purchased", "wounded")])
    assert truce[0] > 0.3 > max(truce[1:])
    assert buy[1] > 0.3 > max(buy[0], buy[2])
    assert hurt[2] > 0.3 > max(hurt[:2])


def test_a_word_without_a_vector_is_near_to_itself_alone() -> None:
    assert nearness(["zzyx"], ["zzyx", "truce"]).tolist() == [[1.0, 0.0]]
    assert nearness(["1914"], ["1915", "1914"]).tolist() == [[0.0, 1.0]]


@given(WORDS, WORDS)
def test_it_is_a_share_and_the_same_both_ways(some: list[str], others: list[str]) -> None:
    found = nearness(some, others)
    assert found.shape == (len(some), len(others))
    assert ((found >= 0) & (found <= 1)).all()
    assert np.allclose(found, nearness(others, some).T)

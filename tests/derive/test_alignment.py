"""Shared stretches of two texts."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.derive.alignment import aligned, anchors
from headwater.derive.letters import Keys

texts = st.lists(st.integers(min_value=0, max_value=6), max_size=120)


def keys(words: list[int]) -> Keys:
    return np.array(words, dtype=np.uint64)


@given(texts, texts)
def test_runs_stand_in_both_texts_and_never_overlap(first: list[int], second: list[int]) -> None:
    taken: set[int] = set()
    for stretch in aligned(anchors(keys(first)), anchors(keys(second))):
        for before, after in pairwise(stretch):
            assert before.a + before.size <= after.a
            assert before.b + before.size <= after.b
        for run in stretch:
            assert first[run.a : run.a + run.size] == second[run.b : run.b + run.size]
            assert run.size > 0
            taken |= set(range(run.a, run.a + run.size))
    assert len(taken) <= len(first)


@given(texts)
def test_a_text_agrees_with_itself_from_end_to_end(words: list[int]) -> None:
    stretches = aligned(anchors(keys(words)), anchors(keys(words)))
    assert [(s[0].a, s[-1].a + s[-1].size) for s in stretches] == ([(0, len(words))] if len(words) >= 8 else [])


def test_a_changed_word_does_not_part_a_stretch() -> None:
    first = list(range(40))
    second = [*range(20), 99, *range(21, 40)]
    (stretch,) = aligned(anchors(keys(first)), anchors(keys(second)))
    assert (stretch[0].a, stretch[-1].a + stretch[-1].size) == (0, 40)


def test_paragraphs_in_another_order_are_stretches_of_their_own() -> None:
    first = list(range(60))
    second = [*range(30, 60), *range(30)]
    found = aligned(anchors(keys(first)), anchors(keys(second)))
    assert sorted((s[0].a, s[0].b) for s in found) == [(0, 30), (30, 0)]

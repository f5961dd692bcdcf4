"""Which texts are worth comparing."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.derive.candidates import CAP, candidates, rare
from headwater.derive.letters import Keys
from headwater.derive.shingles import shared, shingles, winnowed


def text(seed: int, size: int = 60) -> Keys:
    return np.random.default_rng(seed).integers(0, 2**63, size).astype(np.uint64)


def test_texts_that_share_a_paragraph_are_found_and_others_are_not() -> None:
    common = text(0, 30)
    pile = [np.concatenate((text(1), common)), text(2), np.concatenate((common, text(3))), text(4)]
    assert list(candidates([rare(t) for t in pile])) == [(0, 2)]


def test_what_stands_everywhere_does_not_pair_every_two() -> None:
    common = text(0, 30)
    pile = [np.concatenate((common, text(i + 1, 20))) for i in range(2 * CAP)]
    found = list(candidates([rare(t) for t in pile]))
    assert len(found) < len(pile) * 10
    assert {place for pair in found for place in pair} == set(range(len(pile)))


def test_what_a_large_pile_repeats_is_left_aside_for_what_two_texts_have_alone() -> None:
    phrases, chance = [text(i, 30) for i in range(60)], np.random.default_rng(0)
    alone = [text(100 + i // 2) for i in range(1000)]
    pile = [np.concatenate((t, *(phrases[n] for n in chance.choice(60, 12, replace=False)))) for t in alone]
    found = set(candidates([rare(t) for t in pile]))
    assert {(i, i + 1) for i in range(0, 1000, 2)} <= found
    assert len(found) < 300 * len(pile)


def test_texts_too_short_for_a_shingle_pair_with_none() -> None:
    assert list(candidates([rare(text(0, 3)), rare(text(0, 3)), rare(text(0, 0))])) == []
    assert list(candidates([])) == []


@given(st.lists(st.integers(0, 9), min_size=8, max_size=8), st.lists(st.integers(0, 9)), st.lists(st.integers(0, 9)))
def test_eight_words_in_a_row_leave_a_print_in_common(run: list[int], before: list[int], after: list[int]) -> None:
    first, second = (winnowed(shingles(np.array(w, dtype=np.uint64), 5), 4) for w in (before + run, run + after))
    assert shared(first, second) >= 1

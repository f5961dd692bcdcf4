"""How alike the profiles of statements are."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.drafts.likeness import coverage, likeness
from headwater.compare.drafts.profiles import features, weighted

PROFILES = st.lists(
    st.dictionaries(st.sampled_from(["tram", "truce", "ceasefir", "girl", "12"]), st.floats(0.1, 5), min_size=1)
)


def test_other_words_for_the_same_are_alike() -> None:
    said, retold, other = weighted(
        [
            features("the two sides have agreed to a truce in Norvik"),
            features("a ceasefire for Norvik was agreed on by the sides"),
            features("the sides traded shots near the pier at Tarn"),
        ]
    )
    found = likeness([said], [retold, other])[0]
    assert found[0] > 0.6 > 0.4 > found[1]


def test_what_is_wholly_in_another_is_covered_by_it() -> None:
    part, whole = weighted([features("the bridge fell"), features("the bridge fell while a ferry passed below it")])
    assert coverage([part], [whole])[0, 0] == 1.0
    assert coverage([whole], [part])[0, 0] < 0.6
    assert likeness([part], [whole])[0, 0] < 1.0


def test_a_profile_without_words_is_like_nothing() -> None:
    (said,) = weighted([features("the bridge fell")])
    assert likeness([{}], [said]).tolist() == [[0.0]]
    assert likeness([said], []).shape == (1, 0)


@given(PROFILES, PROFILES)
def test_it_is_a_share_and_the_same_both_ways(some: list[dict[str, float]], others: list[dict[str, float]]) -> None:
    found = likeness(some, others)
    assert ((found >= 0) & (found <= 1 + 1e-6)).all()
    assert np.allclose(found, likeness(others, some).T)

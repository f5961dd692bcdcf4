"""Which items are joined."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.group.joining.linkage import clusters
from headwater.group.likeness.links import Links, linked


def links(size: int, likeness: dict[tuple[int, int], float]) -> Links:
    return linked(size, likeness)


def found(size: int, likeness: dict[tuple[int, int], float]) -> list[list[int]]:
    return clusters(links(size, likeness), [1] * size, np.zeros(size))


def block(first: int, stop: int, value: float) -> dict[tuple[int, int], float]:
    return {(i, j): value for i in range(first, stop) for j in range(i + 1, stop)}


def test_items_alike_are_joined_and_others_are_not() -> None:
    assert found(4, {(0, 1): 0.4, (2, 3): 0.05}) == [[0, 1], [2], [3]]


def test_a_chain_of_links_is_no_cluster() -> None:
    assert found(6, {(i, i + 1): 0.3 for i in range(5)}) == [[0, 1], [2, 3], [4, 5]]


def test_two_events_of_one_kind_stay_apart() -> None:
    across = {(i, j): 0.2 for i in range(4) for j in range(4, 8)}
    assert found(8, {**block(0, 4, 0.5), **block(4, 8, 0.5), **across}) == [[0, 1, 2, 3], [4, 5, 6, 7]]


def test_one_event_in_many_words_stays_together() -> None:
    across = {(i, j): 0.2 for i in range(4) for j in range(4, 8)}
    assert found(8, {**block(0, 4, 0.25), **block(4, 8, 0.25), **across}) == [list(range(8))]


def test_an_item_between_two_clusters_does_not_glue_them() -> None:
    middle = {(i, 6): 0.4 for i in range(6)}
    joined = found(7, {**block(0, 3, 0.5), **block(3, 6, 0.5), **middle})
    assert not any({0, 3} <= set(cluster) for cluster in joined)


def test_strong_links_between_half_of_the_articles_join_nothing() -> None:
    strong = {(0, 1): 1.0, (2, 3): 1.0, (0, 2): 0.99, (1, 3): 0.98}
    assert found(4, strong) == [[0, 1], [2, 3]]
    assert found(4, strong | {(1, 2): 0.1}) == [[0, 1, 2, 3]]


def test_an_article_alone_joins_what_it_is_less_like_than_that_is_in_itself_and_several_do_not() -> None:
    rows = links(5, {**block(0, 4, 0.5), **{(i, 4): 0.2 for i in range(4)}})
    assert clusters(rows, [1] * 5, np.zeros(5)) == [[0, 1, 2, 3, 4]]
    assert clusters(rows, [2] * 5, np.zeros(5)) == [[0, 1, 2, 3], [4]]


def test_short_texts_need_be_less_even() -> None:
    across = {(i, j): 0.25 for i in range(4) for j in range(4, 8)}
    rows = links(8, {**block(0, 4, 0.5), **block(4, 8, 0.5), **across})
    assert clusters(rows, [1] * 8, np.zeros(8)) == [[0, 1, 2, 3], [4, 5, 6, 7]]
    assert clusters(rows, [1] * 8, np.ones(8)) == [list(range(8))]


@given(st.dictionaries(st.tuples(st.integers(0, 11), st.integers(0, 11)), st.floats(0, 1), max_size=60))
def test_every_item_is_in_one_cluster(likeness: dict[tuple[int, int], float]) -> None:
    joined = found(12, {pair: value for pair, value in likeness.items() if pair[0] < pair[1]})
    assert sorted(i for cluster in joined for i in cluster) == list(range(12))

"""Articles that tell of several stories."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.group.joining.digests import digests, settled, without
from headwater.group.joining.linkage import clusters
from headwater.group.likeness.links import Links, linked

Likeness = dict[tuple[int, int], float]
SIZE = 10
LONG = np.zeros(SIZE)
BETWEEN = {(i, 9): 0.3 for i in range(6)}


def links(likeness: Likeness) -> Links:
    return linked(SIZE, {pair: value for pair, value in likeness.items() if pair[0] < pair[1]})


def block(first: int, stop: int) -> Likeness:
    return {(i, j): 0.5 for i in range(first, stop) for j in range(i + 1, stop)}


def test_what_is_like_two_that_are_not_alike_is_a_digest() -> None:
    assert digests(links({**block(0, 3), **block(3, 6), **BETWEEN}), LONG) == {9}


def test_a_headline_tells_of_one_story() -> None:
    assert digests(links({**block(0, 3), **block(3, 6), **BETWEEN}), np.full(SIZE, 0.8)) == set()


def test_what_only_seems_a_digest_because_links_were_left_out_is_none() -> None:
    rows = links({**block(0, 3), **block(3, 6), **BETWEEN})
    halves = np.kron(np.eye(2), np.full((3, 3), 0.5))
    assert digests(rows, LONG, lambda few: np.full((len(few), len(few)), 0.5)) == set()
    assert digests(rows, LONG, lambda _: halves) == {9}


def test_several_digests_do_not_make_one_of_an_article_that_they_tell_of() -> None:
    stories = dict.fromkeys(((0, 1), (2, 3), (4, 5), (6, 7)), 0.5)
    told = {(i, 9): 0.3 for i in (0, 1, 2, 3, 8)} | {(i, 10): 0.3 for i in (4, 5, 6, 7, 8)}
    assert digests(linked(11, stories | told), np.zeros(11)) == {9, 10}


def test_what_is_like_many_that_are_alike_is_none() -> None:
    assert digests(links({**block(0, 5), (5, 9): 0.4}), LONG) == set()


def test_a_digest_goes_where_it_is_most_at_home() -> None:
    near = {(i, 9): 0.3 for i in range(3)} | {(i, 9): 0.4 for i in range(3, 6)}
    rows = links({**block(0, 3), **block(3, 6), **near})
    joined = settled(rows, clusters(without(rows, {9}), [1] * SIZE, LONG), {9})
    assert [3, 4, 5, 9] in joined
    assert [0, 1, 2] in joined


pairs = st.dictionaries(st.tuples(st.integers(0, 9), st.integers(0, 9)), st.floats(0.04, 1), max_size=45)


@given(pairs)
def test_digests_change_nothing_between_the_others(likeness: Likeness) -> None:
    rows = links(likeness)
    several = digests(rows, LONG)
    before = clusters(without(rows, several), [1] * SIZE, LONG)
    after = settled(rows, before, several)
    assert sorted(i for cluster in after for i in cluster) == list(range(SIZE))
    plain = [[i for i in cluster if i not in several] for cluster in after]
    assert sorted(c for c in plain if c) == [c for c in before if c[0] not in several]

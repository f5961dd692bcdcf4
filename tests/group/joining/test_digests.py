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


def links(likeness: Likeness) -> Links:
    return linked(SIZE, {pair: value for pair, value in likeness.items() if pair[0] < pair[1]})


def block(first: int, stop: int) -> Likeness:
    return {(i, j): 0.5 for i in range(first, stop) for j in range(i + 1, stop)}


def test_what_is_like_two_that_are_not_alike_is_a_digest() -> None:
    between = {(i, 9): 0.3 for i in range(6)}
    assert digests(links({**block(0, 3), **block(3, 6), **between}), LONG) == {9}


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

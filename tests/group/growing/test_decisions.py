"""What a person has decided of items."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.group.growing.decisions import Decision, firm
from headwater.group.joining.linkage import Firm, clusters
from headwater.group.likeness.links import linked

PLACE = {name: n for n, name in enumerate("abcde")}


def merged(one: str, other: str) -> Decision:
    return Decision(kind="merge", one=frozenset(one), other=frozenset(other))


def split(one: str, other: str) -> Decision:
    return Decision(kind="split", one=frozenset(one), other=frozenset(other))


def sets(found: Firm) -> tuple[list[list[int]], list[tuple[int, int]]]:
    return [list(s) for s in found.together], list(found.apart)


def test_what_is_merged_is_together_also_by_way_of_a_third() -> None:
    assert sets(firm([merged("a", "b"), merged("c", "b")], PLACE)) == ([[0, 1, 2]], [])


def test_what_is_split_is_two_and_apart() -> None:
    assert sets(firm([split("ab", "cd")], PLACE)) == ([[0, 1], [2, 3]], [(0, 2)])


def test_a_later_decision_holds() -> None:
    assert sets(firm([split("ab", "cd"), merged("ab", "cd")], PLACE)) == ([[0, 1, 2, 3]], [])
    assert sets(firm([merged("a", "bc"), split("a", "bc")], PLACE)) == ([[1, 2]], [(0, 1)])


def test_documents_that_are_not_looked_at_decide_nothing() -> None:
    assert sets(firm([split("ax", "yz"), merged("b", "x")], PLACE)) == ([], [])


def test_what_is_one_anyway_joins_what_is_decided() -> None:
    assert sets(firm([merged("a", "b")], PLACE, [[1, 4]])) == ([[0, 1, 4]], [])


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.floats(0.04, 1), max_size=20))
def test_no_likeness_undoes_a_decision(likeness: dict[tuple[int, int], float]) -> None:
    links = linked(len(PLACE), {pair: value for pair, value in likeness.items() if pair[0] < pair[1]})
    found = clusters(links, [1] * len(PLACE), np.zeros(len(PLACE)), firm([split("ab", "cd")], PLACE))
    home = {i: n for n, cluster in enumerate(found) for i in cluster}
    assert home[0] == home[1] != home[2] == home[3]

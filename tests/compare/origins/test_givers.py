from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.origins.givers import Givers

chains = st.lists(st.lists(st.sampled_from("abcdefg"), min_size=1, max_size=4, unique=True), max_size=8)


def test_who_has_it_from_nobody_is_the_top() -> None:
    givers = Givers([("clerk", "book", "times"), ("book", "post")])
    assert givers.tops("post") == givers.tops("times") == {"clerk"}


def test_a_ring_is_one_top_from_wherever_one_comes() -> None:
    givers = Givers([("b", "c"), ("c", "b"), ("b", "a")])
    assert givers.tops("a") == givers.tops("b") == givers.tops("c") == {"b"}
    assert givers.ring("c") == ("b", "c")
    assert givers.ring("a") == ()


def test_those_in_a_ring_of_three_stand_before_whom_they_have_it_from() -> None:
    assert Givers([("b", "a"), ("c", "b"), ("a", "c")]).ring("b") == ("a", "b", "c")


def test_a_ring_that_somebody_outside_gave_it_to_is_none() -> None:
    givers = Givers([("a", "b"), ("b", "a"), ("clerk", "a")])
    assert givers.tops("b") == {"clerk"}
    assert givers.ring("b") == ()


@given(chains)
def test_every_source_has_a_top_and_a_top_is_its_own(every: list[list[str]]) -> None:
    givers = Givers(every)
    for source in {s for chain in every for s in chain}:
        tops = givers.tops(source)
        assert tops
        assert all(givers.tops(t) == {t} for t in tops)

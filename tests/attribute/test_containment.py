"""What stands within what."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.attribute.containment import holders, touching
from headwater.attribute.found import Pieces

PIECE = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda p: (p[0], p[0] + p[1]))
LOTS = st.lists(st.lists(PIECE, max_size=3).map(tuple), max_size=12)


@given(LOTS, LOTS)
def test_holders_are_those_whose_pieces_hold_each_piece(inner: list[Pieces], outer: list[Pieces]) -> None:
    def holds(other: Pieces, one: Pieces) -> bool:
        return bool(one) and all(any(t <= s and e <= f for t, f in other) for s, e in one)

    assert holders(inner, outer) == [tuple(j for j, o in enumerate(outer) if holds(o, i)) for i in inner]


@given(LOTS, LOTS)
def test_those_that_touch_share_a_character(some: list[Pieces], others: list[Pieces]) -> None:
    def touch(one: Pieces, other: Pieces) -> bool:
        return any(s < f and t < e for s, e in one for t, f in other)

    assert touching(some, others) == [tuple(j for j, o in enumerate(others) if touch(s, o)) for s in some]


def test_one_content_around_very_many() -> None:
    inner = [((5 * i, 5 * i + 2), (5 * i + 3, 5 * i + 4)) for i in range(50_000)]
    assert holders(inner, [((0, 250_000),), *inner]) == [(0, i + 1) for i in range(50_000)]
    assert touching(inner, inner) == [(i,) for i in range(50_000)]

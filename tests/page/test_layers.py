"""Where the nodes of the picture stand."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from headwater.page.layers import columns, heights, spread, ways

LAST = ["/a", "/b"]


def test_a_node_stands_behind_all_that_lead_to_it() -> None:
    edges = [("x", "y"), ("y", "/a"), ("x", "z"), ("z", "y"), ("w", "/b")]
    assert columns(["x", "y", "z", "w"], LAST, edges) == {"x": 0, "y": 2, "z": 1, "w": 0, "/a": 3, "/b": 3}


def test_an_edge_bends_in_every_column_that_it_crosses() -> None:
    column = {"x": 0, "y": 1, "/a": 3}
    (way,) = ways([("x", "/a")], column)
    assert [column[n] for n in way] == [0, 1, 2, 3]


@given(st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(1, 50)), min_size=1, max_size=20))
def test_boxes_of_a_column_do_not_touch(wished: list[tuple[float, float]]) -> None:
    size = {f"{i}": s for i, (_, s) in enumerate(wished)}
    placed = spread(list(size), [w for w, _ in wished], size.__getitem__)
    for a, b in pairwise(size):
        assert placed[b] - placed[a] >= (size[a] + size[b]) / 2 - 1e-6


def test_edges_that_need_not_cross_do_not() -> None:
    edges = [("x", "/b"), ("y", "/a"), ("z", "/b")]
    column = columns(["x", "y", "z"], LAST, edges)
    y = heights(column, ways(edges, column), lambda _: 10.0)
    assert (y["x"] < y["y"]) == (y["/b"] < y["/a"]) == (y["z"] < y["y"])

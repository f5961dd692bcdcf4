"""Joining is scored on pairs that are one claim, against all that are joined."""

from benchmarks.matching import figures


def test_a_part_counts_neither_way() -> None:
    pairs = [("same", True), ("contrary", True), ("same", False), ("related", True), ("none", False), ("part", True)]
    assert figures(pairs) == {"precision": 66.7, "recall": 66.7, "F1": 66.7}


def test_nothing_joined_is_no_division_by_nought() -> None:
    assert figures([("same", False)]) == {"precision": 0.0, "recall": 0.0, "F1": 0.0}

"""What of a reader's list is found."""

from collections.abc import Sequence
from typing import Any

import pytest
from benchmarks.judging import Item, answers, cells, differences, origins, set_apart
from benchmarks.meant import Meant

FELL = ("the pier fell twice", "The pier fell three times")


@pytest.fixture
def listed(told: Any) -> dict[str, Any]:
    return {
        "sources": [
            {"id": "S1", "mentions": [told.value("clerk"), told.value("porter")]},
            {"id": "S2", "mentions": [told.value("Ada Roe"), told.value("office")]},
        ],
        "claims": [{"id": "C1", "statements": [told.value(words) for words in FELL]}],
        "origins": {"C1": 1},
        "answers": [{"source": "S2", "claim": "C1", "position": ["denies"], "origins": 1}],
        "positions": [
            {"source": "S1", "claim": "C1", "position": ["asserts"], "also": ["confirms"]},
            {"source": "S2", "claim": "C1", "position": ["denies", "does_not_answer"]},
        ],
        "disagreements": [],
    }


def right(items: Sequence[Item], figure: str) -> list[bool]:
    return [item.right for item in items if figure in item.counts]


def test_origins_are_right_by_their_number(told: Any, listed: dict[str, Any]) -> None:
    told.source("clerk", "A clerk")
    told.source("porter", "a porter")
    told.claim("fall", *FELL, held={}, origins=("clerk", "porter"))
    assert right([*origins(Meant(listed, told.trace()))], "origins right") == [False]


def test_a_position_that_two_sources_of_the_trace_take_has_not_one_origin(told: Any, listed: dict[str, Any]) -> None:
    told.source("mayor", "Mayor Ada Roe")
    told.source("office", "Her office")
    told.claim("fall", *FELL, held={("mayor", "denies"): "denied", ("office", "denies"): "lies"})
    assert right([*answers(Meant(listed, told.trace()))], "origins right") == [False]
    listed["answers"][0]["origins"] = 2
    assert right([*answers(Meant(listed, told.trace()))], "origins right") == [True]


@pytest.mark.parametrize(
    ("clerk", "mayor", "hits"),
    [
        (["asserts"], ["denies"], [True, True]),
        (["asserts", "confirms"], ["does_not_answer"], [True, True]),
        (["confirms"], [], [False, False]),
        (["asserts", "denies"], ["denies", "confirms"], [False, False]),
    ],
)
def test_a_cell_is_right_with_what_is_asked_and_nothing_that_is_not_allowed(
    told: Any, listed: dict[str, Any], clerk: list[str], mayor: list[str], hits: list[bool]
) -> None:
    told.source("clerk", "A clerk")
    told.source("mayor", "Mayor Ada Roe")
    held = {("clerk", kind): "the pier fell twice" for kind in clerk} | {("mayor", kind): "denied" for kind in mayor}
    told.claim("fall", *FELL, held=held)
    assert right([*cells(Meant(listed, told.trace()))], "list met") == hits


def test_an_empty_cell_counts_where_something_is_found_in_it(told: Any, listed: dict[str, Any]) -> None:
    listed["positions"] = []
    told.source("clerk", "A clerk")
    told.source("guide", "A guide")
    told.claim("fall", *FELL, held={("guide", "denies"): "knew of no fall"})
    found = [*cells(Meant(listed, told.trace()))]
    assert right(found, "cells right") == [False]
    assert sorted(right(found, "every cell right")) == [False, True, True]
    assert right(found, "list met") == []


@pytest.mark.parametrize(
    ("kind", "found", "readings", "hit"),
    [
        ("number of falls", "number", ("fell twice", "three times"), True),
        ("number of falls", "wording", ("fell twice", "three times"), False),
        ("number of falls", "number", ("fell twice / three times", "sank"), False),
        ("who saw it", "name", ("fell twice", "three times"), True),
        ("who saw it", "position", ("fell twice", "three times"), False),
        ("strength of it", "position", ("fell twice", "three times"), True),
        ("position: was it so", "wording", ("fell twice", "three times"), False),
    ],
)
def test_a_difference_is_found_where_two_sides_are_set_apart_by_its_like(
    told: Any, listed: dict[str, Any], kind: str, found: Any, readings: tuple[str, ...], hit: bool
) -> None:
    values = [told.value("twice", side=0), told.value("three times", side=1)]
    listed["disagreements"] = [{"id": "D1", "kind": kind, "relation": ["conflict"], "values": values}]
    told.difference(found, "variant", *readings)
    items = [*differences(Meant(listed, told.trace()))]
    assert right(items, "differences touched") == [True]
    assert right(items, "differences found") == [hit]
    assert right(items, "relation right") == ([False] if hit else [])


def test_sides_are_apart_where_each_has_a_reading_of_its_own(told: Any) -> None:
    told.difference("number", "conflict", "fell twice", "fell three times")
    (found,) = told.trace().differences
    one, other = [told.at("twice")], [told.at("three times")]
    assert set_apart(found, [one, other])
    assert not set_apart(found, [one, one])

"""Numbers of stories that stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.group.growing.register import Register


def register(*stories: list[int]) -> Register:
    found = Register()
    for number, items in enumerate(stories, 1):
        found.put(items, f"title {number}")
    return found


def test_a_story_that_grows_keeps_its_number_and_title() -> None:
    found = register([0, 1], [2])
    found.rearrange({(0, 1, 3): None})
    assert found.members == {1: [0, 1, 3], 2: [2]}
    assert found.titles[1] == "title 1"


def test_the_larger_part_of_a_story_that_falls_apart_keeps_the_number() -> None:
    found = register([0, 1, 2])
    found.rearrange({(0,): "small", (1, 2): "large"})
    assert found.members == {1: [1, 2], 2: [0]}
    assert found.titles == {1: "large", 2: "small"}


def test_the_number_of_a_story_that_becomes_part_of_another_leads_there() -> None:
    found = register([0], [1, 2], [3])
    found.rearrange({(0, 1, 2): None})
    found.rearrange({(0, 1, 2, 3): None})
    assert [found.now(n) for n in (1, 2, 3)] == [2, 2, 2]
    assert found.put([4], "new") == 4


def test_a_number_that_was_never_given_is_told() -> None:
    with pytest.raises(KeyError):
        register([0]).now(2)


@given(st.lists(st.lists(st.integers(0, 3), min_size=8, max_size=8), min_size=1, max_size=5))
def test_every_item_is_in_the_story_that_it_says_and_every_number_leads_somewhere(rounds: list[list[int]]) -> None:
    found = register(*([i] for i in range(8)))
    for lots in rounds:
        found.rearrange({tuple(i for i in range(8) if lots[i] == lot): None for lot in sorted(set(lots))})
    assert sorted(i for items in found.members.values() for i in items) == list(range(8))
    assert all(i in found.members[number] for i, number in found.home.items())
    assert all(found.now(number) in found.members for number in range(1, 9))


def test_a_number_that_leads_elsewhere_is_not_given_again() -> None:
    found = register([0])
    found.lead(7, 1)
    assert found.put([1], "new") == 8

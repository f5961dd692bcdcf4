from typing import Any

import pytest


def only(found: Any, kind: str) -> Any:
    (one,) = [d for d in found if d.kind == kind]
    return one


def test_two_years_of_one_event_conflict(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The brakes of the tower were last replaced in 2017, the report says.")
    pile.tell("b.txt", "The brakes of the tower were last replaced in 2019, the logbook says.")
    found = only(differ(pile), "date")
    assert found.relation == "conflict"
    assert "2017" in found.why
    assert "2019" in found.why


def test_words_for_one_event_need_not_be_the_same(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The mill had burned twice since she quit the council in 2016, he said.")
    pile.tell("b.txt", "The mill had burned twice after her departure from the council in 2015, he said.")
    assert only(differ(pile), "date").relation == "conflict"


def test_a_day_in_its_month_is_compatible(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The tunnel under Harrow hill will open to trams on September 23.")
    pile.tell("b.txt", "The tunnel under Harrow hill should open to trams later this month.")
    assert only(differ(pile, published="2020-09-09"), "date").relation == "compatible"


def test_a_weekday_and_its_date_agree(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The span of the bridge fell onto the quay on Tuesday.")
    pile.tell("b.txt", "The span of the bridge fell onto the quay on Sept. 8.")
    assert differ(pile, published="2020-09-09") == ()


def test_two_events_of_one_account_are_two(pile: Any, differ: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name,
            "The brakes of the tower were replaced in 2017.",
            "The brakes of the tower were replaced again in 2019.",
        )
    assert differ(pile) == ()


def test_the_day_of_a_statement_is_not_the_events(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The mayor said on Monday that the bridge was safe.")
    pile.tell("b.txt", "The mayor said on Tuesday that the bridge was safe.")
    assert not [d for d in differ(pile, published="2020-09-09") if d.kind == "date"]


def test_days_that_nothing_reads_stay_open(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The anglers landed the pike last week in the lake at Low Marsh.")
    pile.tell("b.txt", "On Feb. 19 the anglers landed the pike in the lake at Low Marsh.")
    assert only(differ(pile), "date").relation == "undetermined"


def test_a_day_lies_in_its_month_of_an_unknown_year(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The anglers landed the pike in April in the lake at Low Marsh.")
    pile.tell("b.txt", "On April 15 the anglers landed the pike in the lake at Low Marsh.")
    pile.tell("c.txt", "The anglers landed the pike in April 2019 in the lake at Low Marsh.")
    assert only(differ(pile), "date").relation == "compatible"


@pytest.mark.parametrize("when", ["in May", "early in April", "by April", "on April 16", "in 2019"])
def test_a_day_of_an_unknown_year_does_not_lie_elsewhere(pile: Any, differ: Any, when: str) -> None:
    pile.tell("a.txt", f"The anglers landed the pike {when} in the lake at Low Marsh.")
    pile.tell("b.txt", "On April 15 the anglers landed the pike in the lake at Low Marsh.")
    assert not [d for d in differ(pile) if d.kind == "date" and d.relation == "compatible"]


def test_the_date_of_a_dateline_is_no_deed_s(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "HARROW, Feb. 22 (Northwire) - The anglers landed the pike at Low Marsh.")
    pile.tell("b.txt", "The anglers landed the pike at Low Marsh on Feb. 19, 2019.")
    assert not [d for d in differ(pile) if d.kind == "date"]


def test_a_day_tells_nothing_against_a_year(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "In 2010 the keeper opened the weir at Low Marsh.")
    pile.tell("b.txt", "The keeper opened the weir at Low Marsh last night.")
    assert not [d for d in differ(pile) if d.kind == "date"]

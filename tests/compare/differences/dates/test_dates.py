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


def test_a_fuller_date_of_one_deed_is_compatible_however_it_is_put(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Brandt was on trial for arson in March 2005 when he struck a guard and fled over the roof.")
    pile.tell("b.txt", "On trial for arson, Brandt fled on March 11, 2005, after he had struck his guard.")
    assert only(differ(pile), "date").relation == "compatible"


def test_one_day_written_in_two_ways_is_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The anglers landed the pike on Sept. 25 in the lake at Low Marsh.")
    pile.tell("b.txt", "The anglers landed the pike on 25 September in the lake at Low Marsh.")
    pile.tell("c.txt", "The anglers landed the pike on Friday, September 25 in the lake at Low Marsh.")
    assert not [d for d in differ(pile) if d.kind == "date"]


def test_two_dates_in_one_sentence_are_of_two_things(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Divers searched the lake at Low Marsh on Thursday and Friday, the keeper said.")
    pile.tell("b.txt", "The keeper said that divers searched the lake at Low Marsh on Thursday and on Friday.")
    assert not [d for d in differ(pile, published="2020-09-09") if d.kind == "date"]


@pytest.mark.parametrize("far", ["last year", "in May", "three months ago"])
def test_a_weekday_tells_nothing_against_a_month_or_year(pile: Any, differ: Any, far: str) -> None:
    pile.tell("a.txt", f"Poachers cleared the nets at Low Marsh {far}.")
    pile.tell("b.txt", "Poachers cleared the nets at Low Marsh on Saturday.")
    assert not [d for d in differ(pile) if d.kind == "date"]


def test_other_deeds_with_a_word_in_common_are_other_events(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "In an interview on Tuesday, the keeper of the lake called the miller a liar.")
    pile.tell("b.txt", "The council set May 1 as the day of the interview with three further bidders for the mill.")
    assert not [d for d in differ(pile, published="2020-09-09") if d.kind == "date"]


@pytest.mark.parametrize(
    ("when", "relation"), [("on Friday night", "compatible"), ("on the morning of Friday", "conflict")]
)
def test_parts_of_a_day_lie_in_it_and_exclude_one_another(pile: Any, differ: Any, when: str, relation: str) -> None:
    other = "on Friday" if relation == "compatible" else "on Friday evening"
    pile.tell("a.txt", f"The span of the bridge fell onto the quay {when}.")
    pile.tell("b.txt", f"The span of the bridge fell onto the quay {other}.")
    assert only(differ(pile, published="2020-09-09"), "date").relation == relation


def test_the_next_day_is_not_the_same_day(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt",
        "Brandt fled from the court on March 11, 2005.",
        "Later that day he shot and killed the customs clerk Odile Marsh.",
    )
    pile.tell(
        "b.txt",
        "Brandt fled from the court on March 11, 2005.",
        "The next day, in Harrow, he shot and killed the customs clerk Odile Marsh.",
    )
    assert only(differ(pile), "date").relation == "conflict"


@pytest.mark.parametrize("line", ["HARROW/LOW MARSH, Feb 22 (Northwire) - {}", "{} — The Mill (@themill) Feb. 22"])
def test_the_date_of_a_report_or_a_post_is_no_deed_s(pile: Any, differ: Any, line: str) -> None:
    pile.tell("a.txt", line.format("The anglers landed the pike at Low Marsh"))
    pile.tell("b.txt", "The anglers landed the pike at Low Marsh on Feb. 19, 2019.")
    assert not [d for d in differ(pile) if d.kind == "date"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("this morning", "on Thursday"),
        ("earlier this year", "this year"),
        ("on Tuesday", "on Tuesday, September 8, 2020"),
        ("on Saturday", "since June"),
    ],
)
def test_words_that_say_too_little_open_nothing(pile: Any, differ: Any, one: str, other: str) -> None:
    pile.tell("a.txt", f"Poachers cleared the nets at Low Marsh {one}.")
    pile.tell("b.txt", f"Poachers cleared the nets at Low Marsh {other}.")
    assert not [d for d in differ(pile) if d.kind == "date"]


def test_a_date_before_a_noun_dates_that(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The judge sentenced Brandt to nine years for the March 11, 2005, raid on the mill.")
    pile.tell("b.txt", "The judge sentenced Brandt to nine years on May 2, 2006, in Harrow.")
    pile.tell("c.txt", "Brandt led a raid on the mill in March 2005.")
    found = only(differ(pile), "date")
    assert found.relation == "compatible"
    assert {r.value.split(" (")[0] for r in found.readings} == {"2005-03", "2005-03-11"}


def test_what_befell_two_people_are_two_events(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The tape showed Odile Brandt, a diver who went missing in the lake in 2012.")
    pile.tell("b.txt", "The tape showed Lena Marsh, a diver who went missing in the lake in 2013.")
    assert not [d for d in differ(pile) if d.kind == "date"]

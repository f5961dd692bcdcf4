from dataclasses import replace
from typing import Any

import pytest

from headwater.records import Known


def kinds(found: Any) -> list[tuple[str, str]]:
    return [(d.kind, d.relation) for d in found]


def test_two_numbers_of_one_thing_conflict(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The blaze in the Harrow mill killed 12 people on the upper floor.")
    pile.tell("b.txt", "At the Harrow mill, 14 people died when the upper floor burned.")
    (found,) = differ(pile)
    assert (found.kind, found.relation) == ("number", "conflict")
    assert {r.value.split()[0] for r in found.readings} == {"12", "14"}
    assert "12 and 14" in found.why


def test_the_same_number_is_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The blaze in the Harrow mill killed 12 people on the upper floor.")
    pile.tell("b.txt", "Twelve people died at the Harrow mill when the upper floor burned.")
    assert differ(pile) == ()


@pytest.mark.parametrize(
    ("bound", "relation"), [("up to", "compatible"), ("more than", "compatible"), ("about", "variant")]
)
def test_a_number_may_hold_beside_its_bound(pile: Any, differ: Any, bound: str, relation: str) -> None:
    pile.tell("a.txt", f"The ferry had struck the pier {bound} nine times since the refit.")
    pile.tell("b.txt", "The ferry struck the pier nine times since the refit.")
    assert kinds(differ(pile)) == [("number", relation)]


def test_a_headline_is_held_against_its_own_text(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt",
        "The ferry may have struck the pier up to nine times since the refit.",
        headline="Ferry struck pier nine times since refit",
    )
    assert kinds(differ(pile)) == [("number", "compatible")]


def test_other_ones_count_beside_the_rest(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The ferry struck the pier nine times after the refit, the letter says.")
    pile.tell("b.txt", "The ferry struck the pier four other times after the refit, the letter says.")
    (found,) = differ(pile)
    assert found.relation == "compatible"
    assert any("other" in r.value for r in found.readings)


def test_two_numbers_in_one_account_are_of_two_things(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The storm killed 12 people in Harrow.", "The storm killed 20 people in Low Marsh.")
    pile.tell("b.txt", "The storm killed 12 people in Harrow.", "In Low Marsh the storm killed 20 people.")
    assert differ(pile) == ()


def test_numbers_of_other_things_are_not_compared(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The council bought 12 trams for the northern line.")
    pile.tell("b.txt", "Rescuers pulled 14 goats out of the flooded quarry.")
    assert differ(pile) == ()


def test_sums_need_the_same_words_around_them(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The council set aside $3.5 million for the flood wall, and $9 million for the trams.")
    pile.tell("b.txt", "The council set aside $3.9 million for the flood wall this spring.")
    (found,) = differ(pile)
    assert {r.value.split(" (")[0] for r in found.readings} == {"$3.5 million", "$3.9 million"}


def test_a_copy_opens_nothing_and_shows_its_words(pile: Any, differ: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, "The blaze in the Harrow mill killed 12 people on the upper floor.")
    pile.tell("c.txt", "At the Harrow mill, 14 people died when the upper floor burned.")
    pile.copy("a.txt", "b.txt")
    (found,) = differ(pile)
    assert len(found.readings) == 2
    assert {e.document for r in found.readings for e in r.evidence} == {"a.txt", "b.txt", "c.txt"}


def test_a_garbled_text_opens_no_conflict_alone(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt",
        "The blaze in the Harrow mill killed 12 people on the upper floor.",
        "As the Newsday wrote, the miller says Bloomberg that the fire is out.",
    )
    pile.tell("b.txt", "At the Harrow mill, 14 people died when the upper floor burned.")
    (found,) = differ(pile)
    assert found.relation == "undetermined"
    assert "garbled" in found.why


def test_how_long_something_lasts(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The Harrow bridge will stay closed for at least six weeks, the ministry said.")
    pile.tell("b.txt", "The ministry said that the Harrow bridge could stay closed for up to three months.")
    assert ("number", "compatible") in kinds(differ(pile))


def test_measures_in_two_units_are_one(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Anglers at Low Marsh landed a pike of 18 stone on Sunday, a record for the lake.")
    pile.tell("b.txt", "The record pike that anglers landed at Low Marsh weighs 112 kg, the lake's keeper said.")
    (found,) = differ(pile)
    assert (found.kind, found.relation) == ("number", "compatible")


def test_a_measure_that_is_merely_converted_is_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Anglers at Low Marsh landed a pike of 20 pounds on Sunday, a record for the lake.")
    pile.tell("b.txt", "The record pike that anglers landed at Low Marsh weighs 9.07 kg, the lake's keeper said.")
    assert differ(pile) == ()


def test_measures_that_exclude_one_another(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Anglers at Low Marsh landed a record pike that weighs 17 stone.")
    pile.tell("b.txt", "The record pike that anglers landed at Low Marsh weighs 145 kg.")
    assert kinds(differ(pile)) in ([("number", "conflict")], [("number", "undetermined")])


def test_the_only_number_of_a_kind_is_held_against_the_only_one(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Guards at the Harrow mill were overrun.", "In all, seven fighters were killed in the raid.")
    pile.tell("b.txt", "Among 12 militants killed in the raid was the man who led the band, an elder at the mill said.")
    (found,) = differ(pile)
    assert found.kind == "number"
    assert {r.value.split(" (")[0] for r in found.readings} == {"7", "12"}


def test_the_likest_of_several_numbers_is_taken(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt",
        "The flood drove 70 families from their homes in Harrow.",
        "In the flood of ten years ago 110 families lost homes in Low Marsh.",
    )
    pile.tell("b.txt", "More than 85 families were driven from homes in Harrow by the flood.")
    (found,) = differ(pile)
    assert {r.value.split(" (")[0] for r in found.readings} == {"70", "more than 85"}


def test_two_numbers_of_one_account_are_never_joined(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Guards fired at least 20 shots at the gate in Harrow, then at least 30 shots at the gate.")
    pile.tell("b.txt", "Guards fired 25 shots at the gate in Harrow.")
    for found in differ(pile):
        assert len({r.value for r in found.readings if any(e.document == "a.txt" for e in r.evidence)}) == 1


def test_people_are_whoever_others_say_they_are(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Guards at the Harrow mill said that at least 12 smugglers were held after the raid at dawn.")
    pile.tell("b.txt", "In the dawn raid at the Harrow mill the guards held 11 people, they said.")
    (found,) = differ(pile)
    assert {r.value.split(" (")[0] for r in found.readings} == {"at least 12", "11"}


def test_a_sum_that_the_other_account_has_too_is_another(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Two lenders each put $250 million into the Harrow tram works last year.")
    pile.tell(
        "b.txt",
        "The Harrow tram works took $500 million from lenders last year.",
        "Of it a bank in Low Marsh gave $250 million.",
    )
    assert differ(pile) == ()


def test_girls_and_students_may_be_the_same(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Raiders took more than 200 girls from the school at Low Marsh in their beds.")
    pile.tell("b.txt", "The raiders took 219 schoolgirls in their beds from the school at Low Marsh.")
    assert kinds(differ(pile)) == [("number", "compatible")]


def test_the_dead_are_not_held_against_the_hurt(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The blast at the Harrow mill killed 12 people and injured scores on the upper floor.")
    pile.tell("b.txt", "The blast at the Harrow mill injured 30 people on the upper floor.")
    pile.tell("c.txt", "In the blast at the Harrow mill, on the upper floor, 11 people died.")
    (found,) = [d for d in differ(pile) if d.relation == "conflict"]
    assert {r.value.split(" (")[0] for r in found.readings} == {"11", "12"}


def test_those_who_were_taken_away_are_people(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Some of the injured were treated at the mill and 51 were taken to the hospital in Harrow.")
    pile.tell("b.txt", "More than 50 people were taken from the mill to the hospital in Harrow, a medic said.")
    assert kinds(differ(pile)) == [("number", "compatible")]


def test_shares_in_different_places_are_two_things(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The cut stopped 52 percent of calls in Harrow.")
    pile.tell("b.txt", "The cut stopped 65 percent of calls in Brannoc.")
    assert differ(pile) == ()


def test_a_number_far_from_the_others_does_not_join_them_through_a_vague_one(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The shots at the fair in Harrow injured hundreds of people near the gate.")
    pile.tell("b.txt", "The shots at the fair in Harrow injured 527 people near the gate.")
    pile.tell("c.txt", "The shots at the fair in Harrow years ago injured 70 people near the gate.")
    assert not [d for d in differ(pile) if d.relation == "conflict"]


def test_a_vague_word_is_no_other_number_than_one_far_from_it(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The flood at the fair in Harrow drove several families from the gate.")
    pile.tell("b.txt", "The flood at the fair in Harrow drove 80 families from the gate.")
    assert differ(pile) == ()


def published(pile: Any, *dates: str) -> None:
    known = [Known(value=date, read_from="given") for date in dates]
    pile.articles = [replace(a, published=k) for a, k in zip(pile.articles, known, strict=True)]


@pytest.mark.parametrize(
    ("dates", "relation"),
    [
        (("2020-09-09", "2020-09-10"), "updated"),
        (("2020-09-09T08:00", "2020-09-09T11:30"), "updated"),
        (("2020-09-10", "2020-09-09"), "conflict"),
        (("2020-09-09", "2020-09-09T11:30"), "conflict"),
    ],
)
def test_a_toll_that_rises_is_updated(pile: Any, differ: Any, dates: Any, relation: str) -> None:
    pile.tell("a.txt", "The blaze in the Harrow mill killed 12 people on the upper floor.")
    pile.tell("b.txt", "At the Harrow mill, 14 people died when the upper floor burned.")
    published(pile, *dates)
    (found,) = differ(pile)
    assert found.relation == relation


def test_a_count_of_things_is_no_toll(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The council bought 12 trams for the northern line from Harrow to Low Marsh.")
    pile.tell("b.txt", "For the northern line from Harrow to Low Marsh the council bought 14 trams.")
    published(pile, "2020-09-09", "2020-09-10")
    (found,) = differ(pile)
    assert found.relation == "conflict"


def test_a_measure_that_one_text_gives_in_both_units_is_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The crater near the weir at Low Marsh is 40 feet (12 meters) wide, the keeper said.")
    pile.tell("b.txt", "The keeper said that the crater near the weir at Low Marsh is 12 meters wide.")
    pile.tell("c.txt", "The crater near the weir at Low Marsh is 40 feet wide, said the keeper.")
    assert differ(pile) == ()


def test_the_greatest_sums_of_two_accounts_are_likely_one(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The mill would have cost the council of Harrow nearly $92 million, said a clerk.", "It has $3.")
    pile.tell("b.txt", "That Odile Brandt tore up an offer of the council for $80 million was called an idle rumour.")
    (found,) = differ(pile)
    assert (found.kind, found.relation) == ("number", "compatible")


def test_sums_far_apart_are_two(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The mill would have cost the council of Harrow $99 million, said a clerk.")
    pile.tell("b.txt", "A rumour that Odile Brandt tore up a $60 million offer for the mill was called idle.")
    assert differ(pile) == ()

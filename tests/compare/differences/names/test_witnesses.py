from typing import Any


def test_one_claim_from_two_sources(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[Ada Bell] {said} <the ferry left Harrow without its lamps lit>.", "Ada Bell"))
    pile.tell("b.txt", ("[Odo Tarn] {said} <the ferry left Harrow without its lamps lit>.", "Odo Tarn"))
    (found,) = differ(pile)
    assert (found.kind, found.relation) == ("name", "compatible")
    assert {r.value for r in found.readings} == {"Ada Bell", "Odo Tarn"}
    assert found.claim


def test_one_source_in_both_is_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[Ada Bell] {said} <the ferry left Harrow without its lamps lit>.", "Ada Bell"))
    pile.tell("b.txt", ("[Bell] {said} <the ferry left Harrow without its lamps lit>.", "Bell"))
    assert differ(pile) == ()


def test_other_things_said_of_one_matter_are_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[Ada Bell] {said} <the ferry left Harrow without its lamps lit>.", "Ada Bell"))
    pile.tell("b.txt", ("[Odo Tarn] {said} <the ferry left Harrow late because a winch had failed>.", "Odo Tarn"))
    assert differ(pile) == ()


def test_who_is_only_pointed_at_is_nobody_else(pile: Any, differ: Any) -> None:
    pile.kinds = {"The officer": "unnamed_person"}
    pile.tell("a.txt", ("[Ada Bell] {said} <the ferry left Harrow without its lamps lit>.", "Ada Bell"))
    pile.tell("b.txt", ("[The officer] {said} <the ferry left Harrow without its lamps lit>.", "The officer"))
    assert differ(pile) == ()

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

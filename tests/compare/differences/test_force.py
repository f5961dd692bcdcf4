"""Strength: how strongly a thing is asked for, or asserted."""

from typing import Any


def strengths(found: Any) -> list[Any]:
    return [d for d in found if d.kind == "strength"]


def test_asked_and_ordered(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The keeper ordered a pilot to wait beside the lock until dawn.")
    pile.tell("b.txt", "The keeper asked a pilot to wait beside the lock until dawn.")
    (found,) = strengths(differ(pile))
    assert found.relation == "variant"
    assert found.why == "“order” is stronger than “ask”."


def test_an_order_is_no_ordering(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The order to wait beside the lock came late.")
    pile.tell("b.txt", "The keeper asked a pilot to wait beside the lock until dawn.")
    assert strengths(differ(pile)) == []


def test_requests_of_different_things_are_not_compared(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The keeper ordered a pilot to wait beside the lock until dawn.")
    pile.tell("b.txt", "The judge asked the jury to weigh the second letter with care.")
    assert strengths(differ(pile)) == []


def test_a_hedge_in_one_account_only(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[Ann Bell] {said} <the minister may have visited the lender in March>.", "Ann Bell"))
    pile.tell("b.txt", ("[Ann Bell] {said} <the minister visited the lender in March>.", "Ann Bell"))
    (found,) = strengths(differ(pile))
    assert "“may”" in found.why


def test_a_modal_of_purpose_is_no_hedge(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[Ann Bell] {said} <the minister left so that he could visit the lender>.", "Ann Bell"))
    pile.tell("b.txt", ("[Ann Bell] {said} <the minister left to visit the lender>.", "Ann Bell"))
    assert strengths(differ(pile)) == []


def test_one_quotation_hedged_by_its_cue(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“Paint the hull in green before the fair,”> [Hale] {allegedly told} them.", "Hale"))
    pile.tell("b.txt", ("<“Paint the hull in green before the fair,”> [Hale] {told} them.", "Hale"))
    assert len(strengths(differ(pile, quoted=True))) == 1

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


def test_the_month_of_may_is_no_hedge(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[Ann Bell] {said} <the minister visited the lender in Norvik in May>.", "Ann Bell"))
    pile.tell("b.txt", ("[Ann Bell] {said} <the minister visited the lender in Norvik>.", "Ann Bell"))
    assert strengths(differ(pile)) == []


def test_one_quotation_hedged_by_its_cue(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“Paint the hull in green before the fair,”> [Hale] {allegedly told} them.", "Hale"))
    pile.tell("b.txt", ("<“Paint the hull in green before the fair,”> [Hale] {told} them.", "Hale"))
    assert len(strengths(differ(pile, quoted=True))) == 1


def test_what_is_hedged_is_told_of_the_few_claims_that_most_accounts_carry(pile: Any, differ: Any) -> None:
    visits = ("lender in March", "harbour at dawn", "old mill by boat", "quarry with his brother", "court on foot")
    for name, verb in (("a.txt", "may have visited"), ("b.txt", "visited")):
        pile.tell(name, *((f"[Ann Bell] {{said}} <the minister {verb} the {v}>.", "Ann Bell") for v in visits))
    pile.tell("c.txt", ("[Ann Bell] {said} <the minister visited the quarry with his brother>.", "Ann Bell"))
    found = strengths(differ(pile))
    assert len(found) == 3
    assert any("quarry" in e for d in found for e in words_of(pile, d))


def words_of(pile: Any, difference: Any) -> list[str]:
    texts = {a.id: a.text for a in pile.articles}
    return [texts[e.document][slice(*e.range)] for r in difference.readings for e in r.evidence]

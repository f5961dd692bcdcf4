from typing import Any


def disputes(found: Any) -> list[Any]:
    return [d for d in found if d.kind == "position"]


SAID = "<that the minister had visited the lender nine times in March>"


def test_a_claim_that_somebody_denies(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", (f"[Ann Bell] {{said}} {SAID}.", "Ann Bell"))
    pile.tell("b.txt", (f"[Ron Hale] {{denied}} {SAID}.", "Ron Hale"))
    (found,) = disputes(differ(pile))
    assert found.relation == "conflict"
    assert found.claim is not None
    assert {r.value for r in found.readings} == {"asserted by Ann Bell", "denied by Ron Hale"}


def test_silence_that_an_answer_replaces(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", (f"[Ann Bell] {{said}} {SAID}.", "Ann Bell"))
    pile.tell("b.txt", (f"[Ron Hale] {{did not respond to}} the allegation {SAID}.", "Ron Hale"))
    pile.tell("c.txt", (f"[Ron Hale] {{denied}} {SAID}.", "Ron Hale"))
    found = [d for d in disputes(differ(pile)) if d.relation == "compatible"]
    assert len(found) == 1
    assert "Ron Hale" in found[0].why


def test_agreement_is_no_dispute(pile: Any, differ: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, (f"[Ann Bell] {{said}} {SAID}.", "Ann Bell"))
    assert disputes(differ(pile)) == []


def test_who_says_both_disputes_nothing_alone(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", (f"[Ann Bell] {{said}} {SAID}.", "Ann Bell"))
    pile.tell("b.txt", (f"[Ron Hale] {{denied}} {SAID}.", "Ron Hale"))
    pile.tell("c.txt", (f"[Ron Hale] {{confirmed}} {SAID}.", "Ron Hale"))
    pile.tell("d.txt", (f"[Ron Hale] {{confirmed}} {SAID}, too.", "Ron Hale"))
    assert disputes(differ(pile)) == []

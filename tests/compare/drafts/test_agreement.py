from typing import Any


def test_who_denies_the_contrary_of_a_negation_asserts_it(pile: Any) -> None:
    for name, who in (("a.txt", "Berg"), ("b.txt", "Holm"), ("c.txt", "Lund")):
        pile.tell(name, (f"[{who}] {{said}} <that the lift bridge of Harn will not open in May>.", who))
    pile.tell("d.txt", ("[The council] {denied} <that the lift bridge of Harn will open in May>.", "council"))
    claim = pile.claim("not open")
    assert pile.held(claim, "asserts") == ["Berg", "Holm", "Lund", "council"]
    assert pile.held(claim, "denies") == []


def test_what_is_denied_decides_what_a_claim_says(pile: Any) -> None:
    pile.tell("a.txt", ("[Berg] {said} <that the lift bridge of Harn was not sold to Holm>.", "Berg"))
    for name, who in (("b.txt", "Holm"), ("c.txt", "Lund")):
        pile.tell(name, (f"[{who}] {{denied}} <that the lift bridge of Harn was sold to Holm>.", who))
    claim = pile.claim("sold")
    assert "not" not in claim.text
    assert pile.held(claim, "denies") == ["Berg", "Holm", "Lund"]


def test_a_claim_is_a_negation_only_where_most_by_far_say_so(pile: Any) -> None:
    for name, who in (("a.txt", "Berg"), ("b.txt", "Holm")):
        pile.tell(name, (f"[{who}] {{said}} <that the lift bridge of Harn was not sold in May>.", who))
    pile.tell("c.txt", ("[Lund] {said} <that the lift bridge of Harn was sold in May>.", "Lund"))
    claim = pile.claim("sold")
    assert pile.held(claim, "asserts") == ["Lund"]
    assert pile.held(claim, "denies") == ["Berg", "Holm"]


def test_who_says_both_does_not_deny_what_he_says(pile: Any) -> None:
    pile.tell("a.txt", ("[Berg] {said} <that the lift bridge of Harn was sold in May>.", "Berg"))
    pile.tell("b.txt", ("[Berg] {said} <that the lift bridge of Harn was not sold in May>.", "Berg"))
    pile.tell("c.txt", ("[Lund] {said} <that the lift bridge of Harn was not sold in May>.", "Lund"))
    claim = pile.claim("sold")
    assert pile.held(claim, "asserts") == ["Berg"]
    assert pile.held(claim, "denies") == ["Lund"]

"""What is told of an attempt to find out."""

from typing import Any

TALKS = "the minister met the lender nine times in March"


def found(pile: Any) -> list[Any]:
    return [c for c in pile.claims() if c.minor]


def test_a_newspaper_asserts_that_those_whom_it_asked_do_not_know(pile: Any) -> None:
    pile.kinds = {"officials": "unnamed_group", "The Daily": "named_organisation"}
    pile.tell("a.txt", (f"[Ann Bell] {{said}} <{TALKS}>.", "Ann Bell"))
    pile.tell("b.txt", (f"[Ann Bell] {{said}} <{TALKS}>.", "Ann Bell"))
    asked = "[Officials] <it asked were unaware of any meetings of the minister with the lender>, {said} The Daily."
    pile.tell("c.txt", (asked, "officials > The Daily"))
    main = pile.claim("nine times")
    assert pile.held(main, "does_not_know") == ["officials"]
    assert [pile.held(c, "asserts") for c in found(pile)] == [["The Daily"]]


def test_who_could_not_verify_it_says_so_of_himself(pile: Any) -> None:
    for name in "ab":
        pile.tell(name, (f"[Ann Bell] {{said}} <{TALKS}>.", "Ann Bell"))
    pile.tell("c", ("[Ron Hale] {wrote} <that he could not verify it with anybody at the bank>.", "Ron Hale"))
    assert [pile.held(c, "asserts") for c in found(pile)] == [["Ron Hale"]]


def test_not_to_have_heard_is_no_finding(pile: Any) -> None:
    for name in "ab":
        pile.tell(name, (f"[Ann Bell] {{said}} <{TALKS}>.", "Ann Bell"))
    pile.tell("c", ("[Ron Hale] {said} <he had not heard of any meeting of the minister with the lender>.", "Ron Hale"))
    assert found(pile) == []

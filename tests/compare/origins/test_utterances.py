from typing import Any

SAID = "“We will not open the northern bridge before the ice is gone,”"


def test_one_quotation_has_one_speaker(pile: Any) -> None:
    pile.kinds = {"a spokeswoman": "unnamed_person", "the ferry company": "named_organisation"}
    pile.tell("a", (f"<{SAID}> [Ann Bell] {{said}}.", "Ann Bell"))
    pile.tell("b", (f"<{SAID}> [a spokeswoman] {{said}}.", "a spokeswoman"))
    pile.tell("c", (f"<{SAID}> [the ferry company] {{said}}.", "the ferry company"))
    (claim,) = pile.claims()
    assert claim.origins == ("Ann Bell",)
    assert pile.held(claim, "asserts") == ["Ann Bell"]


def test_two_named_people_are_never_one(pile: Any) -> None:
    pile.tell("a", (f"<{SAID}> [Ann Bell] {{said}}.", "Ann Bell"))
    pile.tell("b", (f"<{SAID}> [Ron Hale] {{said}}.", "Ron Hale"))
    (claim,) = pile.claims()
    assert claim.origins == ("Ann Bell", "Ron Hale")


def test_words_that_are_not_quoted_put_nobody_together(pile: Any) -> None:
    pile.kinds = {"the ferry company": "named_organisation"}
    pile.tell("a", ("[Ann Bell] {said} <the northern bridge would open when the ice is gone>.", "Ann Bell"))
    pile.tell(
        "b", ("[The ferry company] {said} <the northern bridge would open when the ice is gone>.", "the ferry company")
    )
    (claim,) = pile.claims()
    assert len(claim.origins) == 2


def test_who_passes_a_quotation_on_is_not_its_speaker(pile: Any) -> None:
    pile.kinds = {"the book": "document", "a clerk": "unnamed_person"}
    for name in "ab":
        pile.tell(
            name,
            (f"<{SAID}> [the book] {{says}}.", "the book"),
            (f"<{SAID}> [a clerk] {{said}}, the book says.", "a clerk > the book"),
        )
    (claim,) = pile.claims()
    assert claim.origins == ("a clerk",)

"""Names: what one unnamed source is called, and through whom words came."""

from typing import Any


def names(found: Any) -> list[Any]:
    return [d for d in found if d.kind == "name"]


def test_an_adviser_and_an_aide(pile: Any, differ: Any) -> None:
    pile.kinds = {"an aide": "unnamed_person"}
    pile.tell("a.txt", ("[An unnamed adviser] {said} <the minister had phoned the lender>.", "an aide"))
    pile.tell("b.txt", ("[An aide, who was not named,] {said} <the minister had phoned the lender>.", "an aide"))
    (found,) = names(differ(pile))
    assert {r.value for r in found.readings} == {"adviser", "aide"}


def test_one_source_through_two_papers(pile: Any, differ: Any) -> None:
    pile.kinds = {"the Courier": "named_organisation", "the Gazette": "named_organisation"}
    said = "<the minister had phoned the lender seven times in March>"
    pile.tell("a.txt", (f"[Ann Bell] {{told}} the Courier {said}.", "Ann Bell > the Courier"))
    pile.tell("b.txt", (f"[Ann Bell] {{told}} the Gazette {said}.", "Ann Bell > the Gazette"))
    (found,) = names(differ(pile))
    assert found.relation == "compatible"
    assert "the Courier" in found.why
    assert "the Gazette" in found.why


def test_one_channel_in_common_is_no_difference(pile: Any, differ: Any) -> None:
    pile.kinds = {"the Courier": "named_organisation"}
    said = "<the minister had phoned the lender seven times in March>"
    for name in ("a.txt", "b.txt"):
        pile.tell(name, (f"[Ann Bell] {{told}} the Courier {said}.", "Ann Bell > the Courier"))
    assert names(differ(pile)) == []

"""Names: what one unnamed source is called, and through whom words came."""

from typing import Any


def names(found: Any) -> list[Any]:
    return [d for d in found if d.kind == "name"]


def test_a_lawyer_and_an_attorney(pile: Any, differ: Any) -> None:
    pile.kinds = {"a lawyer": "unnamed_person"}
    pile.tell("a.txt", ("[An unnamed attorney] {said} <the minister had visited the lender>.", "a lawyer"))
    pile.tell("b.txt", ("[A lawyer, who was not named,] {said} <the minister had visited the lender>.", "a lawyer"))
    (found,) = names(differ(pile))
    assert {r.value for r in found.readings} == {"attorney", "lawyer"}


def test_one_source_through_two_papers(pile: Any, differ: Any) -> None:
    pile.kinds = {"the Courier": "named_organisation", "the Gazette": "named_organisation"}
    said = "<the minister had visited the lender nine times in March>"
    pile.tell("a.txt", (f"[Ann Bell] {{told}} the Courier {said}.", "Ann Bell > the Courier"))
    pile.tell("b.txt", (f"[Ann Bell] {{told}} the Gazette {said}.", "Ann Bell > the Gazette"))
    (found,) = names(differ(pile))
    assert found.relation == "compatible"
    assert "the Courier" in found.why
    assert "the Gazette" in found.why


def test_one_channel_in_common_is_no_difference(pile: Any, differ: Any) -> None:
    pile.kinds = {"the Courier": "named_organisation"}
    said = "<the minister had visited the lender nine times in March>"
    for name in ("a.txt", "b.txt"):
        pile.tell(name, (f"[Ann Bell] {{told}} the Courier {said}.", "Ann Bell > the Courier"))
    assert names(differ(pile)) == []


def test_what_is_no_noun_for_people_is_no_role(pile: Any, differ: Any) -> None:
    pile.kinds = {"a lawyer": "unnamed_person"}
    pile.tell("a.txt", ("[An attorney misled by the bank] {said} <the minister had visited the lender>.", "a lawyer"))
    pile.tell("b.txt", ("[An attorney deceived there] {said} <the minister had visited the lender>.", "a lawyer"))
    assert names(differ(pile)) == []


def test_other_words_to_another_paper_are_no_difference(pile: Any, differ: Any) -> None:
    pile.kinds = {"the Courier": "named_organisation", "the Gazette": "named_organisation"}
    one = "<the minister had visited the lender nine times in March>"
    other = "<a storm broke both masts of the training ship>"
    pile.tell("a.txt", (f"[Ann Bell] {{told}} the Courier {one}.", "Ann Bell > the Courier"))
    pile.tell("b.txt", (f"[Ann Bell] {{told}} the Gazette {other}.", "Ann Bell > the Gazette"))
    assert names(differ(pile)) == []


def test_one_source_makes_one_difference_of_channels(pile: Any, differ: Any) -> None:
    pile.kinds = {"the Courier": "named_organisation", "the Gazette": "named_organisation"}
    said = ("<the minister had visited the lender nine times in March>", "<a storm broke both masts of the ship>")
    for name, paper in (("a.txt", "the Courier"), ("b.txt", "the Gazette")):
        pile.tell(name, *((f"[Ann Bell] {{told}} {paper} {s}.", f"Ann Bell > {paper}") for s in said))
    (found,) = names(differ(pile))
    assert {r.value for r in found.readings} == {"through the Courier", "through the Gazette"}

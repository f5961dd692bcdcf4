"""What one account tells as a fact and another has from somebody."""

from typing import Any

from headwater.records import Difference


def told(pile: Any) -> list[Difference]:
    return [d for d in pile.compared()[1] if "as a fact" in d.why]


def test_what_one_tells_as_a_fact_and_another_has_from_somebody(pile: Any) -> None:
    pile.tell("a.txt", "The ferry struck the northern pier of Norvik at full speed on Monday.")
    pile.tell("b.txt", ("<The ferry struck the northern pier of Norvik at full speed>, [police] {said}.", "police"))
    (found,) = told(pile)
    assert (found.kind, found.relation) == ("strength", "variant")
    assert {r.value for r in found.readings} == {"told as a fact", "from police"}


def test_a_hedge_a_quotation_and_a_headline_state_no_fact(pile: Any) -> None:
    pile.tell("a.txt", "The ferry reportedly struck the northern pier of Norvik at full speed on Monday.")
    pile.tell("b.txt", ("<The ferry struck the northern pier of Norvik at full speed>, [police] {said}.", "police"))
    pile.tell("c.txt", "“The ferry struck the northern pier of Norvik at full speed.")
    assert not told(pile)


def test_an_account_that_names_a_source_elsewhere_tells_no_fact(pile: Any) -> None:
    pile.tell(
        "a.txt",
        "The ferry struck the northern pier of Norvik at full speed on Monday. ",
        ("<The ferry struck the northern pier at full speed>, [police] {said}.", "police"),
    )
    pile.tell("b.txt", ("<The ferry struck the northern pier of Norvik at full speed>, [police] {said}.", "police"))
    assert not told(pile)

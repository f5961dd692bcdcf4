from typing import Any


def wordings(found: Any) -> list[Any]:
    return [d for d in found if d.kind == "wording"]


def test_one_denial_in_two_wordings(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“None of that is correct,”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("<“No, it is not accurate,”> [Ron Hale] {told} reporters.", "Ron Hale"))
    (found,) = wordings(differ(pile, quoted=True))
    assert found.relation == "variant"
    assert "one denial" in found.why


def test_words_replaced(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“We heard it before we saw it, like a ship’s gun,”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("<“We heard it before we saw it, like a ship’s cannon,”> [Ron Hale] {said}.", "Ron Hale"))
    (found,) = wordings(differ(pile, quoted=True))
    assert "gun" in found.why
    assert "cannon" in found.why


def test_marks_contractions_and_hyphens_make_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“It’s a well-built pier, all of it,”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ('<"It is a well built pier, all of it">, [Ron Hale] {said}.', "Ron Hale"))
    assert wordings(differ(pile, quoted=True)) == []


def test_a_quotation_cut_short_is_the_same_quotation(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“The brake will not hold through another winter, I fear,”> [Hale] {said}.", "Hale"))
    pile.tell("b.txt", ("[Hale] {said} the brake <“will not hold through another winter.”>", "Hale"))
    assert wordings(differ(pile, quoted=True)) == []


def test_different_utterances_are_not_compared(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“The harbour wall will be built of granite,”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("<“Our trams have never been so late as this year,”> [Ron Hale] {said}.", "Ron Hale"))
    assert wordings(differ(pile, quoted=True)) == []


def test_a_spokesman_and_his_shipyard_are_held_together(pile: Any, differ: Any) -> None:
    pile.kinds = {"the Brandt shipyard": "named_organisation"}
    pile.tell(
        "a.txt",
        ("[Brandt shipyard spokesman Ron Hale] {said} <“all of the rumours about the hull are false.”>", "Ron Hale"),
    )
    pile.tell("b.txt", ("[The Brandt shipyard] {called} the rumours <“untrue.”>", "the Brandt shipyard"))
    (found,) = wordings(differ(pile, quoted=True))
    assert found.relation == "variant"


def test_a_stitched_quotation_inside_one_article(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt",
        ("[The guild] {said} it rested on <“haste and vanity.”>", "the guild"),
        ("<“The plan is born of haste and borrowed money,”> [the guild] {said}.", "the guild"),
        ("[It] {spoke of} <“the vanity of those who own the quay.”>", "the guild"),
    )
    (found,) = wordings(differ(pile, quoted=True))
    assert len(found.readings) == 3
    assert "does not stand so" in found.why


def test_long_quotations_that_differ_late_are_two_readings(pile: Any, differ: Any) -> None:
    long = " ".join(f"the number {n} crane on the quay was inspected" for n in range(12))
    pile.tell("a.txt", (f"<“{long} in May,”> [Ron Hale] {{said}}.", "Ron Hale"))
    pile.tell("b.txt", (f"<“{long} in April,”> [Ron Hale] {{said}}.", "Ron Hale"))
    (found,) = wordings(differ(pile, quoted=True))
    assert len({r.value for r in found.readings}) == 2


def test_one_speaker_s_words_told_in_another_order(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt", ("<“The ferry was late, the lamps were dark and nobody waited,”> [Ron Hale] {said}.", "Ron Hale")
    )
    pile.tell("b.txt", ("<“Nobody waited. The lamps? Dark. And a late ferry,”> [Ron Hale] {said}.", "Ron Hale"))
    assert [d.relation for d in wordings(differ(pile, quoted=True))] == ["variant"]

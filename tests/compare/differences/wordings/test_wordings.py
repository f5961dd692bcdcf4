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


def test_the_sentences_of_long_quotations_are_held_together_one_by_one(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt",
        (
            "<“I pulled at the rope for an hour. There was a girl who lay under the mast and wept.”> [Bell] {said}.",
            "Bell",
        ),
    )
    pile.tell(
        "b.txt",
        ("<“The lamps went out. There was a woman who lay under the mast and wept. We sang.”> [Bell] {said}.", "Bell"),
    )
    (found,) = wordings(differ(pile, quoted=True))
    assert "“girl” against “woman”" in found.why
    assert all(r.value.startswith("“There was a") for r in found.readings)


def test_neighbouring_sentences_in_two_wordings_are_one_difference(pile: Any, differ: Any) -> None:
    said = "<“The {} of the quay was dark at noon. Nobody had lit the {} of the ferry that day.”> [Bell] {{said}}."
    pile.tell("a.txt", (said.format("whole", "lamps"), "Bell"))
    pile.tell("b.txt", (said.format("end", "lanterns"), "Bell"))
    assert len(wordings(differ(pile, quoted=True))) == 1


def test_the_word_that_changes_the_sense_is_told_first(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“The old brake of the tram will hold through the winter,”> [Bell] {said}.", "Bell"))
    pile.tell("b.txt", ("<“The worn brake of the tram will not hold through the winter,”> [Bell] {said}.", "Bell"))
    (found,) = wordings(differ(pile, quoted=True))
    assert found.why.index("not") < found.why.index("worn")


def test_two_sentences_of_one_account_are_two_utterances(pile: Any, differ: Any) -> None:
    one = ("<“We will not sell the old ferry to the guild,”> [Bell] {said}.", "Bell")
    other = ("<“We did not sell the tram to the guild, and we will not sell it soon,”> [Bell] {said}.", "Bell")
    pile.tell("a.txt", one, other)
    pile.tell("b.txt", one)
    assert wordings(differ(pile, quoted=True)) == []


def test_spellings_make_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“Four trams were travelling along the harbour at noon,”> [Bell] {said}.", "Bell"))
    pile.tell("b.txt", ("<“4 trams were traveling along the harbor at noon,”> [Bell] {said}.", "Bell"))
    assert wordings(differ(pile, quoted=True)) == []


def test_a_formula_of_two_speakers_is_no_utterance(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“We stand by the people of the lower town, come what may,”> [Bell] {said}.", "Bell"))
    pile.tell("b.txt", ("<“The people of the lower town have waited for bread all day,”> [Hale] {said}.", "Hale"))
    assert wordings(differ(pile, quoted=True)) == []


def test_what_is_told_inside_a_quotation_is_its_speaker_s_wording(pile: Any, differ: Any) -> None:
    said = "“They told us that the old ferry will sail at noon,”"
    for name, who in (("a.txt", "Ada Bell"), ("b.txt", "Ron Hale")):
        pile.tell(name, (f"<{said}> [{who}] {{said}}.", who))
    pile.nest(pile.attributions[0], "the old ferry will sail at noon", "a stoker > Ada Bell", by="They")
    (found,) = [d for d in differ(pile, quoted=True) if "given to" in d.why]
    assert {r.value for r in found.readings} == {"Ada Bell", "Ron Hale"}

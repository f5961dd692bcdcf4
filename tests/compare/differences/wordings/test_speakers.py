from typing import Any

SAID = "We pulled the rope until it broke and nobody came to help us."


def test_words_given_to_two_speakers(pile: Any, differ: Any) -> None:
    pile.kinds["a witness"] = "unnamed_person"
    pile.tell("a.txt", (f"<“{SAID}”> {{said}} [a witness].", "a witness"))
    pile.tell("b.txt", (f"<“{SAID}”> {{said}} [Ada Bell].", "Ada Bell"))
    found = [d for d in differ(pile, quoted=True) if d.kind == "name"]
    assert [(d.relation, {r.value for r in d.readings}) for d in found] == [("variant", {"a witness", "Ada Bell"})]


def test_a_longer_name_is_no_other_speaker(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", (f"<“{SAID}”> {{said}} [Bell].", "Bell"))
    pile.tell("b.txt", (f"<“{SAID}”> {{said}} [Ada Bell].", "Ada Bell"))
    assert differ(pile, quoted=True) == ()


def test_two_that_both_accounts_name_are_no_difference(pile: Any, differ: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, (f"<“{SAID}”> {{said}} [Ada Bell].", "Ada Bell"))
    assert differ(pile, quoted=True) == ()


def test_a_formula_in_two_long_quotations_is_no_common_utterance(pile: Any, differ: Any) -> None:
    one = "It was shut at noon, and the people of the lower town had no bread for a day, nor did they ask why."
    other = "I will stand by the people of the lower town, whatever it costs us, as I did in the old mill, Ada."
    pile.tell("a.txt", (f"<“{one}”> {{said}} [Ada Bell].", "Ada Bell"))
    pile.tell("b.txt", (f"<“{other}”> {{said}} [Cora Dunn].", "Cora Dunn"))
    assert differ(pile, quoted=True) == ()


def test_one_name_in_other_letters_is_no_other_speaker(pile: Any, differ: Any) -> None:
    for name, who in (("a.txt", "François Bellot"), ("b.txt", "Francois Bellott")):
        pile.tell(name, (f"<“{SAID}”> {{said}} [{who}].", who))
    assert not [d for d in differ(pile, quoted=True) if "given to" in d.why]


def test_whom_a_text_named_before_is_no_other_speaker(pile: Any, differ: Any) -> None:
    pile.kinds["the witness"] = "unnamed_person"
    pile.tell("a.txt", (f"<“{SAID}”> {{said}} [the witness].", "the witness"))
    pile.tell("b.txt", (f"<“{SAID}”> {{said}} [Ada Bell].", "Ada Bell"))
    assert not [d for d in differ(pile, quoted=True) if "given to" in d.why]


def test_a_pronoun_after_two_names_tells_no_speaker(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt",
        ("Ada Bell sat there. [Cora Dunn] {saw} <it all>.", "Cora Dunn"),
        (f"<“{SAID}”> [she] {{said}}.", "Ada Bell"),
    )
    pile.tell("b.txt", (f"<“{SAID}”> {{said}} [Ron Hale].", "Ron Hale"))
    assert not [d for d in differ(pile, quoted=True) if "given to" in d.why]


def test_a_pronoun_after_one_name_is_its(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The rope broke. Ada Bell saw it all.", (f"<“{SAID}”> [she] {{said}}.", "Ada Bell"))
    pile.tell("b.txt", (f"<“{SAID}”> {{said}} [Ron Hale].", "Ron Hale"))
    (found,) = [d for d in differ(pile, quoted=True) if "given to" in d.why]
    assert found.relation == "undetermined"

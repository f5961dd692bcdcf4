from typing import Any


def test_words_that_exclude_one_another_are_shown(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The miller of Harrow left the old mill by the weir to his daughter.")
    pile.tell("b.txt", "The old mill by the weir was left to his son by the miller of Harrow.")
    (found,) = differ(pile)
    assert (found.kind, found.relation) == ("name", "undetermined")
    assert {r.value for r in found.readings} == {"daughter", "son"}


def test_an_account_that_has_both_words_tells_them_apart(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The miller of Harrow left the old mill by the weir to his daughter.", "His son got a boat.")
    pile.tell("b.txt", "The old mill by the weir was left to his son by the miller of Harrow.")
    assert differ(pile) == ()


def test_sentences_of_other_things_are_not_compared(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The miller of Harrow left the old mill by the weir to his daughter.")
    pile.tell("b.txt", "A baker in Low Marsh said that his son would stand for the council in spring.")
    assert differ(pile) == ()


def test_words_that_stand_among_others_are_of_others(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "The miller of Harrow left the old mill by the weir, said Odile Brandt, whose daughter sings.")
    pile.tell("b.txt", "The old mill by the weir was left to his son by the miller of Harrow.")
    assert differ(pile) == ()

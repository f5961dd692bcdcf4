"""The words and marks that show how a text stands to what it tells."""

from headwater.compare.positions.sides.tokens import classes, telling, tokens


def test_a_negation_is_parted_from_its_verb() -> None:
    assert tokens("The town’s bridge didn’t fall in 1907?") == [
        "the",
        "town",
        "bridge",
        "did",
        "n't",
        "fall",
        "in",
        "#",
        "?",
    ]
    assert classes(tokens("It isn't so"))["negation"] == 1


def test_neighbours_are_read_together() -> None:
    assert classes(tokens("They made it up"))["unreal"] == 2
    assert classes(tokens("They made a cake"))["unreal"] == 0


def test_telling_words_say_what_a_text_is_about() -> None:
    assert telling(tokens("No, ferries reportedly did not strike the bridge")) == {"ferri", "strike", "bridg"}

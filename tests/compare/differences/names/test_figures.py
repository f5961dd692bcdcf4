"""Figures: somebody without a name, described with another noun."""

from typing import Any

import pytest


def figures(found: Any) -> list[set[str]]:
    return [{r.value for r in d.readings} for d in found if d.kind == "name"]


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "Police in Harrow arrested the driver of the ferry bus.",
            "In Harrow a 42-year-old man from Oren was arrested over the ferry bus.",
            {"the driver", "a 42-year-old man"},
        ),
        (
            "A customs clerk was shot dead near the Harrow ferry on Monday.",
            "Near the Harrow ferry robbers killed a watchful pensioner on Monday.",
            {"A customs clerk", "a watchful pensioner"},
        ),
    ],
)
def test_one_whom_the_accounts_describe_otherwise(
    pile: Any, differ: Any, one: str, other: str, shown: set[str]
) -> None:
    pile.tell("a.txt", one)
    pile.tell("b.txt", other)
    assert figures(differ(pile)) == [shown]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Police in Harrow arrested the driver.", "In Harrow a man was injured."),
        ("Police in Harrow arrested the driver.", "Firemen of Oren rescued a cat."),
        ("Police in Harrow arrested the driver.", "The driver was arrested in Harrow."),
        ("A clerk was shot dead at the Harrow ferry.", "Far from there, a pensioner was killed by a wave."),
    ],
)
def test_others_and_the_same_words_are_no_difference(pile: Any, differ: Any, one: str, other: str) -> None:
    pile.tell("a.txt", one)
    pile.tell("b.txt", other)
    assert not figures(differ(pile))


def test_an_account_that_has_both_tells_of_two(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Police in Harrow arrested the driver of the ferry bus.")
    pile.tell("b.txt", "In Harrow a man from Oren was arrested over the ferry bus, and so the driver was arrested.")
    assert not figures(differ(pile))

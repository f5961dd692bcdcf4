"""Which attributions stand inside others' contents."""

import re

import pytest

from headwater.attribute.finding.layers import inside, layers
from headwater.attribute.found import Found

# A speech in which one after another is told something.
SPEECH = "Lund said: " + " ".join(f"“Board {n} said that dock {n} had leaked again.”" for n in range(100, 140))


def speech() -> tuple[Found, list[Found]]:
    """The speech, and those that it tells of."""
    outer = Found(source=((0, 4),), cue=((5, 9),), content=((11, len(SPEECH)),), score=0.9)
    told = [m.span() for m in re.finditer(r"Board \d+", SPEECH)]
    inner = [
        Found(source=((s, e),), cue=((e + 1, e + 5),), content=((e + 6, SPEECH.index(".", e)),), score=0.9)
        for s, e in told
    ]
    return outer, inner


def test_all_that_a_long_speech_tells_of_stand_in_it() -> None:
    outer, inner = speech()
    assert len(inner) == 40
    assert layers(SPEECH, [outer, *inner]) == ([outer], inner)
    assert list(inside([outer], inner)) == inner


def test_what_was_found_already_is_not_found_again() -> None:
    outer, inner = speech()
    assert list(inside([outer, *inner[1:]], inner)) == inner[:1]


@pytest.mark.parametrize(("cue", "kept"), [("shows", False), ("says", True)])
def test_thing_tells_nothing_inside_the_words_of_another(cue: str, kept: bool) -> None:
    text = f"Lund said the image {cue} that it was dry."
    start, end = text.index(cue), text.index(cue) + len(cue)
    inner = Found(source=((10, 19),), cue=((start, end),), content=((end + 1, len(text) - 1),), score=0.9)
    outer = Found(source=((0, 4),), cue=((5, 9),), content=((10, len(text) - 1),), score=0.9)
    assert layers(text, [outer, inner]) == ([outer], [inner] if kept else [])


@pytest.mark.parametrize(
    ("text", "outer", "inner", "kept"),
    [
        (
            "She repeated her criticism of the new dam.",
            ("She", "repeated", "her criticism of the new dam"),
            ("her", "criticism of", "the new dam"),
            False,
        ),
        (
            "She rejected with a laugh her criticism of the new dam.",
            ("She", "rejected", "with a laugh her criticism of the new dam"),
            ("her", "criticism of", "the new dam"),
            True,
        ),
        (
            "She praised Lund for the new dam.",
            ("She", "praised", "Lund for the new dam"),
            ("Lund", "for", "the new dam"),
            False,
        ),
    ],
)
def test_attribution_that_is_all_of_another_or_has_no_cue_is_no_layer(
    text: str, outer: tuple[str, str, str], inner: tuple[str, str, str], kept: bool
) -> None:
    def found(words: tuple[str, str, str]) -> Found:
        source, cue, content = (((text.index(w), text.index(w) + len(w)),) for w in words)
        return Found(source=source, cue=cue, content=content, score=0.9)

    assert layers(text, [found(outer), found(inner)])[1] == ([found(inner)] if kept else [])

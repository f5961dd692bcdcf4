"""What is measured of an article beside a claim."""

import math

import pytest

from headwater.compare.positions.sides import Telling, Wording
from headwater.records import Range

CLAIM = Wording("Ferry strikes bridge in Oldhaven")
FIRST, SECOND = "The weather was never fine.", "No ferry struck the bridge in Oldhaven."
TEXT = f"{FIRST} {SECOND} Tickets cost less."


def test_only_the_sentences_that_speak_of_the_claim_are_said_of_it() -> None:
    beside = Telling(TEXT, [Range(0, len(TEXT))], []).about(CLAIM)
    assert beside["beside negation"] == pytest.approx(1 / 2)
    assert beside["shared first"] == 0
    assert Telling(FIRST, [Range(0, len(FIRST))], []).about(CLAIM)["beside negation"] == 0


def test_what_is_far_from_the_words_of_the_claim_is_not_beside_them() -> None:
    far = "The ferry hit the bridge, and the crew went on to say that a dog at home had not been fed."
    beside = Telling(far, [Range(0, len(far))], []).about(CLAIM)
    assert beside["nearest negation"] > 0
    assert beside["beside negation"] == 0


def test_others_content_is_held() -> None:
    content = Range(TEXT.index(SECOND), TEXT.index(SECOND) + len(SECOND))
    told = Telling(TEXT, [Range(0, len(TEXT))], [content, content])
    assert told.held == [0.0, 1.0, 0.0]
    assert told.features["held first"] == 0
    assert told.features["own negation"] == told.features["others negation"] == pytest.approx(math.log(2))
    assert told.features["held lead"] == pytest.approx(1 / 3)


def test_only_what_is_kept_of_a_text_is_read() -> None:
    told = Telling(TEXT, [Range(0, len(FIRST))], [])
    assert told.tokens == [["the", "weather", "was", "never", "fine"]]


def test_a_word_is_placed_where_it_comes_first() -> None:
    told = Telling(TEXT, [Range(0, len(TEXT))], [])
    assert told.features["at negation"] == 0
    assert told.features["at unreal"] == pytest.approx(3 / 4)


def test_a_text_without_sentences_has_the_same_features() -> None:
    empty, full = Telling("", [], []), Telling(TEXT, [Range(0, len(TEXT))], [])
    assert empty.features.keys() == full.features.keys()
    assert empty.about(CLAIM).keys() == full.about(CLAIM).keys()

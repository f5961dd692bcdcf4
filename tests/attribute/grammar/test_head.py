"""Where a source phrase has its head."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.attribute.grammar.head import core_of, head_of


@pytest.mark.parametrize(
    ("said", "core", "head"),
    [
        ("the harbour master at Lund Bay", "the harbour master", "master"),
        ("A senator and keen sailor", "A senator", "senator"),
        ("a man and a woman", "a man and a woman", "woman"),
        ("critics of the plan", "critics", "critics"),
        ("the ministry of transport", "the ministry", "ministry"),
        ("the chief of staff", "the chief of staff", "staff"),
        ("the letter published", "the letter", "letter"),
        ("the video circulated", "the video circulated", "video"),
        ("the ministry today", "the ministry", "ministry"),
        ("the governor’s", "the governor’s", "governor"),
    ],
)
def test_core_and_head(said: str, core: str, head: str) -> None:
    assert (core_of(said), head_of(core_of(said))[0]) == (core, head)


PARTS = ("the", "a", "Holm", "minister", "of", "and", "letter", "’s", ",", "“", "living", "sent by", "27", " ", "-")


@given(st.lists(st.sampled_from(PARTS)).map(" ".join) | st.text())
def test_a_core_begins_its_phrase_and_holds_its_head(said: str) -> None:
    core = core_of(said)
    head, at = head_of(core)
    assert said.startswith(core)
    assert core.startswith(head, at)

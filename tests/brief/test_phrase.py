"""The brief in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.brief import phrase
from headwater.records import Range
from headwater.text.lines import trimmed


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024", "2024"),
        ("2023-05", "May 2023"),
        ("2023-05-04", "4 May 2023"),
        ("2023-05-03T17:35", "3 May 2023, 17:35"),
        ("2024-13", "2024-13"),
        ("soon", "soon"),
    ],
)
def test_dates_are_as_precise_as_they_are_known(date: str, words: str) -> None:
    assert phrase.day(date) == words


def test_unnamed_is_said_once() -> None:
    assert phrase.who("a port official", "unnamed_person") == "a port official, unnamed"
    assert phrase.who("an unnamed clerk", "unnamed_person") == "an unnamed clerk"
    assert phrase.who("Mara Voss", "named_person") == "Mara Voss"


@given(st.text(), st.integers(2, 50), st.data())
def test_an_excerpt_is_of_its_line_and_no_longer_than_its_room(text: str, room: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before, words, after = phrase.excerpt(text, Range(start, end), room=room, around=20)
    assert len(words) <= room
    assert not {"\n", "\r"} & {*before, *words, *after}
    inner = trimmed(text, start, end)
    assert text[: inner.start].endswith(before.removeprefix("…"))
    assert text[inner.end :].startswith(after.removesuffix("…"))

"""Where words stand, whatever the script."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.derive import letters
from headwater.derive.letters import words
from headwater.records import Range

texts = st.text("aÄßıﬁ1²_ -’'.\nЖ٣\u0301\ud83d😀", max_size=60)


def read(text: str, *ranges: Range) -> list[str]:
    found = words(text, ranges)
    return [text[start:end] for start, end in zip(found.starts.tolist(), found.ends.tolist(), strict=True)]


@given(texts)
def test_words_are_the_runs_of_letters_and_digits(text: str) -> None:
    assert read(text, Range(0, len(text))) == re.findall(r"\w+", text)


def test_scripts_without_spaces_are_read_character_by_character() -> None:
    assert read("東京に rain", Range(0, 8)) == ["東", "京", "に", "rain"]


def test_a_word_ends_with_its_range_and_what_is_outside_is_not_read() -> None:
    assert read("harbourmaster is not here", Range(0, 7), Range(7, 13), Range(17, 20)) == ["harbour", "master", "not"]


@given(texts, st.integers(0, 40))
def test_a_word_is_spelt_alike_wherever_it_stands(word: str, before: int) -> None:
    alone, moved = words(word, [Range(0, len(word))]), words("." * before + word, [Range(before, before + len(word))])
    assert alone.spellings.tolist() == moved.spellings.tolist()
    assert (alone.starts + before).tolist() == moved.starts.tolist()


def test_a_text_of_many_pieces_reads_like_one(monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(f"Word{n} is—the 第{n} of\nmany" for n in range(200))
    whole = words(text, [Range(0, 300), Range(304, len(text))])
    monkeypatch.setattr(letters, "PIECE", 64)
    pieced = words(text, [Range(0, 300), Range(304, len(text))])
    assert [part.tolist() for part in pieced] == [part.tolist() for part in whole]

from hypothesis import given
from hypothesis import strategies as st

from headwater.records import Range
from headwater.text.lines import lines


def test_lines_are_trimmed_and_empty_ones_left_out() -> None:
    text = "  One. \n\n\t\r\nTwo."
    assert [text[r.start : r.end] for r in lines(text)] == ["One.", "Two."]


def test_only_the_ranges_given_are_read() -> None:
    text = "One.\nTwo.\nThree."
    assert [text[r.start : r.end] for r in lines(text, [Range(5, 9)])] == ["Two."]


@given(st.text())
def test_no_character_but_white_space_is_lost(text: str) -> None:
    kept = "".join(text[r.start : r.end] for r in lines(text))
    assert "".join(kept.split()) == "".join(text.split())

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from headwater.text.sentences import sentences


def split(text: str) -> list[str]:
    return [text[r.start : r.end] for r in sentences(text)]


def test_abbreviations_and_titles_do_not_end_a_sentence() -> None:
    text = "Mr. Hale met the U.S. envoy at 5 p.m. on Monday. He left early."
    assert split(text) == ["Mr. Hale met the U.S. envoy at 5 p.m. on Monday.", "He left early."]


def test_a_line_ends_a_sentence() -> None:
    assert split("A heading\nThe first sentence.") == ["A heading", "The first sentence."]


@given(st.text())
def test_sentences_lie_in_order_and_lose_nothing_but_white_space(text: str) -> None:
    found = list(sentences(text))
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(split(text)).split()) == "".join(text.split())

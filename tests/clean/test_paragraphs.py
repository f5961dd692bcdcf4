"""Paragraphs and their shapes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.paragraphs import Paragraph, paragraphs

MOST = 10_000


def one(text: str) -> Paragraph:
    (only,) = paragraphs(text, MOST)
    return only


def test_a_wrapped_sentence_is_one_paragraph() -> None:
    text = "The harbour bridge in Eastport was closed after\ninspectors found a crack.\nFerries will run.\n\nby Ann Lee"
    assert [p.raw.count("\n") for p in paragraphs(text, MOST)] == [1, 0, 0]


def test_a_text_wrapped_all_through_has_whole_paragraphs() -> None:
    words = ("the bridge in Eastport was closed and Ann Lee of The Harbour Trust said so to Bo Ek " * 9).split()
    block = "\n".join(" ".join(words[i : i + 12]) for i in range(0, len(words), 12)) + "."
    text = f"Bridge closed\n\n{block}\n\n{block}"
    assert [p.text.count(" ") + 1 for p in paragraphs(text, MOST)] == [2, len(words), len(words)]


def test_headline_and_byline_stay_apart() -> None:
    assert len(list(paragraphs("Harbour bridge closed after crack is found\nby Ann Lee", MOST))) == 2


def test_judges_without_markdown_but_keeps_offsets() -> None:
    text = "\n## **Bridge** [closed](https://x.example)"
    p = one(text)
    assert (p.text, p.heading, text[p.range.start : p.range.end]) == ("Bridge closed", 2, text.strip())


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("The bridge was closed, the city said.", True),
        ("“We could not wait.”", True),
        ("Дорога закрыта на неделю.", True),
        ("橋は木曜日に閉鎖された。", True),
        ("A long history of trouble", False),
        ("Ten Recipes For a Cold Soup That You Will Love", False),
        ("One of the men who were there told the Post", True),
        ("# The bridge was closed, the city said.", False),
        ("Subscribe", False),
    ],
)
def test_tells_prose_from_labels(text: str, prose: bool) -> None:
    assert one(text).prose == prose


def test_dots_at_the_end_are_no_end() -> None:
    p = one("The cook, who has travelled far for these…")
    assert p.cut_off
    assert not p.ended


@given(st.text(alphabet="aB .\n\t#*…“", max_size=80), st.integers(1, 60))
def test_paragraphs_are_in_order_and_no_more_than_asked_for(text: str, most: int) -> None:
    found = list(paragraphs(text, most))
    assert all(a.range.end < b.range.start for a, b in pairwise(found))
    assert all(p.raw == text[p.range.start : p.range.end] and p.raw.strip() for p in found)
    assert sum(sum(map(len, p.raw.split("\n"))) for p in found) <= most

"""Quotations in their many marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.quotations import is_title, quotations


def inner(text: str) -> list[str]:
    return [text[q.inner.start : q.inner.end] for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" and "no".', ["yes", "no"]),
        ("He said “yes” and „nein“.", ["yes", "nein"]),
        ('He said "yes” and left.', ["yes"]),
        ("Il a dit « oui ».", [" oui "]),
        ("He said ''yes'' and left.", ["yes"]),
        ("He said \"they call it 'doom' here\".", ["they call it 'doom' here"]),
        ("He said ‘we don’t know’ and left.", ["we don’t know"]),
        ("It was the dogs’ food and the cat’s.", []),
        ("“A first paragraph.\n“A second.”", ["A first paragraph.", "A second."]),
        ('An odd " mark here\nand "another" there', [" mark here", "another"]),
        ('A 6" nail and a "word".', ["word"]),
        ('He said "it is 6" wide" and left.', ['it is 6" wide']),
        ('"The mast fell. "It hit us." Two "old" oaks.', ["The mast fell.", "It hit us.", "old"]),
        ('He said "they call it "doom" here" and left.', ["they call it", "doom"]),
        ('The sign " wet paint " and "yes".', [" wet paint ", "yes"]),
    ],
)
def test_marks(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_a_quotation_that_is_opened_anew_was_not_closed() -> None:
    assert [q.closed for q in quotations('"The mast fell. "It hit us."')] == [False, True]


def test_what_nothing_closes_ends_with_its_line() -> None:
    assert [q.closed for q in quotations("“Open\n“Closed”")] == [False, True]


@pytest.mark.parametrize(("words", "title"), [("War and Peace", True), ("20 Questions", True), ("I went home", False)])
def test_titles_of_works(words: str, title: bool) -> None:
    assert is_title(words) is title


@given(st.text(alphabet="ab .\n\"“”„«»'’‘", max_size=120))
def test_quotations_do_not_overlap_and_stay_in_their_line(text: str) -> None:
    last = 0
    for q in quotations(text):
        assert last <= q.range.start <= q.inner.start < q.inner.end <= q.range.end <= len(text)
        assert "\n" not in text[q.range.start : q.range.end]
        last = q.range.end

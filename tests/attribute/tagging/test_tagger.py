import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.attribute.found import Found
from headwater.attribute.tagging.tagger import tag_many

TEXT = (
    "The bridge will stay closed until March, the mayor of Oldtown told reporters on Friday.\n\n"
    "“We found cracks in two of the piers,” said Anna Berg, an engineer with the city. “Nobody was hurt.”\n\n"
    "According to a report by the transport office, repairs would cost about four million euros.\n\n"
    "It rained all day. The cat slept."
)


def tag(text: str, ranges: Sequence[tuple[int, int]] | None = None) -> tuple[Found, ...]:
    return tag_many([(text, [(0, len(text))] if ranges is None else ranges)])[0]


def words(text: str, found: Found, role: str) -> list[str]:
    return [text[s:e] for s, e in getattr(found, role)]


def test_who_says_what() -> None:
    found = {words(TEXT, f, "cue")[0]: f for f in tag(TEXT)}
    assert set(found) == {"told", "said", "According to"}
    assert words(TEXT, found["told"], "source") == ["the mayor of Oldtown"]
    assert words(TEXT, found["told"], "content") == ["The bridge will stay closed until March"]
    assert words(TEXT, found["said"], "source") == ["Anna Berg, an engineer with the city"]
    assert words(TEXT, found["said"], "content")[0].startswith("“We found cracks in two of the piers")
    assert words(TEXT, found["According to"], "source") == ["a report by the transport office"]
    assert words(TEXT, found["According to"], "content") == ["repairs would cost about four million euros"]
    assert all(0 <= f.score <= 1 for f in found.values())


def test_the_kind_of_quotation_marks_does_not_matter() -> None:
    assert tag(TEXT) == tag(TEXT.replace("“", '"').replace("”", '"')) == tag(TEXT.replace("“", "«").replace("”", "»"))


def test_line_ends_do_not_matter() -> None:
    def found(text: str) -> list[list[str]]:
        return [words(text, f, role) for f in tag(text) for role in ("source", "cue", "content")]

    assert found(TEXT) == found(TEXT.replace("\n\n", "\n")) == found(TEXT.replace("\n\n", "\r\n \r\n"))


def test_only_the_kept_ranges_are_read() -> None:
    cut = TEXT.index("According")
    found = tag(TEXT, [(0, TEXT.index("\n")), (cut, len(TEXT))])
    assert [words(TEXT, f, "cue") for f in found] == [["told"], ["According to"]]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "word", '"', '"""""', "...", "\x00\x07", "\ud800", "😀 🎉", "\u200f\u202e", "ÀÉ ß ﬁ"]
)
def test_next_to_nothing(text: str) -> None:
    assert isinstance(tag(text), tuple)


def test_other_texts_and_workers_change_nothing() -> None:
    texts = [TEXT, "", TEXT.upper(), TEXT, TEXT.replace("Anna Berg", "Jo Lee"), "The minister denied it. " * 200]
    pile = [(text, [(0, len(text))]) for text in texts]
    alone = [tag(text) for text in texts]
    assert tag_many(pile, workers=1) == alone
    assert tag_many(pile, workers=4) == alone
    assert tag_many(pile[::-1], workers=2) == alone[::-1]


def test_what_is_shared_is_read_once() -> None:
    text = "\n\n".join(f"Minister number {i} said the {i}th bridge was safe." for i in range(100))
    began = time.process_time()
    (once,) = tag_many([(text, [(0, len(text))])], workers=1)
    one = time.process_time() - began
    began = time.process_time()
    assert set(tag_many([(text, [(0, len(text))])] * 20, workers=1)) == {once}
    assert time.process_time() - began < 10 * one + 0.5


def test_a_million_lines_are_quick() -> None:
    began = time.process_time()
    assert tag("\n" * 1_000_000) == ()
    assert time.process_time() - began < 2


def test_one_long_line() -> None:
    text = "The mayor said the bridge was closed. " * 300
    found = tag(text)
    assert len(found) > 250
    assert all(text[f.cue[0][0] : f.cue[0][1]] == "said" for f in found)


@pytest.mark.parametrize(
    "text", ["x" * 20_000, "漢字" * 5000, "!" * 20_000, "'" * 5000, "said " * 3000, "\U0001f600" * 3000]
)
def test_lines_that_are_no_text(text: str) -> None:
    assert all(0 <= s < e <= len(text) for f in tag(text) for s, e in (*f.source, *f.cue, *f.content))


@settings(max_examples=60)
@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from([*TEXT.split(), '"', "’", "\n", "«", "\u2028"]), max_size=80).map(" ".join)
)
def test_any_text_yields_ranges_within_it(text: str) -> None:
    for found in tag(text):
        assert found.cue
        assert 0 <= found.score <= 1
        for pieces in (found.source, found.cue, found.content):
            assert list(pieces) == sorted(pieces)
            for start, end in pieces:
                assert 0 <= start < end <= len(text)
                assert text[start:end].strip() == text[start:end]

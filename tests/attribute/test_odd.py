"""Texts that go wrong: no crash, and every offset on words of its document."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.attribute import attribute, unmeasured
from headwater.records import Article, Attribution, Document, Known, Range, Source

REPORT = "Mayor Ida Holm said on Monday that the dam leaked. “Nobody came,” she told the Harbour Gazette. "
WORDS = ("Ida Holm", "said", "that", "the dam leaked", "according to", "told the paper", "she", "[sic]", "ß", "ﬁ")
MARKS = ("“", "”", '"', "‘", "’", "«", "»", "''", ".", ",", ":", "—", "(", ")", "…", "\n", "\n\n")
ODD = ("😀", "\u200f", "\u202e", "\x00", "\ud800")
PARTS = st.sampled_from((*WORDS, *MARKS, *ODD))


def read(text: str, language: str | None = None) -> tuple[tuple[Source, ...], tuple[Attribution, ...]]:
    known = Known(value=language, read_from="text") if language else None
    return attribute([Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),), language=known)], [])


def check(text: str) -> tuple[Attribution, ...]:
    sources, attributions = read(text)
    for a in attributions:
        assert a.content
        for start, end in (*a.source, *a.cue, *a.content):
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip()
    for source in sources:
        assert all(0 <= m.range.start < m.range.end <= len(text) for m in source.mentions)
    return attributions


@pytest.mark.parametrize(
    "text", ["", "word", '"' * 500, "“" * 500, "”" * 500, "\x00\x07\x1b", "😀 🎉 👩‍👩‍👧", "\u200f\u202e\u2066"]
)
def test_nothing_said(text: str) -> None:
    assert check(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        REPORT * 10_000,
        REPORT.replace(".", "").replace(",", "").replace("“", "").replace("”", ""),
        REPORT.upper(),
        REPORT.replace(" ", "\u00a0"),
        REPORT.replace("said", "said\u200f").replace("that", "\u202ethat"),
        f"\x00{REPORT}\x1b[2J😀",
        f"“{REPORT}",
        f"{REPORT}”",
    ],
    ids=["one line", "no punctuation", "capitals", "hard spaces", "right to left", "controls", "opened", "closed"],
)
def test_offsets_are_on_words(text: str) -> None:
    check(text)


@settings(max_examples=60)
@given(st.lists(PARTS, max_size=40), st.sampled_from(["", " "]))
def test_offsets_are_on_words_of_any_text(parts: list[str], gap: str) -> None:
    check(gap.join(parts))


def test_another_language_is_not_measured() -> None:
    assert read("Der Bürgermeister sagte, dass der Damm sicher sei.", "de") == ((), ())
    document = Document(id="a", text="x", path="a.txt")
    german = Article(document=document, kept=(), language=Known(value="de", read_from="text"))
    assert [p.path for p in unmeasured([german])] == ["a.txt"]


def test_english_and_what_is_too_short_to_tell_are_measured() -> None:
    document = Document(id="a", text="x")
    english = Article(document=document, kept=(), language=Known(value="en", read_from="text"))
    assert unmeasured([english, Article(document=document, kept=())]) == ()

"""A document with its marks."""

import html
import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from headwater.page.plain import plain
from headwater.page.reading import Mark, around, marked
from headwater.records import Range

TAG = re.compile(r"<[^<>]*>")


def stripped(markup: str) -> str:
    return html.unescape(TAG.sub("", markup))


@st.composite
def texts_and_marks(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(min_size=1, max_size=60))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    ranges = [Range(*r) for r in draw(st.lists(ends, max_size=8)) if r[0] < r[1]]
    words = st.sampled_from(["e", "source", "bp"])
    notes = st.text(max_size=5)
    return text, [
        Mark(range=r, kind=draw(words), anchor=f"e{i}", note=draw(notes), href="#x" if i % 2 else "", label=draw(notes))
        for i, r in enumerate(ranges)
    ]


@given(texts_and_marks())
def test_without_its_tags_it_is_the_text(found: tuple[str, list[Mark]]) -> None:
    text, marks = found
    # A reference to a carriage return is one for a parser, too.
    assert stripped(marked(text, marks).replace("&#13;", "\r")) == plain(text)


@given(texts_and_marks())
def test_tags_nest_and_each_anchor_is_there_once(found: tuple[str, list[Mark]]) -> None:
    text, marks = found
    markup = str(marked(text, marks))
    open_: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^<>]*>", markup):
        if closing:
            assert open_.pop() == name
        else:
            open_.append(name)
    assert not open_
    assert sorted(re.findall(r' id="(e\d+)"', markup)) == sorted(m.anchor for m in marks)


def test_a_mark_that_another_cuts_goes_on_behind_it() -> None:
    marks = [Mark(range=Range(0, 4), kind="a"), Mark(range=Range(2, 6), kind="e", anchor="e1")]
    assert marked("abcdefg", marks) == (
        '<span class="a">ab<span class="e" id="e1">cd</span></span><span class="e on e1">ef</span>g'
    )


def test_marks_begin_and_end_where_their_ranges_do() -> None:
    assert marked("a<b>c", [Mark(range=Range(1, 4), kind="k", note='"')]) == (
        'a<span class="k" title="&#34;">&lt;b&gt;</span>c'
    )


@given(st.integers(0, 5000), st.lists(st.tuples(st.integers(0, 4990), st.integers(1, 9)), max_size=6))
def test_what_stands_around_evidence_is_shown_and_the_rest_counted(length: int, places: list[tuple[int, int]]) -> None:
    ranges = [Range(s, min(s + n, length)) for s, n in places if s < length]
    parts = around(length, ranges)
    assert all(any(p.contains(r) for p in parts) for r in ranges)
    assert all(a.end < b.start for a, b in pairwise(parts))
    markup = marked("x" * length, [Mark(range=r, kind="e") for r in ranges], parts)
    counted = sum(int(n.replace(",", "")) for n in re.findall(r'data-cut="([\d,]+) ', markup))
    assert len(stripped(markup)) + counted == length

"""The brief as Markdown."""

from dataclasses import replace

import pytest

from headwater.brief import briefs, markdown
from headwater.brief.markdown import escape
from headwater.records import Story, Trace


def test_text_of_documents_is_no_markup() -> None:
    evil = "# a *b* [c](d) <script>e</script> `f` | g\n- h ![i](j) &amp; 1. k"
    found = escape(evil)
    assert "\n" not in found
    for sign in "#*[]<>`|!&":
        assert found.count(f"\\{sign}") == found.count(sign) > 0


@pytest.mark.parametrize("text", ["- a", "+ a", "1. a", "12) a", "= a", "see http://a.example", "www.a.example"])
def test_text_begins_neither_a_list_nor_a_link(text: str) -> None:
    assert "\\" in escape(text)


def test_holds_what_the_terminal_holds(trace: Trace) -> None:
    found = markdown(briefs(trace)[0], trace)
    assert found.startswith("# Brake failed three times\n")
    for words in ("1 origin in this pile", "**denies** Mara Voss", "## Timeline", "## Not determined"):
        assert words in found


def test_a_title_stays_a_title(trace: Trace) -> None:
    story = replace(trace.stories[0], title="<img src=x>\n# not a heading")
    first, second = markdown(briefs(replace(trace, stories=(story,)))[0], trace).split("\n")[:2]
    assert first == r"# \<img src=x\> \# not a heading"
    assert second == ""


def test_names_the_stories_that_a_document_tells_of_too(trace: Trace) -> None:
    courier, *rest = trace.stories[0].documents
    mine = replace(trace.stories[0], documents=tuple(rest), also=(courier,))
    other = Story(id="story-2", title="Another", documents=(courier,))
    first, second = (markdown(b, trace) for b in briefs(replace(trace, stories=(mine, other))))
    assert "## Also told of in\n\n- **001** Brake failed three times" in first
    assert "tells also of “Brake failed three times”" in second

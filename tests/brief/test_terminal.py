"""The brief on a terminal."""

import re
from dataclasses import replace

import pytest

from headwater.brief import briefs, terminal
from headwater.records import Article, Document, Range, Story, Trace


def shown(trace: Trace, **options: int | bool) -> str:
    return terminal(briefs(trace)[0], trace, **options)  # type: ignore[arg-type]


def test_says_the_number_of_origins_that_compare_counted(trace: Trace) -> None:
    assert f"{len(trace.claims[0].origins)} origin in this pile: an engineer, unnamed, through the Courier" in shown(
        trace
    )


def test_pointers_lead_to_the_words_they_follow(trace: Trace) -> None:
    found = re.findall(r"“([^”…]+)…?,?” \[(\d+):(\d+)-(\d+)", shown(trace, width=100))
    assert found
    ids = {a.id[:3]: a for a in trace.articles}
    for said, label, start, end in found:
        assert said.strip() in ids[label].text[int(start) : int(end)]


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_wider_than_asked(trace: Trace, width: int) -> None:
    assert max(map(len, shown(trace, width=width).split("\n"))) <= width


def test_colour_only_where_asked(trace: Trace) -> None:
    assert "\x1b" not in shown(trace)
    coloured = shown(trace, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == shown(trace)


def test_a_text_cannot_command_the_terminal(trace: Trace) -> None:
    evil = "\x1b[2J\x07\u202e owned \ud800"
    sources = tuple(replace(s, name=s.name + evil) for s in trace.sources)
    story = replace(trace.stories[0], title=evil)
    found = shown(replace(trace, sources=sources, stories=(story,)))
    assert not set(found) & set("\x1b\x07\u202e\ud800")


def test_a_denial_of_everything_is_said_to_be_one(trace: Trace) -> None:
    assert re.search(r"denies +Mara Voss \(said of the whole, not of this alone\)", shown(trace, width=100))


def test_long_sections_say_how_much_is_left_out(trace: Trace) -> None:
    events = tuple(replace(trace.timeline[0], date=f"{year}") for year in range(2000, 2020))
    assert re.search(r"\n  8 more\n", shown(replace(trace, timeline=events)))


def test_a_document_alone_has_a_brief() -> None:
    alone = Article(document=Document(id="a.txt", text="Nothing is said.\n"), kept=(Range(0, 16),))
    found = shown(Trace(articles=(alone,), stories=(Story(id="s", title="Nothing", documents=("a.txt",)),)))
    assert found.startswith("Nothing\n1 document, 1 article, outlets not known\n")


def test_minor_claims_follow_what_differs_and_say_who_tells_them(trace: Trace) -> None:
    minor = replace(trace.claims[0], id="claim-2", text="Nothing else failed", minor=True)
    found = shown(replace(trace, claims=(*trace.claims, minor)))
    assert found.index("WHERE ACCOUNTS DIFFER") < found.index("an engineer, unnamed, through the Courier: Nothing else")
    assert "Nothing else failed" not in found[: found.index("WHERE ACCOUNTS DIFFER")]

"""Who speaks in a transcript."""

import pytest

from headwater.attribute import attribute
from headwater.attribute.finding.turns import turns
from headwater.records import Article, Document, Range

TALK = """HOLM: Is the dam sound? What do you hear?

LUND (on the telephone): I hear that it leaks. We have asked the board.

HOLM: And what did they tell you?

LUND: Nothing. They think that we are wrong."""


def told(text: str) -> list[tuple[str, list[str]]]:
    found = turns(text, [Range(0, len(text))])
    return [(text[slice(*f.source[0])], [text[s:e] for s, e in f.content]) for f in found]


def test_each_paragraph_is_its_speakers() -> None:
    assert told(f"A dam leaks.\n\n{TALK}\n\nThe talk was cut here.") == [
        ("HOLM", ["Is the dam sound? What do you hear?"]),
        ("LUND", ["I hear that it leaks. We have asked the board."]),
        ("HOLM", ["And what did they tell you?"]),
        ("LUND", ["Nothing. They think that we are wrong."]),
    ]


def test_paragraphs_that_each_open_with_a_mark_go_on() -> None:
    text = "\n\n".join(
        [
            "“HOLM: Is it sound?",
            "“LUND: I say no.",
            "“We asked the board.",
            "“(LAUGHTER.)",
            "“HOLM: Did you?",
            "“LUND: We did.",
            "“All rights reserved.",
        ]
    )
    assert told(text) == [
        ("HOLM", ["Is it sound?"]),
        ("LUND", ["I say no.", "We asked the board."]),
        ("HOLM", ["Did you?"]),
        ("LUND", ["We did."]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Holm: 547.\n\nLund: 46.\n\nHolm: 1,769.\n\nLund: 1,501.",
        "Holm: Wants a new dam.\n\nLund: Wants a bridge.\n\nHolm: Is for the port.\n\nLund: Is against it.",
        "HOLM: I will stay.\n\nHOLM: We all will.",
        "HOLM: I will stay.\n\nLUND: We will not.",
        "",
    ],
)
def test_lists_and_lone_sayings_are_no_transcript(text: str) -> None:
    assert told(text) == []


def test_transcript_of_a_show_has_come_through_it() -> None:
    text = (
        "On Friday’s broadcast of “Harbour News,” diver Olaf Lund said the dam was leaking.\n\n"
        f"Host Ida Holm asked him why.\n\n{TALK}"
    )
    sources, attributions = attribute([Article(document=Document(id="a", text=text), kept=(Range(0, len(text)),))], [])
    names = {s.id: s.name for s in sources}
    spoken = [a for a in attributions if text[a.cue[0].start : a.cue[0].end] == ":"]
    assert [names[a.root] for a in spoken] == ["Ida Holm", "Olaf Lund", "Ida Holm", "Olaf Lund"]
    assert {a.form for a in spoken} == {"direct"}
    assert {names[a.chain[-1]] for a in spoken} == {"Harbour News"}
    inner = [a for a in attributions if a.parent == spoken[-1].id]
    assert [text[a.source[0].start : a.source[0].end] for a in inner] == ["They"]

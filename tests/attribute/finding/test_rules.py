"""The rules' finder on invented sentences: which words it gives to whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.attribute.finding.rules import line_read
from headwater.records import Range


def found(text: str) -> list[tuple[str, str, list[str]]]:
    """Source, cue and content pieces of every attribution, as words."""

    def words(pieces: tuple[tuple[int, int], ...]) -> list[str]:
        return [text[s:e] for s, e in pieces]

    return [
        (" ".join(words(f.source)), " ".join(words(f.cue)), words(f.content))
        for f in line_read(text, Range(0, len(text))).found
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Ida Holm said that the dam was safe.", "Ida Holm", "said", ["that the dam was safe"]),
        ("The dam was safe, the mayor has said.", "the mayor", "has said", ["The dam was safe"]),
        ("“The dam is safe,” said Ida Holm, a miner.", "Ida Holm, a miner", "said", ["“The dam is safe,”"]),
        ("The dam, the mayor said, was safe.", "the mayor", "said", ["The dam", "was safe"]),
        ("According to the report, the dam leaked.", "the report", "According to", ["the dam leaked"]),
        ("The dam leaked, according to the report.", "the report", "according to", ["The dam leaked"]),
        ("Holm, who leads the union, did not deny that.", "Holm, who leads the union", "did not deny", ["that"]),
        ("On Monday the council denied the report.", "the council", "denied", ["the report"]),
        ("Holm urged the council to act.", "Holm", "urged", ["the council to act"]),
        ("Holm has promised to resign.", "Holm", "has promised", ["to resign"]),
        ("Holm declined to say whether it leaked.", "Holm", "declined to say", ["whether it leaked"]),
        ("Holm was quoted as saying she left.", "Holm", "was quoted as saying", ["she left"]),
        ("The dam reportedly leaked.", "", "reportedly", ["The dam reportedly leaked"]),
        ("Holm said: “We left.”", "Holm", "said:", ["“We left.”"]),
        ("Holm said, “It leaks,” and left.", "Holm", "said", ["“It leaks,”"]),
        ("Holm was told by Lund that it leaked.", "Lund", "was told by", ["that it leaked"]),
        ("She was told by Lund two days before Easter that it leaked.", "Lund", "was told by", ["that it leaked"]),
        ("Holm was asked by the mayor to leave at noon.", "the mayor", "was asked by", ["to leave at noon"]),
        ("Holm said that according to Lund, the dam leaked.", "Lund", "according to", ["the dam leaked"]),
        ("Holm’s claim that the dam leaked was old.", "Holm’s", "claim", ["that the dam leaked"]),
        ("The plan broke his promise to leave the port.", "his", "promise", ["to leave the port"]),
        ("The miners feared that it would leak.", "The miners", "feared", ["that it would leak"]),
        ("The miners do not agree with the plan.", "The miners", "do not agree with", ["the plan"]),
        ("His answer was the mayor’s refusal to speak.", "the mayor’s", "refusal", ["to speak"]),
        ("Holm’s refusal to speak at all did not help.", "Holm’s", "refusal", ["to speak at all"]),
        ("The council saw the fair as a chance.", "The council", "saw", ["the fair as a chance"]),
        ("Holm said Lund called it “old” and that she left.", "Lund", "called", ["it “old”"]),
    ],
)
def test_frames(text: str, source: str, cue: str, content: list[str]) -> None:
    assert (source, cue, content) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The claims of the farmers were heard.",
        "Two reports of the council lay on the table.",
        "She reads the “Harbour Gazette” daily.",
        "A book published by the museum sold well.",
        "",
        "“”",
        "Holm ordered the crew out of the room to rest.",
    ],
)
def test_nothing_said(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("“They say it is over,” he said.", "They", "it is over"),
        ("“Tom told me that it leaks,” she said.", "Tom", "that it leaks"),
        ("“He said, ‘It leaks,’ and I left,” she said.", "He", "‘It leaks,’"),
        ("“People want to leave,” she said.", "People", "to leave"),
        ("“Do you really think that it holds?” she asked.", "you", "that it holds"),
        ("“The board would not say whether it leaked,” she said.", "The board", "whether it leaked"),
    ],
)
def test_what_is_reported_in_a_quotation(text: str, source: str, content: str) -> None:
    spoken = line_read(text, Range(0, len(text))).spoken
    assert [(text[slice(*f.source[0])], text[slice(*f.content[0])]) for f in spoken] == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "“I think it leaks,” she said.",
        "“We’re asking for help,” she said.",
        "“If they want to leave, let them,” she said.",
        "“It was, you know, an old dam,” she said.",
        "“Can you imagine that it leaks?” she asked.",
        "“The board would say that it holds,” she said.",
    ],
)
def test_what_is_no_report_in_a_quotation(text: str) -> None:
    assert line_read(text, Range(0, len(text))).spoken == ()


def test_gerund_behind_a_preposition_tells_nothing() -> None:
    assert [source for source, _, _ in found("Holm said she had a role in denying the report.")] == ["Holm"]


def test_next_quotation_goes_on() -> None:
    assert found("“We left,” Holm said on Friday. “Nobody came.”")[0][2] == ["“We left,”", "“Nobody came.”"]


def test_each_clause_has_its_own_source() -> None:
    pairs = [
        (source, content) for source, _, content in found("Holm said the dam was safe, but Brandt said it leaked.")
    ]
    assert pairs == [("Holm", ["the dam was safe"]), ("Brandt", ["it leaked"])]


@given(st.text(alphabet="ab .,“”\"'’:;—\n said that according to Holm he denied", max_size=200))
def test_offsets_lie_in_the_text(text: str) -> None:
    read = line_read(text, Range(0, len(text)))
    for f in (*read.found, *read.spoken):
        for start, end in (*f.source, *f.cue, *f.content, *f.narrow):
            assert 0 <= start < end <= len(text)
        assert f.content

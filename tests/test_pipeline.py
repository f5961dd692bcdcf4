"""The whole way, on piles that go wrong."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater import Document, Trace, trace
from headwater.form import dumps, to_dict

PARAGRAPHS = (
    "The harbour at Lund Bay was closed on Tuesday after a crane fell, the port authority said.",
    "“Nobody was hurt,” said Eva Strand, the harbour master. “The crane had been inspected in May.”",
    "A dock worker who asked not to be named said the crane had failed at least three times this year.",
    "The crane's owner, Baltic Lift, denied that it had ever failed.",
    "The harbour will open again on Friday, according to the authority.",
)
REPORT = "Crane falls at Lund Bay\n\n" + "\n\n".join(PARAGRAPHS) + "\n"


def json_of(found: Trace) -> str:
    return dumps(to_dict(found))


def test_an_empty_pile_is_an_empty_trace() -> None:
    assert trace([]).articles == ()


def test_one_document_alone_is_one_story_with_its_attributions() -> None:
    found = trace([Document(id="a", text=REPORT)])
    assert [s.documents for s in found.stories] == [("a",)]
    assert any("Eva Strand" in found.source[a.root].name for a in found.attributions)
    assert found.derivations == ()


def test_two_hundred_copies_are_one_story_and_count_once() -> None:
    found = trace([Document(id=f"copy{n:03}", text=REPORT) for n in range(200)])
    one = trace([Document(id="copy000", text=REPORT)])
    assert len(found.stories) == 1
    assert {d.kind for d in found.derivations} == {"duplicate"}
    assert [len(c.origins) for c in found.claims] == [len(c.origins) for c in one.claims]
    assert found.differences == one.differences


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 1_000_000,
        "word " * 200_000,
        "“" * 5_000,
        "<" * 100_000,
        "\u202e\u0000\ufffd\u2028 !",
        "記者団に語った。" * 200,
    ],
    ids=["empty lines", "one line", "quotation marks", "brackets", "controls", "Japanese"],
)
def test_an_odd_text_is_traced_beside_a_good_one(text: str) -> None:
    found = trace([Document(id="odd", text=text), Document(id="report", text=REPORT)])
    assert "report" in found.article
    assert any(a.document == "report" for a in found.attributions)


def test_what_cannot_be_read_is_told_and_the_rest_traced(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "lines.jsonl").write_text('{"id": "x"}\n[1]\n{"text": "cut', encoding="utf-8")
    found = trace([tmp_path, tmp_path / "gone"])
    assert [a.id for a in found.articles] == ["good.txt"]
    told = "\n".join(map(str, found.problems))
    for name in ("empty.txt", "picture.txt", "lines.jsonl:1", "lines.jsonl:2", "lines.jsonl:3", "gone"):
        assert name in told


def test_an_unknown_step_is_refused() -> None:
    with pytest.raises(ValueError, match="compare"):
        trace([], until="judge")


@settings(max_examples=10)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_pile_does_not_show(shuffle: random.Random) -> None:
    pile = [Document(id=f"{n}", text="\n\n".join(PARAGRAPHS[: n + 2])) for n in range(4)]
    expected = json_of(trace(pile))
    shuffle.shuffle(pile)
    assert json_of(trace(pile)) == expected

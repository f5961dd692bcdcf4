"""The example's gold says what stands in the example's pile."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from headwater.read import read

EXAMPLE = Path(__file__).parents[2] / "example"


def spans(part: Any, document: str = "") -> Iterator[tuple[str, int, int, str]]:
    """Every span below `part`, with the key of its document."""
    if isinstance(part, dict):
        document = part.get("doc", document)
        if "start" in part:
            yield document, part["start"], part["end"], part["text"]
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from spans(inner, document)


@pytest.fixture(scope="module")
def gold() -> Any:
    return json.loads((EXAMPLE / "gold.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def texts(gold: Any) -> dict[str, str]:
    """The pile's texts, by the key that the gold gives them."""
    documents, problems = read(EXAMPLE / "pile")
    assert problems == ()
    text = {d.id: d.text for d in documents}
    assert sorted(text) == sorted(f["name"] for f in gold["files"].values())
    return {key: text[file["name"]] for key, file in gold["files"].items()}


def test_gold_knows_every_document_and_its_length(gold: Any, texts: dict[str, str]) -> None:
    assert {key: f["chars"] for key, f in gold["files"].items()} == {key: len(t) for key, t in texts.items()}


def test_every_span_of_the_gold_holds_its_words(gold: Any, texts: dict[str, str]) -> None:
    wrong = [(d, s, e, words) for d, s, e, words in spans(gold) if texts[d][s:e] != words]
    assert wrong == []


def test_every_cue_stands_in_its_document(gold: Any, texts: dict[str, str]) -> None:
    assert [a["id"] for a in gold["attributions"] if a["cue"] not in texts[a["doc"]]] == []


def test_what_is_said_is_not_furniture(gold: Any) -> None:
    furniture = [(f["doc"], f["start"], f["end"]) for f in gold["furniture"] if "HEADLINE" not in f["kind"]]
    for said in gold["attributions"]:
        for span in said["spans"]:
            assert not any(d == said["doc"] and s < span["end"] and span["start"] < e for d, s, e in furniture), said[
                "id"
            ]


def test_origins_are_counted_from_the_roots(gold: Any) -> None:
    assert {c["id"]: len(c["roots"]) for c in gold["claims"]} == gold["origins"]

"""The stories labelled by hand are well formed, and their offsets belong to the texts that they name."""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from headwater.records import PositionKind

LABELS = sorted((Path(__file__).parents[2] / "benchmarks" / "labels").glob("*.json"))
DATA = Path(os.environ.get("HEADWATER_DATA", "../shared"))


@pytest.fixture(params=LABELS, ids=lambda path: path.stem)
def gold(request: pytest.FixtureRequest) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(request.param.read_text(encoding="utf-8"))
    return loaded


def ranges(gold: dict[str, Any]) -> Iterator[tuple[str, int, int]]:
    """Every range of the labels: document, start, end."""
    for attribution in gold["attributions"]:
        yield from ((attribution["doc"], *cue) for cue in attribution["cue"])
        yield from ((attribution["doc"], s["start"], s["end"]) for s in attribution["spans"])
    held = [*gold["furniture"], *(v for d in gold["disagreements"] for v in d["values"])]
    held += [p for claim in gold["claims"] for p in claim["positions"]]
    yield from ((h["doc"], h["start"], h["end"]) for h in held)


def test_every_range_lies_in_a_document_of_the_story(gold: dict[str, Any]) -> None:
    for document, start, end in ranges(gold):
        assert 0 <= start < end <= gold["files"][document]["chars"]


def test_an_attribution_has_content_and_a_chain_that_ends_in_the_document(gold: dict[str, Any]) -> None:
    ids = [a["id"] for a in gold["attributions"]]
    assert len(ids) == len(set(ids))
    for attribution in gold["attributions"]:
        assert attribution["spans"]
        assert attribution["type"] in {"D", "P", "I", "H/I"}
        assert all(link.strip() for link in attribution["chain"].split("→"))
        assert "→" in attribution["chain"]


def test_a_disagreement_lies_between_documents_and_a_position_is_one_of_ours(gold: dict[str, Any]) -> None:
    for disagreement in gold["disagreements"]:
        assert len({value["doc"] for value in disagreement["values"]}) > 1
    for claim in gold["claims"]:
        assert {p["position"] for p in claim["positions"]} <= set(get_args(PositionKind))


def test_the_texts_are_those_that_were_labelled(gold: dict[str, Any]) -> None:
    source = DATA / gold["from"]
    if not source.is_file():
        pytest.skip(f"no labelled data at {DATA}: set HEADWATER_DATA to its folder")
    with source.open(encoding="utf-8") as lines:
        texts = {str(row["id"]): row["text"] for row in map(json.loads, lines)}
    for file in gold["files"].values():
        assert hashlib.sha256(texts[file["id"]].encode()).hexdigest() == file["sha256"]
    for key, start, end in ranges(gold):
        piece = texts[gold["files"][key]["id"]][start:end]
        assert piece == piece.strip()

"""What a careful reader found in the seeds is well formed, and its offsets belong to the texts that it names."""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from headwater.records import PositionKind

SEEDS = Path(__file__).parents[2] / "benchmarks" / "labels" / "seeds"
DATA = Path(os.environ.get("HEADWATER_DATA", "../shared"))
RELATIONS = {"conflict", "compatible", "variant", "updated", "undetermined"}


def read(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SEEDS / name).read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(params=["five.json", "more.json"])
def reading(request: pytest.FixtureRequest) -> dict[str, Any]:
    return read(request.param)


def ranges(of: Any) -> Iterator[tuple[str, int, int]]:
    """Every range, however deep it stands: document, start, end."""
    if isinstance(of, dict) and "start" in of:
        yield of["doc"], of["start"], of["end"]
    elif isinstance(of, dict | list):
        for part in of.values() if isinstance(of, dict) else of:
            yield from ranges(part)


def test_every_range_lies_in_a_document_of_the_pile(reading: dict[str, Any]) -> None:
    for document, start, end in ranges(reading):
        assert 0 <= start < end <= reading["files"][document]["chars"]


def test_positions_and_answers_are_of_labelled_sources_and_claims(reading: dict[str, Any]) -> None:
    sources, claims = ({entry["id"] for entry in reading[kind]} for kind in ("sources", "claims"))
    cells = [(p["source"], p["claim"]) for p in reading["positions"]]
    assert len(cells) == len(set(cells))
    for held in [*reading["positions"], *reading["answers"]]:
        assert held["source"] in sources
        assert held["claim"] in claims
        assert {*held["position"], *held.get("also", ())} <= set(get_args(PositionKind))
    assert reading["origins"].keys() <= claims


def test_a_disagreement_has_two_sides_and_relations_that_would_be_right(reading: dict[str, Any]) -> None:
    for disagreement in reading["disagreements"]:
        assert len({value["side"] for value in disagreement["values"]}) > 1
        assert disagreement["relation"]
        assert set(disagreement["relation"]) <= RELATIONS


def test_the_checklist_speaks_of_what_is_labelled() -> None:
    checklist = read("checklist.json")
    reading = read("five.json")
    known = {entry["id"] for kind in ("sources", "claims") for entry in reading[kind]}
    assert sum(item["must"] for item in checklist["items"]) == 14
    assert sum(not item["must"] for item in checklist["items"]) == 8
    for check in (check for item in checklist["items"] for check in item["checks"]):
        named = {check.get("source"), check.get("claim"), check.get("through"), *check.get("claims", ())} - {None}
        assert named <= known
        for document, start, end in ranges(check):
            assert 0 <= start < end <= reading["files"][document]["chars"]


def test_the_texts_are_those_that_were_labelled(reading: dict[str, Any]) -> None:
    paths = {key: DATA / file["path"] for key, file in reading["files"].items()}
    if not all(path.is_file() for path in paths.values()):
        pytest.skip(f"no labelled data at {DATA}: set HEADWATER_DATA to its folder")
    texts = {key: path.read_bytes() for key, path in paths.items()}
    for key, file in reading["files"].items():
        assert hashlib.sha256(texts[key]).hexdigest() == file["sha256"]
    for key, start, end in ranges(reading):
        piece = texts[key].decode()[start:end]
        assert len(piece) == end - start
        assert piece == piece.strip()


def test_the_list_of_the_five_has_the_differences_of_their_gold() -> None:
    gold = DATA / "seeds" / "gold.json"
    if not gold.is_file():
        pytest.skip(f"no labelled data at {DATA}: set HEADWATER_DATA to its folder")
    given = json.loads(gold.read_text(encoding="utf-8"))
    reading = read("five.json")
    starts = {d["id"]: [(v["doc"], v["start"]) for v in d["values"]] for d in given["disagreements"]}
    assert {d["id"]: [(v["doc"], v["start"]) for v in d["values"]] for d in reading["disagreements"]} == starts
    assert [c["id"] for c in reading["claims"]] == [c["id"] for c in given["claims"]]
    assert [*reading["origins"].values(), *(a["origins"] for a in reading["answers"])] == [*given["origins"].values()]

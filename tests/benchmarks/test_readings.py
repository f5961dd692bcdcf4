"""What careful readers found is well formed, and its offsets belong to the texts that it names."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from headwater.records import PositionKind

LABELS = Path(__file__).parents[2] / "benchmarks" / "labels"
LISTS = [LABELS / "seeds/five.json", LABELS / "seeds/more.json", *sorted((LABELS / "developed").glob("*.json"))]
DATA = Path(os.environ.get("HEADWATER_DATA", "../shared"))
CUT = re.compile(r"\w\w")
RELATIONS = {"conflict", "compatible", "variant", "updated", "undetermined"}


def read(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(params=LISTS, ids=lambda path: path.stem)
def reading(request: pytest.FixtureRequest) -> dict[str, Any]:
    return read(request.param)


@pytest.fixture
def texts(reading: dict[str, Any]) -> dict[str, str]:
    """The labelled texts: files of their own, or rows of one file."""
    files = reading["files"]
    paths = {DATA / reading["from"]} if "from" in reading else {DATA / file["path"] for file in files.values()}
    if not all(path.is_file() for path in paths):
        pytest.skip(f"no labelled data at {DATA}: set HEADWATER_DATA to its folder")
    if "from" not in reading:
        return {key: (DATA / file["path"]).read_bytes().decode() for key, file in files.items()}
    with (DATA / reading["from"]).open(encoding="utf-8") as lines:
        given = {str(row["id"]): row["text"] for row in map(json.loads, lines)}
    return {key: given[file["id"]] for key, file in files.items()}


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


def test_positions_answers_and_origins_are_of_labelled_sources_and_claims(reading: dict[str, Any]) -> None:
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


def test_every_source_and_every_claim_stands_somewhere(reading: dict[str, Any]) -> None:
    assert all(source["mentions"] for source in reading["sources"])
    assert all(claim["statements"] for claim in reading["claims"])


def test_every_range_is_of_whole_words_of_the_text_that_was_labelled(
    reading: dict[str, Any], texts: dict[str, str]
) -> None:
    for key, file in reading["files"].items():
        assert len(texts[key]) == file["chars"]
        assert hashlib.sha256(texts[key].encode()).hexdigest() == file["sha256"]
    for key, start, end in ranges(reading):
        piece = texts[key][start:end]
        assert len(piece) == end - start > 0
        assert piece == piece.strip()
        assert not CUT.match(texts[key], max(start - 1, 0)) or start == 0
        assert not CUT.match(texts[key], end - 1)


def test_the_checklist_speaks_of_what_is_labelled() -> None:
    checklist = read(LABELS / "seeds/checklist.json")
    reading = read(LABELS / "seeds/five.json")
    known = {entry["id"] for kind in ("sources", "claims") for entry in reading[kind]}
    assert sum(item["must"] for item in checklist["items"]) == 14
    assert sum(not item["must"] for item in checklist["items"]) == 8
    for check in (check for item in checklist["items"] for check in item["checks"]):
        named = {check.get("source"), check.get("claim"), check.get("through"), *check.get("claims", ())} - {None}
        assert named <= known
        for document, start, end in ranges(check):
            assert 0 <= start < end <= reading["files"][document]["chars"]


def test_the_list_of_the_five_has_the_differences_of_their_gold() -> None:
    gold = DATA / "seeds" / "gold.json"
    if not gold.is_file():
        pytest.skip(f"no labelled data at {DATA}: set HEADWATER_DATA to its folder")
    given = json.loads(gold.read_text(encoding="utf-8"))
    reading = read(LABELS / "seeds/five.json")
    starts = {d["id"]: [(v["doc"], v["start"]) for v in d["values"]] for d in given["disagreements"]}
    assert {d["id"]: [(v["doc"], v["start"]) for v in d["values"]] for d in reading["disagreements"]} == starts
    assert [c["id"] for c in reading["claims"]] == [c["id"] for c in given["claims"]]
    assert [*reading["origins"].values(), *(a["origins"] for a in reading["answers"])] == [*given["origins"].values()]

"""The runner works on any file in PolNeAR's form."""

import json
import os
from pathlib import Path

import pytest
from benchmarks.attributions import attributions
from click.testing import CliRunner, Result

DATA = Path(os.environ.get("HEADWATER_DATA", "../shared"))
SPOKEN = "“The bridge is closed,” said Ada Roe. Ben Fox denied that it was closed."


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(attributions, [str(a) for a in arguments])


def written(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def kept(path: Path) -> dict[str, int]:
    """How many attributions are kept of each article; a line each."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: len(row["attributions"]) for row in rows}


def test_articles_without_annotations_are_predicted_and_not_scored(tmp_path: Path) -> None:
    gold = written(
        tmp_path / "gold.jsonl",
        {"id": "empty", "text": "", "annotations": {}},
        {"id": "b~2", "text": SPOKEN, "annotations": {}, "mood": None},
        {"id": "b", "text": "Rain.", "annotations": {}},
        {"id": "b", "text": SPOKEN},
        {"id": "half \ud800", "text": f"\ud83d {SPOKEN}"},
    )
    done = run("--gold", gold, "--out", tmp_path / "out.jsonl")
    assert done.exit_code == 0
    assert "4 of 4 articles have no annotations" in done.output
    found = kept(tmp_path / "out.jsonl")
    assert found["empty"] == 0
    assert min(found[id_] for id_ in ("b", "b~2", "half \ud800")) >= 2


def test_a_file_without_any_article_has_no_predictions(tmp_path: Path) -> None:
    assert run("--gold", written(tmp_path / "gold.jsonl"), "--out", tmp_path / "out.jsonl").exit_code == 0
    assert kept(tmp_path / "out.jsonl") == {}


def test_a_broken_line_ends_it_with_the_place_and_nothing_else(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"id": "a", "text": ""}\n{"id": "b", "text": "Rain\n', encoding="utf-8")
    done = run("--gold", gold)
    assert done.exit_code == 1
    assert done.output.startswith(f"Error: {gold}, line 2: ")
    assert isinstance(done.exception, SystemExit)


def test_predictions_have_to_be_there_for_every_article(tmp_path: Path) -> None:
    gold = written(tmp_path / "gold.jsonl", {"id": "a", "text": ""}, {"id": "b", "text": ""})
    done = run("--gold", gold, "--found", written(tmp_path / "found.jsonl", {"id": "a", "attributions": []}))
    assert done.exit_code == 1
    assert "no prediction for 1 articles, e.g. b" in done.output


def test_annotated_articles_are_scored_and_the_breakdown_agrees(tmp_path: Path) -> None:
    if not (DATA / "data/polnear/train.jsonl").is_file():
        pytest.skip(f"no labelled data at {DATA}: set HEADWATER_DATA to its folder")
    said = {"source": [[29, 36]], "cue": [[24, 28]], "content": [[0, 23]]}
    gold = written(
        tmp_path / "gold.jsonl",
        {"id": "a", "text": SPOKEN, "annotations": {"m": [said], "n": []}},
        {"id": "b", "text": SPOKEN, "annotations": {}},
        {"id": "c", "text": "", "annotations": {"m": []}},
    )
    found = written(
        tmp_path / "found.jsonl",
        {"id": "a", "attributions": [said, {"source": [], "cue": [[46, 52]], "content": [[53, 71]]}]},
        *({"id": id_, "attributions": []} for id_ in "bc"),
    )
    done = run("--gold", gold, "--found", found, "--breakdown")
    assert done.exit_code == 0
    assert "1 of 3 articles have no annotations" in done.output
    assert "gold 1, predicted 2" in done.output
    assert " 50.0 / 100.0 /  66.7" in done.output
    (every,) = [line.split() for line in done.output.splitlines() if line.startswith("all ")]
    assert every == ["all", "1", "2", *["100.0"] * 3, *["50.0"] * 3, *["66.7"] * 3]

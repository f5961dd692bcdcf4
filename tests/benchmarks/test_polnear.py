"""Anybody's file in PolNeAR's form is read, or its broken line named."""

import json
from pathlib import Path

import click
import pytest
from benchmarks.polnear import articles, first, predictions
from hypothesis import given
from hypothesis import strategies as st

WHOLE = '{"id": "a", "text": "Rain fell.", "annotations": {}}'


def written(folder: Path, *lines: str) -> Path:
    path = folder / "mine.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_extra_keys_are_kept_and_annotations_may_be_absent(tmp_path: Path) -> None:
    path = written(tmp_path, '{"id": "a", "text": "", "mood": 3}', "", '{"id": "b", "text": "\\ud800 \\u2028"}')
    one, other = articles(path)
    assert one == {"id": "a", "text": "", "mood": 3, "annotations": {}}
    assert other["text"] == "\ud800 \u2028"
    assert first(one) == []


def test_a_mark_of_byte_order_is_no_part_of_the_first_line(tmp_path: Path) -> None:
    assert [row["id"] for row in articles(written(tmp_path, f"\ufeff{WHOLE}"))] == ["a"]


def test_of_two_lines_with_one_id_the_last_is_kept_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, WHOLE, '{"id": "a", "text": "Snow fell."}')
    assert [row["text"] for row in articles(path)] == ["Snow fell."]
    assert "1 lines left out" in capsys.readouterr().err


def test_the_first_annotator_is_the_one_whose_name_comes_first(tmp_path: Path) -> None:
    said = {"source": [[0, 4]], "cue": [[5, 9]], "content": []}
    path = written(tmp_path, json.dumps({"id": "a", "text": "Rain fell.", "annotations": {"z": [], "m": [said]}}))
    assert first(articles(path)[0]) == [said]


@pytest.mark.parametrize(
    "broken",
    [
        '{"id": "a", "text": "Rain',
        "[]",
        "null",
        '{"text": "Rain fell."}',
        '{"id": 7, "text": "Rain fell."}',
        '{"id": "a", "text": null}',
        '{"id": "a", "text": "", "annotations": []}',
        '{"id": "a", "text": "", "annotations": {"m": {}}}',
        '{"id": "a", "text": "", "annotations": {"m": [{"cue": [], "content": []}]}}',
        '{"id": "a", "text": "", "annotations": {"m": [{"source": [], "cue": [[1]], "content": []}]}}',
        '{"id": "a", "text": "", "annotations": {"m": [{"source": [], "cue": [["1", 2]], "content": []}]}}',
        "[" * 100_000,
    ],
)
def test_a_broken_line_is_named_with_its_file(tmp_path: Path, broken: str) -> None:
    with pytest.raises(click.ClickException, match=r"mine\.jsonl, line 2: "):
        articles(written(tmp_path, WHOLE, broken))


def test_a_line_that_is_not_in_utf_8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_bytes(b'{"id": "a", "text": "caf\xe9"}\n')
    with pytest.raises(click.ClickException, match="line 1: "):
        articles(path)


@given(
    line=st.binary(max_size=40) | st.recursive(st.none() | st.text(), st.lists).map(lambda v: json.dumps(v).encode())
)
def test_whatever_else_a_line_holds_it_is_named(tmp_path_factory: pytest.TempPathFactory, line: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "mine.jsonl"
    path.write_bytes(line)
    if line.strip():
        with pytest.raises(click.ClickException, match=r"mine\.jsonl, line \d+: "):
            articles(path)
    else:
        assert articles(path) == []


def test_predictions_are_read_by_the_article_and_may_have_more_than_the_three_roles(tmp_path: Path) -> None:
    said = {"source": [], "cue": [[5, 9]], "content": [[0, 4]], "score": 0.7}
    path = written(tmp_path, json.dumps({"id": "a", "attributions": [said]}))
    assert predictions(path) == {"a": [said]}
    with pytest.raises(click.ClickException, match="line 1: "):
        predictions(written(tmp_path, WHOLE))

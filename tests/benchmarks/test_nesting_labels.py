"""The PolNeAR articles labelled by hand are well formed, and their offsets belong to the texts that they name."""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from benchmarks.nesting import files
from benchmarks.polnear import ROLES, Row, articles, first

DATA = Path(os.environ.get("HEADWATER_DATA", "../shared"))
DEV = DATA / "data/polnear/dev.jsonl"
WORDS = ("unnamed", "none")

Labels = dict[str, Any]


@pytest.fixture(params=files(), ids=lambda path: path.stem)
def labels(request: pytest.FixtureRequest) -> Labels:
    loaded: Labels = json.loads(request.param.read_text(encoding="utf-8"))
    assert loaded["id"] == request.param.stem
    return loaded


@pytest.fixture(scope="module")
def texts() -> dict[str, Row]:
    """The development articles, by id."""
    if not DEV.is_file():
        pytest.skip(f"no labelled data at {DATA}: set HEADWATER_DATA to its folder")
    return {row["id"]: row for row in articles(DEV)}


def ranges(labels: Labels) -> Iterator[list[int]]:
    """Every range of the labels."""
    for one in [*labels["sources"], *labels["inner"]]:
        if not isinstance(one["who"], str):
            yield one["who"]
    for one in labels["inner"]:
        for role in ROLES:
            yield from one[role]


def test_every_range_lies_in_the_text_and_pieces_follow_one_another(labels: Labels) -> None:
    for start, end in ranges(labels):
        assert 0 <= start < end <= labels["chars"]
    for one in labels["inner"]:
        for role in ROLES:
            flat = [at for piece in one[role] for at in piece]
            assert flat == sorted(flat), one["id"]


def test_who_is_a_range_or_a_word_of_ours_and_a_chain_has_a_link(labels: Labels) -> None:
    for one in [*labels["sources"], *labels["inner"]]:
        assert one["who"] in WORDS or len(one["who"]) == 2
        assert one["chain"] >= 1


def test_an_inner_attribution_has_an_id_of_its_own_a_cue_and_a_content(labels: Labels) -> None:
    ids = [one["id"] for one in labels["inner"]]
    assert len({*ids}) == len(ids)
    for one in labels["inner"]:
        assert one["cue"], one["id"]
        assert one["content"], one["id"]
        assert one.get("own", True) is True


def test_every_parent_is_there_and_leads_to_one_of_polnears_own(labels: Labels) -> None:
    above = {one["id"]: one["parent"] for one in labels["inner"]}
    for key in above:
        up = key
        for _ in above:
            up = above[up] if isinstance(up, str) else up
        assert isinstance(up, int), f"{key} goes round in a circle"
        assert 0 <= up < len(labels["sources"])


def test_the_labels_are_of_the_text_and_of_its_first_annotators_attributions(
    labels: Labels, texts: dict[str, Row]
) -> None:
    row = texts[labels["id"]]
    assert len(row["text"]) == labels["chars"]
    assert hashlib.sha256(row["text"].encode()).hexdigest() == labels["sha256"]
    assert len(first(row)) == len(labels["sources"])
    for start, end in ranges(labels):
        piece = row["text"][start:end]
        assert piece == piece.strip()


def test_an_inner_attribution_says_something_within_its_parents_content(labels: Labels, texts: dict[str, Row]) -> None:
    gold = first(texts[labels["id"]])
    inner = {one["id"]: one for one in labels["inner"]}
    for one in labels["inner"]:
        up = one["parent"]
        held = (inner[up] if isinstance(up, str) else gold[up])["content"]
        assert any(start < e and s < end for s, e in one["content"] for start, end in held), one["id"]

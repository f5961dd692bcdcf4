"""A label gets one finding, and a finding one label."""

import os
from pathlib import Path

import pytest
from benchmarks.pairing import GRADES, Pair, inner_pairs, overlap, pairs, scorer, touch
from benchmarks.polnear import Attribution, Pieces
from hypothesis import given
from hypothesis import strategies as st

DATA = Path(os.environ.get("HEADWATER_DATA", "../shared"))

TEXT = "Ada Roe said that Ben Fox had denied that the bridge was closed. “It is open,” he told her."

ranges = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda r: [r[0], r[0] + r[1]]), min_size=1, max_size=3
)
attribution = st.fixed_dictionaries({"source": ranges, "cue": ranges, "content": ranges})


def said(source: str, cue: str, content: str) -> Attribution:
    return {"source": at(source), "cue": at(cue), "content": at(content)}


def at(words: str) -> Pieces:
    start = TEXT.index(words)
    return [[start, start + len(words)]] if words else []


DENIED = said("Ben Fox", "had denied", "that the bridge was closed")


def test_touching_takes_a_common_character() -> None:
    assert touch([[0, 3], [9, 12]], [[11, 20]])
    assert not touch([[0, 3]], [[3, 5]])
    assert not touch([], [[3, 5]])


def test_overlap_counts_characters_of_all_pieces() -> None:
    assert overlap([[0, 4], [10, 14]], [[2, 4], [10, 12]]) == 0.5
    assert overlap([[0, 4]], [[4, 8]]) == 0.0


@given(a=ranges, b=ranges)
def test_overlap_is_a_share_and_does_not_mind_the_order(a: Pieces, b: Pieces) -> None:
    assert overlap(a, b) == overlap(b, a)
    assert 0.0 <= overlap(a, b) <= overlap(a, a) == 1.0
    assert (overlap(a, b) > 0) == touch(a, b)


def test_an_inner_label_needs_the_cue_and_half_of_the_content() -> None:
    assert inner_pairs([DENIED], [said("", "denied", "the bridge was closed")]) == {0: 0}
    assert inner_pairs([DENIED], [said("", "denied", "closed")]) == {}
    assert inner_pairs([DENIED], [said("Ben Fox", "said", "that the bridge was closed")]) == {}


def test_the_closer_finding_is_taken_whatever_the_order_and_none_that_is_taken() -> None:
    far, near = said("", "denied", "that the bridge was"), said("", "had", "that the bridge was closed")
    assert inner_pairs([DENIED], [far, near]) == {0: 1}
    assert inner_pairs([DENIED], [near, far]) == {0: 0}
    assert inner_pairs([DENIED], [near, far], taken={0}) == {0: 1}
    assert inner_pairs([DENIED, DENIED], [near]) == {0: 0}


@given(labels=st.lists(attribution, max_size=4), found=st.lists(attribution, max_size=4))
def test_inner_pairs_are_one_to_one(labels: list[Attribution], found: list[Attribution]) -> None:
    mates = inner_pairs(labels, found)
    assert len({*mates.values()}) == len(mates)
    assert all(touch(labels[i]["cue"], found[j]["cue"]) for i, j in mates.items())


@pytest.fixture
def score() -> None:
    if not (DATA / "score/attributions.py").is_file():
        pytest.skip(f"no scorer at {DATA}: set HEADWATER_DATA to its folder")


@pytest.mark.usefixtures("score")
def test_pairs_are_the_scorers() -> None:
    report = said("Ada Roe", "said", "that Ben Fox had denied that the bridge was closed")
    answer = said("he", "told her", "“It is open,”")
    partly = said("Ada Roe", "said", "Ben Fox had denied that the bridge")
    assert pairs(TEXT, [report, answer], [DENIED | {"content": []}, answer, partly]) == [
        Pair(gold=0, found=2, grades=frozenset({"detect", "soft"})),
        Pair(gold=1, found=1, grades=frozenset(GRADES)),
    ]
    assert pairs(TEXT, [report], [answer]) == [Pair(gold=0), Pair(found=0)]


@pytest.mark.usefixtures("score")
@given(gold=st.lists(attribution, max_size=4), found=st.lists(attribution, max_size=4))
def test_pairs_add_up_to_what_the_scorer_counts(gold: list[Attribution], found: list[Attribution]) -> None:
    tally = scorer().Tally()
    tally.add(TEXT, gold, found)
    told = pairs(TEXT, gold, found)
    assert sum(p.gold is not None for p in told) == tally.count["gold"]
    assert sum(p.found is not None for p in told) == tally.count["predicted"]
    for grade in GRADES:
        assert sum(grade in p.grades for p in told) == tally.count[grade]

"""Each kind is counted on both sides, and its shares follow."""

import pytest
from benchmarks.breakdown import Counts, count, form, kinds, said, source, table
from benchmarks.pairing import GRADES, Pair
from benchmarks.polnear import Attribution, Pieces

TEXT = (
    "Roe said it was late. He added: “We wait.” An official, unlike Ada Roe, called it “a shame” for Eastport. "
    "Officials agreed: other officials had."
)


def at(*words: str) -> Pieces:
    return [[TEXT.index(w), TEXT.index(w) + len(w)] for w in words]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (at("“We wait.”"), "direct"),
        (at("“a shame” for Eastport"), "mixed"),
        (at("“We wait.”", "“a shame” for Eastport"), "mixed"),
        (at("it was late"), "indirect"),
        ([], "indirect"),
    ],
)
def test_form_follows_the_marks(content: Pieces, expected: str) -> None:
    assert form(TEXT, content) == expected


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (at("Ada Roe"), "named"),
        (at("Roe"), "named"),
        (at("He"), "pronoun"),
        (at("An official"), "unnamed"),
        (at("Officials"), "unnamed"),
        ([], "none"),
    ],
)
def test_a_source_is_named_a_pronoun_unnamed_or_none(pieces: Pieces, expected: str) -> None:
    assert source(TEXT, pieces) == expected


def test_an_attribution_is_of_one_kind_of_each_sort() -> None:
    one = {"source": at("He"), "cue": at("added:"), "content": at("“We wait.”")}
    row = {"text": TEXT, "publisher": "gazette"}
    assert [*kinds(row, one, frozenset({said(TEXT, at("added:"))}))] == [
        "all",
        "direct",
        "source: pronoun",
        "cue: seen in training",
        "content: one piece",
        "publisher: gazette",
    ]
    two = one | {"cue": at("called"), "content": at("“We wait.”", "it")}
    assert {*kinds({"text": TEXT}, two, frozenset())} >= {
        "cue: not seen in training",
        "content: several pieces",
        "mixed",
    }


def test_a_pair_of_two_kinds_counts_for_the_recall_of_one_and_the_precision_of_the_other() -> None:
    gold: list[Attribution] = [
        {"source": at("He"), "cue": at("added:"), "content": at("“We wait.”")},
        {"source": at("Ada Roe"), "cue": at("said"), "content": at("it was late")},
    ]
    found: list[Attribution] = [{"source": [], "cue": at("added:"), "content": at("“We wait.”")}]
    paired = [Pair(gold=0, found=0, grades=frozenset({"detect"})), Pair(gold=1)]
    counts = count({"text": TEXT}, gold, found, paired, frozenset())
    assert (counts["all", "gold"], counts["all", "found"]) == (2, 1)
    assert (counts["all", "gold detect"], counts["all", "found detect"], counts["all", "gold soft"]) == (1, 1, 0)
    assert (counts["source: pronoun", "gold detect"], counts["source: pronoun", "found"]) == (1, 0)
    assert (counts["source: none", "found detect"], counts["source: none", "gold"]) == (1, 0)
    assert counts["indirect", "gold detect"] == 0


def test_the_table_gives_recall_precision_and_f1_of_each_grade() -> None:
    counts = Counts({("all", "gold"): 4, ("all", "found"): 2})
    for grade in GRADES:
        counts.update({("all", f"gold {grade}"): 1, ("all", f"found {grade}"): 1})
    assert table(counts).splitlines()[-1].split() == ["all", "4", "2", *["25.0"] * 3, *["50.0"] * 3, *["33.3"] * 3]

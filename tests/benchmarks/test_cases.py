"""What is right of an article's findings, by its labels."""

from collections.abc import Sequence

import pytest
from benchmarks.cases import Case, Finding, Key, Label, labels_of, outcomes
from benchmarks.names import Who

TEXT = "Ada Roe says Ben Fox thinks it will rain."
ADA, BEN = [0, 7], [13, 20]


def label(key: Key, who: Who, links: int = 1, parent: Key | None = None, own: bool = False) -> Label:
    return Label(key=key, pieces={"source": [], "cue": [], "content": []}, who=who, links=links, parent=parent, own=own)


def finding(name: str, kind: str = "named_person", links: int = 1, parent: int | None = None) -> Finding:
    return Finding(
        pieces={"source": [], "cue": [[8, 12]], "content": []}, parent=parent, links=links, name=name, kind=kind
    )


def right(
    labels: Sequence[Label], found: Sequence[Finding], mates: dict[Key, int], seen: set[Key]
) -> dict[str, list[bool]]:
    """What is right, in order, for each figure."""
    told: dict[str, list[bool]] = {}
    for outcome in outcomes(Case(text=TEXT, labels=labels, found=found, mates=mates, seen=frozenset(seen))):
        for figure in outcome.figures:
            told.setdefault(figure, []).append(outcome.right)
    return told


def test_all_is_right_where_all_is_found() -> None:
    labels = [label(0, ADA), label("n1", BEN, links=2, parent=0)]
    found = [finding("Ada Roe"), finding("Ben Fox", links=2, parent=0)]
    assert right(labels, found, {0: 0, "n1": 1}, {0, "n1"}) == {
        "chain length right": [True, True],
        "source name right": [True],
        "source name right, named": [True],
        "inner found": [True],
        "inner parent right": [True],
        "chain length right, longer than 1": [True],
        "inner source name right": [True],
        "inner precision": [True],
    }


def test_what_is_not_found_counts_for_nothing_but_finding() -> None:
    labels = [label(0, ADA), label("n1", BEN, links=2, parent=0), label("n2", ADA, parent=0, own=True)]
    assert right(labels, [], {}, set()) == {"inner found": [False], "own inner found": [False]}


def test_a_finding_within_another_that_no_label_means_costs_precision() -> None:
    found = [finding("Ada Roe"), finding("Ben Fox", parent=0)]
    assert right([label(0, ADA)], found, {0: 0}, {0})["inner precision"] == [False]


@pytest.mark.parametrize("parent", [None, 1])
def test_a_parent_is_the_finding_that_is_paired_with_the_labelled_one(parent: int | None) -> None:
    labels = [label(0, ADA), label("n1", BEN, parent=0)]
    found = [finding("Ada Roe"), finding("Cy Poe"), finding("Ben Fox", parent=parent)]
    assert right(labels, found, {0: 0, "n1": 2}, {0, "n1"})["inner parent right"] == [False]


def test_a_parent_may_be_paired_by_its_content_alone_or_be_an_inner_one() -> None:
    labels = [label(0, ADA), label("n1", BEN, parent=0), label("n2", BEN, parent="n1", own=True)]
    found = [finding("Ada Roe"), finding("Ben Fox", parent=0), finding("Ben Fox", parent=1)]
    told = right(labels, found, {0: 0, "n1": 1, "n2": 2}, {"n1", "n2"})
    assert told["inner parent right"] == told["own inner parent right"] == [True]
    assert "source name right" not in told


def test_a_wrong_chain_and_a_wrong_source_are_wrong() -> None:
    told = right([label(0, ADA, links=2), label(1, "none")], [finding("Ben Fox")] * 2, {0: 0, 1: 1}, {0, 1})
    assert told["chain length right"] == [False, True]
    assert told["chain length right, longer than 1"] == [False]
    assert told["source name right"] == [False, False]
    assert told["source name right, named"] == told["source name right, none"] == [False]


def test_a_label_file_has_one_entry_for_each_attribution_of_the_first_annotator() -> None:
    said = {"source": [ADA], "cue": [[8, 12]], "content": [[13, 40]]}
    inner = {"id": "n1", "source": [BEN], "cue": [[21, 27]], "content": [[28, 40]], "who": BEN, "parent": 0, "chain": 2}
    row = {"id": "a", "text": TEXT, "annotations": {"b": [], "a": [said]}}
    given = {"sources": [{"who": ADA, "chain": 1}], "inner": [inner]}
    assert [(x.key, x.who, x.links, x.parent, x.own) for x in labels_of(row, given)] == [
        (0, ADA, 1, None, False),
        ("n1", BEN, 2, 0, False),
    ]
    with pytest.raises(ValueError, match="shorter"):
        labels_of(row, given | {"sources": []})

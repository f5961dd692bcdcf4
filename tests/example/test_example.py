"""What a careful reader finds in the example's pile, Headwater finds."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from headwater import trace
from headwater.records import Attribution, Claim, Derivation, Range, Source, Trace

EXAMPLE = Path(__file__).parents[2] / "example"


@pytest.fixture(scope="module")
def found() -> Trace:
    return trace(EXAMPLE / "pile")


@pytest.fixture(scope="module")
def gold() -> Any:
    return json.loads((EXAMPLE / "gold.json").read_text(encoding="utf-8"))


def key(document: str) -> str:
    """The three digits by which the gold knows a document."""
    return document[:3]


def words(found: Trace, document: str, pieces: Iterable[Range]) -> str:
    """The words of a document in those ranges."""
    text = next(a.text for a in found.articles if key(a.id) == document)
    return " ".join(text[r.start : r.end] for r in pieces)


def link(found: Trace, a: str, b: str) -> Derivation | None:
    """The derivation between two documents, if one was found."""
    return next((d for d in found.derivations if (key(d.a), key(d.b)) == (a, b)), None)


def said(found: Trace, document: str, part: str) -> Attribution:
    """The attribution of a document with the shortest content that holds those words."""
    those = [a for a in found.attributions if key(a.document) == document]
    return min(
        (a for a in those if part in words(found, document, a.content)), key=lambda a: sum(e - s for s, e in a.content)
    )


def chain(found: Trace, attribution: Attribution) -> list[Source]:
    return [found.source[s] for s in attribution.chain]


def claim(found: Trace, *parts: str) -> Claim:
    """The claim that most assertions with one of those wordings belong to."""

    def assertions(c: Claim) -> int:
        where = ((key(a.evidence.document), a.evidence.range) for a in c.assertions)
        return sum(any(part in words(found, d, [r]) for part in parts) for d, r in where)

    best = max(found.claims, key=assertions)
    assert assertions(best)
    return best


def test_every_document_is_read(found: Trace, gold: Any) -> None:
    assert found.problems == ()
    assert sorted(a.id for a in found.articles) == sorted(f["name"] for f in gold["files"].values())


def test_one_story_and_one_stranger(found: Trace, gold: Any) -> None:
    stories = sorted((sorted(map(key, s.documents)) for s in found.stories), key=len)
    assert stories == [["012"], gold["story"]]


@pytest.mark.parametrize(
    ("a", "b"),
    [("001", "002"), ("001", "003"), ("001", "004"), ("002", "003"), ("003", "004"), ("005", "010"), ("007", "008")],
)
def test_who_owes_prose_to_whom_is_found(found: Trace, a: str, b: str) -> None:
    derivation = link(found, a, b)
    assert derivation is not None
    assert derivation.kind != "shared_quotation"


def test_who_only_shares_quotations_is_no_copy(found: Trace, gold: Any) -> None:
    copies = [[key(d.a), key(d.b)] for d in found.derivations if d.kind != "shared_quotation"]
    assert [pair for pair in copies if pair not in gold["derived"]] == []


@pytest.mark.parametrize(
    ("copy", "kinds"),
    [
        ("003", {"reprint", "abridgement"}),
        ("004", {"rewrite", "partial"}),
    ],
)
def test_a_copy_is_typed_and_never_the_agency_s_source(found: Trace, copy: str, kinds: set[str]) -> None:
    derivation = link(found, "001", copy)
    assert derivation is not None
    assert derivation.kind in kinds
    assert derivation.direction != "b_to_a"


def test_of_a_saved_page_the_article_is_kept_and_the_page_is_not(found: Trace) -> None:
    page = next(a for a in found.articles if key(a.id) == "002")
    kept = words(found, "002", page.kept)
    assert "Averland has 23 lift bridges" in kept
    for furniture in ("cookies", "Mirja Stolt", "Read also", "newsletter", "groan", "Most read", "Terms of use"):
        assert furniture in page.text
        assert furniture not in kept


def test_a_quotation_that_its_cue_splits_is_one(found: Trace) -> None:
    assert said(found, "001", "We heard it before") == said(found, "001", "Then there was dust")


def test_two_people_of_one_last_name_are_two(found: Trace) -> None:
    harbour = chain(found, said(found, "001", "We heard it before"))[0]
    council = chain(found, said(found, "007", "Either there is a memo"))[0]
    assert "Oren Tabor" in harbour.name
    assert "Lidia Tabor" in council.name


def test_the_operator_s_denial_is_seen(found: Trace) -> None:
    warning = claim(found, "warned the operator", "was warned by an engineer")
    deny = {found.source[p.source].name for p in warning.positions if p.position == "denies"}
    assert any("Tarn Oakley" in name or "Lindgaard" in name or "operator" in name for name in deny)


def test_who_confirms_one_detail_may_deny_another(found: Trace) -> None:
    ferrant = {p.position for c in found.claims for p in c.positions if "Ferrant" in found.source[p.source].name}
    assert {"confirms", "denies"} <= ferrant


def test_the_year_of_the_brakes_is_in_conflict(found: Trace) -> None:
    conflicts = [d for d in found.differences if d.relation == "conflict"]
    assert any({"2017", "2019"} <= {r.value[:4] for r in d.readings} for d in conflicts)


def test_the_number_of_the_injured_differs(found: Trace) -> None:
    of_people = [
        {key(e.document) for r in d.readings for e in r.evidence}
        for d in found.differences
        if d.kind == "number" and any("11" in r.value for r in d.readings)
    ]
    assert any({"001", "005", "010"} <= documents for documents in of_people)


def test_a_garbled_text_opens_no_conflict_by_itself(found: Trace) -> None:
    for difference in found.differences:
        if difference.relation == "conflict":
            alone = [r for r in difference.readings if {key(e.document) for e in r.evidence} == {"006"}]
            assert len(difference.readings) - len(alone) >= 2

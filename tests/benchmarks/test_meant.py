"""Which sources and claims of a trace a reader's list means."""

from typing import Any

import pytest
from benchmarks.meant import Meant, alike, touch


@pytest.fixture
def listed(told: Any) -> dict[str, Any]:
    """A list of two sources and three claims, one of which is a detail of another."""
    fell = [told.value("the pier fell twice"), told.value("The pier fell three times")]
    return {
        "sources": [
            {"id": "S1", "mentions": [told.value("clerk"), told.value("porter")]},
            {"id": "S2", "mentions": [told.value("Ada Roe"), told.value("Roe admitted")]},
        ],
        "claims": [
            {"id": "C1", "statements": [*fell, told.value("fall")]},
            {"id": "C2", "statements": fell},
            {"id": "C3", "statements": [told.value("a ferry sank"), told.value("lies")]},
        ],
    }


def test_a_source_is_meant_by_most_of_the_mentions_that_it_touches(told: Any, listed: dict[str, Any]) -> None:
    told.source("witness", "A clerk", "a porter", "Roe admitted")
    told.source("mayor", "the Tides", "A clerk", "Mayor Ada Roe", "Roe admitted")
    told.source("guide", "A guide")
    assert Meant(listed, told.trace()).sources == {"witness": "S1", "mayor": "S2"}


def test_a_claim_is_meant_where_most_places_are_shared_and_so_is_its_detail(told: Any, listed: dict[str, Any]) -> None:
    told.claim("once", "the pier fell twice", held={})
    told.claim("often", "that the pier fell twice", "The pier fell three times, said a porter", held={})
    of = Meant(listed, told.trace())
    assert {id_: claim and claim.id for id_, claim in of.claims.items()} == {"C1": "often", "C2": "often", "C3": None}


def test_a_claim_does_not_stand_for_one_that_it_shares_fewer_places_with(told: Any, listed: dict[str, Any]) -> None:
    told.claim("both", "that the pier fell twice", "The pier fell three times", "a ferry sank", held={})
    claims = Meant(listed, told.trace()).claims
    assert claims["C1"] is not None
    assert claims["C3"] is None


def test_the_table_has_unknown_sources_by_the_trace_s_id_and_nobody_unspecified(
    told: Any, listed: dict[str, Any]
) -> None:
    told.source("witness", "A clerk")
    told.source("guide", "A guide")
    told.source("reportedly", "said", kind="unspecified")
    held = {
        ("witness", "asserts"): "the pier fell twice",
        ("guide", "does_not_know"): "knew of no fall",
        ("reportedly", "asserts"): "The pier fell three times",
    }
    told.claim("fall", "the pier fell twice", "The pier fell three times", held=held)
    of = Meant(listed, told.trace())
    assert of.table["S1", "C1"] == {"asserts"}
    assert of.table["guide", "C1"] == {"does_not_know"}
    assert {source for source, _ in of.table} == {"S1", "guide"}
    assert [p.position for p in of.held("S1", "C2")] == ["asserts"]
    assert of.held("S1", "C3") == []


def test_places_touch_by_a_character_and_are_alike_by_half_of_the_shorter(told: Any) -> None:
    assert touch(told.at("A clerk"), told.at("clerk told"))
    assert not touch(told.at("A clerk"), told.at("The pier"))
    assert alike(told.at("told the Tides"), told.at("Tides that the pier fell")) is False
    assert alike(told.at("the pier fell twice"), told.at("fell twice. Mayor Ada Roe denied it")) is True

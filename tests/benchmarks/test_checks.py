"""Each check holds where it should, and fails where it should."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from benchmarks.checklist import FILE
from benchmarks.checks import CHECKS, failures
from benchmarks.meant import Meant

FELL = ("the pier fell twice", "The pier fell three times")
DENIAL = {("mayor", "denies"): "denied"}


@pytest.fixture
def found(told: Any) -> Callable[..., Meant]:
    """A trace in which a clerk, through the Tides, tells of a fall that the mayor denies; and a list of that."""

    def of(held: Any = DENIAL, origins: tuple[str, ...] = ("clerk",)) -> Meant:
        told.source("clerk", "A clerk", kind="unnamed_person")
        told.source("Tides", "Tides", kind="named_organisation")
        told.source("mayor", "Mayor Ada Roe")
        told.claim("fall", *FELL, held=held, origins=origins)
        told.attribution("indirect", ("clerk", "Tides"), "that the pier fell twice")
        heads = {"S1": "clerk", "S2": "Ada Roe", "S3": "Tides"}
        listed = {
            "sources": [{"id": id_, "mentions": [told.value(words)]} for id_, words in heads.items()],
            "claims": [{"id": "C1", "statements": [told.value(words) for words in FELL]}],
        }
        return Meant(listed, told.trace())

    return of


def holds(of: Meant, check: str, **given: Any) -> bool:
    return not failures(of, [{"check": check, **given}])


def test_who_holds_what_and_by_which_words(told: Any, found: Any) -> None:
    of = found()
    denies = {"source": "S2", "claim": "C1", "position": ["denies"]}
    assert holds(of, "holds", **denies)
    assert not holds(of, "holds", **{**denies, "source": "S1"})
    assert holds(of, "only_in", **denies, ranges=[told.value("denied it")])
    assert not holds(of, "only_in", **denies, ranges=[told.value("twice")])
    assert not holds(of, "silent", source="S2", claims=[], position=["denies"])
    assert holds(of, "silent", source="S2", claims=["C1"], position=["asserts"])


def test_words_of_another_document_beside_are_not_only_there(told: Any, found: Any) -> None:
    of = found(held={("mayor", "denies"): "denied / sank"})
    denies = {"source": "S2", "claim": "C1", "position": ["denies"]}
    assert not holds(of, "only_in", **denies, ranges=[told.value("denied it")])
    groups = [[told.value("denied it")], [told.value("ferry sank")]]
    assert holds(of, "one_position", **denies, groups=groups)
    assert not holds(of, "one_position", **denies, groups=[*groups, [told.value("lies")]])


def test_words_of_another_position_do_not_matter(told: Any, found: Any) -> None:
    of = found(held={**DENIAL, ("mayor", "does_not_answer"): "sank"})
    denies = {"source": "S2", "claim": "C1", "position": ["denies"]}
    assert holds(of, "only_in", **denies, ranges=[told.value("denied it")])
    assert not holds(of, "one_position", **denies, groups=[[told.value("denied it")], [told.value("ferry sank")]])


def test_one_origin_without_a_name_known_through_another(found: Any) -> None:
    given = {"claim": "C1", "source": "S1", "through": "S3"}
    assert holds(found(), "origin", **given)
    assert not holds(found(), "origin", **{**given, "through": "S2"})
    assert not holds(found(), "origin", **{**given, "source": "S2"})
    assert holds(found(), "origins", claim="C1", most=1)


def test_an_origin_with_a_name_is_not_one_without(told: Any, found: Any) -> None:
    told.attribution("indirect", ("mayor", "Tides"), "denied it")
    assert not holds(found(origins=("mayor",)), "origin", claim="C1", source="S2", through="S3")


def test_two_origins_are_more_than_one(found: Any) -> None:
    of = found(origins=("clerk", "mayor"))
    assert not holds(of, "origin", claim="C1", source="S1", through="S3")
    assert not holds(of, "origins", claim="C1", most=1)


def test_what_is_touched_and_what_is_a_source(told: Any, found: Any) -> None:
    of = found()
    assert not holds(of, "untouched", ranges=[told.value("pier fell twice")])
    assert not holds(of, "untouched", ranges=[told.value("Ada")])
    assert holds(of, "untouched", ranges=[told.value("ferry sank")])
    assert holds(of, "no_source", ranges=[told.value("guide")])
    assert not holds(of, "no_source", ranges=[told.value("Ada")])


def test_one_article_twice(told: Any, found: Any) -> None:
    assert not holds(found(), "duplicates", pairs=[["101", "102"]])
    told.duplicate()
    assert holds(found(), "duplicates", pairs=[["101", "102"]])


def test_readings_apart_and_conflicts(told: Any, found: Any) -> None:
    groups = [[told.value("twice")], [told.value("three times")]]
    told.difference("number", "conflict", "fell twice", "fell three times")
    of = found()
    assert holds(of, "apart", groups=groups, relation=["conflict"])
    assert not holds(of, "apart", groups=groups, relation=["variant"])
    assert not holds(of, "no_conflict", groups=groups)
    assert not holds(of, "never_alone", document="101", kinds=["number"])
    assert holds(of, "never_alone", document="101", kinds=["date"])


def test_speech_and_its_speaker(told: Any, found: Any) -> None:
    told.attribution("direct", ("mayor",), "spoke of lies")
    told.attribution("mixed", ("clerk",), "a ferry sank", "no fall")
    told.attribution("indirect", ("clerk",), "Her office spoke of lies")
    of = found()
    assert holds(of, "joined", groups=[[told.value("sank")], [told.value("fall")]])
    assert not holds(of, "joined", groups=[[told.value("sank")], [told.value("admitted")]])
    assert not holds(of, "not_direct", ranges=[told.value("office spoke of lies")])
    assert holds(of, "not_direct", ranges=[told.value("lies"), told.value("a ferry sank")])
    assert holds(of, "speaker", source="S2", ranges=[told.value("lies")])
    assert not holds(of, "speaker", source="S1", ranges=[told.value("lies")])


def test_a_label_stands_first_in_the_evidence(told: Any, found: Any) -> None:
    of = found()
    assert not holds(of, "label", claim="C1", ranges=[told.value("fell twice")])
    assert holds(of, "label", claim="C1", ranges=[told.value("three times")])


def test_a_plain_text_is_not_garbled(found: Any) -> None:
    assert holds(found(), "garbled", documents=[])
    assert not holds(found(), "garbled", documents=["101"])


def test_every_check_of_the_labels_is_known() -> None:
    items = json.loads(FILE.read_text(encoding="utf-8"))["items"]
    assert {check["check"] for item in items for check in item["checks"]} == CHECKS.keys()

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.statements.propositions import propositions
from headwater.records import Range


def parts(text: str) -> list[str]:
    return [text[slice(*r)] for r in propositions(text, Range(0, len(text)))]


@pytest.mark.parametrize(
    ("first", "mark", "second"),
    [
        ("the two sides have agreed a truce", " and ", "that the nine sailors will be freed"),
        ("Forty families were moved to the school", " after ", "the harbour board opened the sluice gates"),
        ("the roof of the market was torn away", "; ", "two traders were taken to the clinic"),
        ("the evening ferry was cancelled", ", because ", "its captain had fallen ill in port"),
    ],
)
def test_clauses_that_say_something_each_are_statements_of_their_own(first: str, mark: str, second: str) -> None:
    assert parts(first + mark + second) == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "the ferry sailed after a long delay in the old harbour",  # no verb
        "the pier was closed a day after the storm had damaged the roof",  # how long after
        "a welder who was hurt after the crane had fallen on the quay says the yard was warned",  # it goes on
        "nobody was told that the crane had failed and that the northern yard was warned in time",  # of both
        "the mayor did not leave the council after its members had asked her to resign",
        "he left after she had gone",  # too short to be known by
    ],
)
def test_what_hangs_together_stays_together(text: str) -> None:
    assert parts(text) == [text]


@given(st.text(alphabet="aT ;,.\n", max_size=40).map(lambda s: f"the crane was broken after {s} the yard was closed"))
def test_the_clauses_stand_in_order_in_the_stretch(text: str) -> None:
    found = list(propositions(text, Range(0, len(text))))
    assert found == sorted(found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found[0].start == 0


def test_each_clause_of_a_content_is_stated_by_its_source(pile: Any) -> None:
    pile.tell(
        "a.txt",
        (
            "[The army] {said} <the two sides have agreed a truce and that the nine sailors will be freed>.",
            "The army",
        ),
    )
    assert [(s.about, s.source) for s in pile.statements()] == [
        ("the two sides have agreed a truce", "The army"),
        ("that the nine sailors will be freed", "The army"),
    ]


def test_what_is_denied_stays_whole(pile: Any) -> None:
    pile.tell(
        "a.txt",
        ("[The army] {denied} <that the truce was broken and that the nine sailors were harmed>.", "The army"),
    )
    assert len(pile.statements()) == 1

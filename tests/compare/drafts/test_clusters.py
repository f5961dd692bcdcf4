from hypothesis import given
from hypothesis import strategies as st

from headwater.compare.drafts.clusters import clusters
from headwater.compare.drafts.profiles import features, weighted

TOLD = [
    "the council purchased the ferry",
    "it bought the ferry",
    "a storm tore the harbour wall",
    "storm tears harbour wall",
]


def test_what_is_alike_comes_together() -> None:
    assert clusters(weighted([features(t) for t in TOLD]), 0.35) == [[0, 1], [2, 3]]


def test_the_spelling_of_a_compound_and_an_irregular_past_part_nothing() -> None:
    told = [
        "The lock-out at the quarry ended",
        "quarry lockout",
        "a tram sped downhill",
        "trams speeding downhill",
    ]
    assert clusters(weighted([features(t) for t in told]), 0.35) == [[0, 1], [2, 3]]


def test_what_has_nothing_in_common_stays_alone() -> None:
    assert clusters(weighted([features(t) for t in ("one storm", "two ministers", "")]), 0.35) == [[0], [1], [2]]


@given(st.lists(st.lists(st.sampled_from("abcdefg"), max_size=5), max_size=12))
def test_everything_is_in_one_group(words: list[list[str]]) -> None:
    found = clusters(weighted([dict.fromkeys(w, 1.0) for w in words]), 0.35)
    assert sorted(i for group in found for i in group) == list(range(len(words)))

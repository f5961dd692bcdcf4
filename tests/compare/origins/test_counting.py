from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from headwater.compare import origins, story_origins
from headwater.compare.origins.counting import traced
from headwater.records import Claim, Evidence, Range, Source, SourceKind

PLACE = Evidence(document="a", range=Range(0, 1))


def sources(**kinds: str) -> dict[str, Source]:
    known = {k: k for k in get_args(SourceKind)}
    return {n: Source(id=n, name=n.replace("_", " "), kind=known[k], mentions=(PLACE,)) for n, k in kinds.items()}


CAST = sources(
    clerk="unnamed_person",
    adviser="unnamed_person",
    an_engineer="unnamed_person",
    the_engineer_who_wrote_it="unnamed_person",
    Book="document",
    a_report="document",
    Author="named_person",
    Times="named_organisation",
    Post="named_organisation",
    Palace="named_organisation",
    Envoy="named_person",
    nobody="unspecified",
)


def test_a_chain_through_one_book_counts_once() -> None:
    assert origins([("clerk", "Book"), ("clerk", "Book", "Times")], [], CAST, {}) == ("clerk",)


def test_an_intermediary_is_no_origin_where_a_chain_shows_whom_it_has_it_from() -> None:
    assert origins([("clerk", "Book"), ("Book", "Times"), ("Times",)], [], CAST, {}) == ("clerk",)


def test_independent_roots_count_apart() -> None:
    assert origins([("clerk", "Book"), ("Envoy", "Post")], [], CAST, {}) == ("Envoy", "clerk")


def test_whoever_confirms_is_an_origin_even_as_an_intermediary() -> None:
    assert origins([("clerk", "Book"), ("clerk", "Palace")], [("Palace", "Times")], CAST, {}) == ("Palace", "clerk")


def test_author_and_document_are_one() -> None:
    assert len(origins([("Author",), ("Book", "Times")], [], CAST, {"Author": "Book"})) == 1
    assert origins([("clerk", "Author"), ("Book",)], [], CAST, {"Author": "Book"}) == ("clerk",)


def test_a_party_is_shown_by_whoever_spoke() -> None:
    assert origins([("Book",)], [("Envoy",)], CAST, {"Envoy": "Palace"}) == ("Book", "Envoy")


def test_unnamed_persons_behind_one_intermediary_are_one() -> None:
    assert origins([("clerk", "Book"), ("adviser", "Book", "Times"), ("clerk", "Book")], [], CAST, {}) == ("clerk",)


def test_unnamed_persons_described_alike_are_one() -> None:
    assert len(origins([("an_engineer",), ("the_engineer_who_wrote_it", "Times")], [], CAST, {})) == 1


def test_unnamed_persons_told_apart_stay_two() -> None:
    assert origins([("clerk", "Book"), ("an_engineer", "Post")], [], CAST, {}) == ("an_engineer", "clerk")


def test_somebody_unspecified_counts_only_alone() -> None:
    assert origins([("nobody",), ("a_report",), ("Envoy",)], [], CAST, {}) == ("Envoy",)
    assert origins([("nobody",)], [], CAST, {}) == ("nobody",)


def test_two_outlets_that_cite_each_other_are_one_origin() -> None:
    assert len(origins([("Times", "Post"), ("Post", "Times")], [], CAST, {})) == 1


def test_an_outlet_is_no_origin_where_its_own_article_names_one() -> None:
    assert origins([("Times",), ("Envoy",)], [], CAST, {}, printed=[("Envoy", "Times")]) == ("Envoy",)


def test_what_a_text_says_of_an_outlet_goes_before_what_its_own_articles_say() -> None:
    asserted = [("Envoy", "Times"), ("Times",)]
    assert origins(asserted, [], CAST, {}, printed=[("Palace", "Times")]) == ("Envoy",)


def test_outlets_that_cite_each_other_are_one_ring() -> None:
    asserted, printed = [("Times",), ("Post",)], [("Times", "Post"), ("Post", "Times")]
    found = traced(asserted, [], CAST, {}, {"Times", "Post"}, printed)
    assert found.origins == ("Post",)
    assert found.rings == {"Post": ("Post", "Times")}


def test_who_is_in_a_ring_with_an_outlet_spoke_to_it() -> None:
    found = traced([("Envoy", "Times"), ("Times", "Envoy")], [], CAST, {}, {"Times"})
    assert (found.origins, found.rings) == (("Envoy",), {})


def test_a_ring_falls_away_where_somebody_else_asserts_the_claim() -> None:
    asserted, printed = [("Times",), ("Post",), ("Envoy",)], [("Times", "Post"), ("Post", "Times")]
    found = traced(asserted, [], CAST, {}, {"Times", "Post"}, printed)
    assert (found.origins, found.rings) == (("Envoy",), {})


def test_a_vague_source_is_nobody_whom_an_outlet_has_it_from() -> None:
    assert origins([("Times",), ("a_report",)], [], CAST, {}, printed=[("a_report", "Times")]) == ("Times",)


def test_nobody_asserts() -> None:
    assert origins([], [], CAST, {}) == ()


def test_a_storys_origins_are_those_of_its_claims() -> None:
    def claim(*found: str) -> Claim:
        return Claim(id="c", story="s", text="", assertions=(), positions=(), origins=found, evidence=(PLACE,))

    assert story_origins([claim("clerk"), claim("Envoy", "clerk")]) == ("Envoy", "clerk")


chains = st.lists(st.sampled_from(sorted(CAST)), min_size=1, max_size=4, unique=True).map(tuple)


@given(st.lists(chains, max_size=8), st.lists(chains, max_size=3))
def test_the_order_of_the_chains_does_not_matter(
    asserted: list[tuple[str, ...]], confirmed: list[tuple[str, ...]]
) -> None:
    found = origins(asserted, confirmed, CAST, {"Author": "Book"})
    assert origins(asserted[::-1], confirmed[::-1], CAST, {"Author": "Book"}) == found
    assert len(origins([*asserted, *asserted], confirmed, CAST, {"Author": "Book"})) == len(found)


@given(st.lists(chains, min_size=1, max_size=8))
def test_some_origin_and_never_more_than_chains(asserted: list[tuple[str, ...]]) -> None:
    found = origins(asserted, [], CAST, {})
    assert 1 <= len(found) <= len(set(asserted))

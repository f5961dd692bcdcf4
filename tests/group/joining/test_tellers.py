"""Articles that tell of stories besides the one that they are in."""

from headwater.group.joining.tellers import held, tellers
from headwater.group.likeness.links import Links, linked
from headwater.records import Derivation, DerivationKind, Passage, Range

CLUSTERS = [[0, 1, 2, 6], [3, 4], [5]]
DIGEST = {6}


def links(likeness: dict[int, float]) -> Links:
    """Those of item 6 alone."""
    return linked(7, {(i, 6): value for i, value in likeness.items()})


def test_a_digest_tells_of_the_stories_that_it_is_like() -> None:
    near = dict.fromkeys(range(6), 0.3)
    assert tellers(CLUSTERS, links(near), DIGEST, ()) == [[], [6], [6]]


def test_one_likeness_in_a_story_of_several_is_not_enough() -> None:
    assert tellers(CLUSTERS, links({3: 0.5}), DIGEST, ()) == [[], [], []]


def test_likeness_that_stories_of_one_kind_have_is_not_enough() -> None:
    assert tellers(CLUSTERS, links(dict.fromkeys(range(6), 0.15)), DIGEST, ()) == [[], [], []]


def test_only_a_digest_tells_of_what_it_is_merely_like() -> None:
    assert tellers(CLUSTERS, links(dict.fromkeys(range(6), 0.3)), set(), ()) == [[], [], []]


def test_whatever_holds_an_article_tells_of_its_story() -> None:
    assert tellers(CLUSTERS, links({}), set(), [(1, 5), (1, 2), (0, 5)]) == [[], [], [0, 1]]


def copy(a: str, b: str, kind: DerivationKind, of_a: float, of_b: float) -> Derivation:
    passages = (Passage(a=Range(0, 9), b=Range(0, 9)),)
    return Derivation(a=a, b=b, kind=kind, direction="undetermined", containment=(of_a, of_b), passages=passages)


def test_what_holds_most_of_an_article_holds_it_and_quotations_in_common_hold_nothing() -> None:
    links = [
        copy("a", "b", "partial", 0.2, 0.9),
        copy("b", "c", "abridgement", 0.8, 0.3),
        copy("c", "d", "shared_quotation", 0.9, 0.1),
        copy("a", "d", "partial", 0.4, 0.4),
    ]
    assert set(held(links)) == {("a", "b"), ("c", "b")}


def test_other_digests_do_not_count_in_a_story() -> None:
    near = linked(9, {(5, 6): 0.3})
    assert tellers([[0, 6], [5, 7, 8]], near, {6, 7, 8}, ()) == [[], [6]]

"""Who took it from whom."""

from collections.abc import Callable, Mapping
from itertools import combinations
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.lineage import lineages
from headwater.records import Lineage

Make = Callable[[Mapping[str, list[int]]], Any]


def found(pile: Any) -> tuple[Lineage, ...]:
    return lineages(pile.articles, pile.derivations, [pile.story])


def only(pile: Any) -> Lineage:
    (lineage,) = found(pile)
    return lineage


def ways(lineage: Lineage) -> list[tuple[str, str]]:
    return [(s.parent, s.child) for s in lineage.steps]


def words(pile: Any, document: str, lineage: Lineage) -> str:
    member = next(m for m in lineage.members if m.document == document)
    text = next(a.text for a in pile.articles if a.id == document)
    return " ".join(text[r.start : r.end] for r in member.added.ranges)


def test_who_was_passed_on_through_another_is_no_parent(pile: Make) -> None:
    chain = pile({"a": [1, 2, 3], "b": [1, 2, 3, 4, 5], "c": [1, 2, 3, 4, 5, 6]})
    for pair in combinations("abc", 2):
        chain.owes(*pair)
    assert ways(only(chain)) == [("a", "b"), ("b", "c")]
    assert (only(chain).ancestors, only(chain).undetermined) == (("a",), ())


def test_a_parent_whose_words_no_other_explains_stays(pile: Make) -> None:
    chain = pile({"a": [1, 2, 3, 7], "b": [1, 2, 3, 4, 5], "c": [1, 2, 3, 4, 5, 7]})
    for pair in combinations("abc", 2):
        chain.owes(*pair)
    assert ways(only(chain)) == [("a", "b"), ("b", "c"), ("a", "c")]


def test_what_an_article_passed_on_it_has_from_somebody_too(pile: Make) -> None:
    digest = pile({"c": [1, 2, 3], "d": [7, 8], "b": [1, 2, 3, 7, 8], "a": [1, 2, 3, 7, 8, 9], "e": [1, 2, 7, 8]})
    for parent, child in ("cb", "db", "ca", "da", "ba", "ce", "de"):
        digest.owes(*sorted((parent, child)), "partial", "a_to_b" if parent < child else "b_to_a")
    assert sorted(ways(only(digest))) == [("b", "a"), ("c", "b"), ("c", "e"), ("d", "b"), ("d", "e")]


def test_of_many_equal_copies_all_hang_on_the_earliest(pile: Make) -> None:
    names = [f"{n:03}" for n in range(40)]
    copies = pile({name: [1, 2, 3, 4] for name in names})
    for pair in combinations(names, 2):
        copies.owes(*pair, "reprint")
    assert ways(only(copies)) == [("000", name) for name in names[1:]]


def test_copies_of_unknown_direction_are_connected_once(pile: Make) -> None:
    names = [f"{n:03}" for n in range(20)]
    copies = pile({name: [1, 2, 3, 4] for name in names})
    for pair in combinations(names, 2):
        copies.owes(*pair, "reprint", "undetermined")
    lineage = only(copies)
    assert len(lineage.steps) == 19
    assert not any(s.determined for s in lineage.steps)
    assert (lineage.ancestors, lineage.undetermined) == ((), tuple(names))


def test_directions_that_lead_round_in_a_circle_are_not_believed(pile: Make) -> None:
    circle = pile({"a": [1, 2], "b": [1, 2], "c": [1, 2]})
    circle.owes("a", "b")
    circle.owes("b", "c")
    circle.owes("a", "c", way="b_to_a")
    assert only(circle).undetermined == ("a", "b", "c")


def test_the_articles_of_one_agency_have_one_parent_outside_the_pile(pile: Make) -> None:
    names = [f"{n:03}" for n in range(30)]
    wire = pile({name: [1, 2, 3, 100 + at] for at, name in enumerate(names)})
    wire.agency = dict.fromkeys(names, "Northwire")
    for pair in combinations(names, 2):
        wire.owes(*pair, "common_parent", "undetermined")
    lineage = only(wire)
    (parent,) = lineage.parents
    assert parent.agency == "Northwire"
    assert ways(lineage) == [(parent.id, name) for name in names]
    assert all(s.outside and s.determined for s in lineage.steps)
    assert lineage.ancestors == (parent.id,)
    assert [words(wire, name, lineage).split()[0] for name in names[:2]] == ["w100x0", "w101x0"]


def test_what_credits_the_agency_and_stands_in_no_outlet_may_be_its_text(pile: Make) -> None:
    wire = pile({"a": [1, 2, 3], "b": [1, 2, 3, 4], "c": [1, 2, 3, 5], "d": [1, 2, 3]})
    wire.agency = dict.fromkeys("abc", "Northwire")
    wire.outlet = {"b": "The Bee", "c": "The Sea"}
    wire.owes("b", "c", "common_parent", "undetermined")
    wire.owes("a", "b", "partial", "undetermined")
    wire.owes("a", "d", "reprint", "undetermined")
    (parent,) = only(wire).parents
    assert parent.perhaps == ("a",)


def test_what_a_clue_does_not_speak_of_names_no_parent(pile: Make) -> None:
    other = pile({"a": [1, 2, 3], "b": [1, 2, 4]})
    other.owes("a", "b", "common_parent", "undetermined")
    other.agency = {"a": "Southwire"}
    assert only(other).parents[0].agency is None


def test_a_parent_that_nobody_names_is_a_parent_too(pile: Make) -> None:
    unnamed = pile({"a": [1, 2, 3], "b": [1, 2, 4]})
    unnamed.owes("a", "b", "common_parent", "undetermined")
    (parent,) = only(unnamed).parents
    assert parent.agency is None
    assert {e.document for e in parent.evidence} == {"a", "b"}


def test_two_agencies_are_two_parents(pile: Make) -> None:
    two = pile({"a": [1, 2, 3], "b": [1, 2, 4], "c": [5, 6, 3], "d": [5, 6, 7]})
    two.agency = {"a": "Northwire", "b": "Northwire", "c": "Southwire", "d": "Southwire"}
    two.owes("a", "b", "common_parent", "undetermined")
    two.owes("c", "d", "common_parent", "undetermined")
    two.owes("a", "c")
    assert [p.agency for p in only(two).parents] == ["Northwire", "Southwire"]
    assert len(found(two)) == 1


def test_the_agency_s_own_text_in_the_pile_needs_no_other(pile: Make) -> None:
    wire = pile({"a": [1, 2, 3], "b": [1, 2, 3, 4], "c": [1, 2, 3, 5]})
    wire.agency = {"b": "Northwire", "c": "Northwire"}
    wire.owes("a", "b")
    wire.owes("a", "c")
    wire.owes("b", "c", "common_parent", "undetermined")
    assert (ways(only(wire)), only(wire).parents) == ([("a", "b"), ("a", "c")], ())


def test_what_was_added_and_what_was_lost(pile: Make) -> None:
    edited = pile({"a": [1, 2, 3], "b": [1, 9, 3]})
    edited.owes("a", "b", "revision")
    lineage = only(edited)
    assert words(edited, "b", lineage).split() == [f"w9x{at}" for at in range(12)]
    (step,) = lineage.steps
    assert step.lost is not None
    text = edited.articles[0].text
    assert [text[r.start : r.end].split()[0] for r in step.lost.ranges] == ["w2x0"]
    assert step.lost.words == 12


def test_what_may_be_another_s_is_not_said_to_be_added(pile: Make) -> None:
    open_ = pile({"a": [1, 2, 3], "b": [1, 2, 4]})
    open_.owes("a", "b", way="undetermined")
    assert [m.added.words for m in only(open_).members] == [12, 12]


def test_captures_are_one_article(pile: Make) -> None:
    captured = pile({"a": [1, 2, 3], "b": [1, 2, 3], "c": [1, 2, 3, 4]})
    captured.owes("a", "b", "duplicate", "undetermined")
    captured.owes("a", "c", "partial")
    captured.owes("b", "c", "partial")
    assert [m.document for m in only(captured).members] == ["a", "c"]


def test_quotations_in_common_are_no_lineage(pile: Make) -> None:
    quoting = pile({"a": [1, 2], "b": [1, 3]})
    quoting.owes("a", "b", "shared_quotation", "undetermined")
    assert found(quoting) == ()


TEXTS = st.lists(st.lists(st.integers(0, 9), min_size=1, max_size=6, unique=True), min_size=2, max_size=7)
LINKS = st.lists(
    st.tuples(
        st.sampled_from(["partial", "reprint", "rewrite", "common_parent", "duplicate"]),
        st.sampled_from(["a_to_b", "b_to_a", "undetermined"]),
    ),
    min_size=21,
    max_size=21,
)


@settings(max_examples=150, deadline=None)
@given(texts=TEXTS, links=LINKS, credits=st.sets(st.integers(0, 6)), seed=st.integers(0, 99))
def test_it_holds_together_and_does_not_depend_on_order(
    pile: Make, texts: list[list[int]], links: list[tuple[Any, Any]], credits: set[int], seed: int
) -> None:
    made = pile({f"{at}": text for at, text in enumerate(texts)})
    made.agency = {f"{at}": "Northwire" for at in credits if at < len(texts)}
    pairs = [(a, b) for a, b in combinations(sorted(made.texts), 2) if set(made.texts[a]) & set(made.texts[b])]
    for (a, b), (kind, way) in zip(pairs, links, strict=False):
        made.owes(a, b, kind, way)
    lineage = found(made)
    articles, derivations = made.articles, list(made.derivations)
    Random(seed).shuffle(articles)
    Random(seed + 1).shuffle(derivations)
    assert lineages(articles, derivations, [made.story]) == lineage

    length = {a.id: len(a.text) for a in articles}
    for one in lineage:
        names = {m.document for m in one.members} | {p.id for p in one.parents}
        assert {n for s in one.steps for n in (s.parent, s.child)} == names
        assert all(sum(s.parent == p.id for s in one.steps) > 1 for p in one.parents)
        for member in one.members:
            assert all(0 <= r.start < r.end <= length[member.document] for r in member.added.ranges)
            assert member.added.words <= member.words
    where = {m.document: at for at, one in enumerate(lineage) for m in one.members}
    stands = {s for one in lineage for s in where}
    for d in derivations:
        if d.kind != "duplicate" and {d.a, d.b} <= stands:
            assert where[d.a] == where[d.b]

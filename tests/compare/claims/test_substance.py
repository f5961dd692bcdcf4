"""What one article alone tells: a claim where it says something, and never more than that."""

from dataclasses import replace
from typing import Any

import pytest

from headwater.compare.claims.substance import substantial

TOLD = ("[Ann Bell] {said} <the minister met the lender nine times in March>.", "Ann Bell")


def beside(pile: Any, *lines: tuple[str, str]) -> list[Any]:
    """The minor claims of a story in which two articles tell one thing and the first has these lines besides."""
    pile.tell("a.txt", TOLD, *lines)
    pile.tell("b.txt", TOLD)
    main, *minor = pile.claims()
    assert not main.minor
    assert "lender" in main.text
    assert all(c.minor for c in minor)
    return list(minor)


def test_what_one_article_tells_has_one_position_and_one_origin(pile: Any) -> None:
    (claim,) = beside(pile, ("[Ron Hale] {said} <the harbour wall would be rebuilt in granite>.", "Ron Hale"))
    assert claim.text == "The harbour wall would be rebuilt in granite"
    assert [(p.source, p.position) for p in claim.positions] == [("Ron Hale", "asserts")]
    assert claim.origins == ("Ron Hale",)


@pytest.mark.parametrize(
    "words", ["his health", "so", "the wall of granite in the harbour of Sund", "the wall was pleasing"]
)
def test_a_fragment_is_no_claim(pile: Any, words: str) -> None:
    assert beside(pile, (f"[Ron Hale] {{spoke of}} <{words}>.", "Ron Hale")) == []


def test_a_long_quotation_is_no_fragment_though_no_verb_is_known(pile: Any) -> None:
    words = "Due to sheer inability over the wall their whole apparatus churns rage and offensive rhetoric,"
    pile.tell("b.txt", TOLD)
    pile.tell("a.txt", TOLD, (f'<"{words}"> [Ron Hale] {{said}}.', "Ron Hale"))
    pile.attributions[-1] = replace(pile.attributions[-1], form="direct")
    assert [c.origins for c in pile.claims() if c.minor] == [("Ron Hale",)]


def test_copies_of_one_article_tell_it_once(pile: Any) -> None:
    lines = (TOLD, ("[Ron Hale] {said} <the harbour wall would be rebuilt in granite>.", "Ron Hale"))
    pile.tell("a.txt", *lines).tell("b.txt", *lines).tell("c.txt", TOLD).copy("a.txt", "b.txt")
    minor = [c for c in pile.claims() if c.minor]
    assert [len(c.positions) for c in minor] == [1]


def test_what_only_says_who_says_it_is_no_claim(pile: Any) -> None:
    words = "the harbour wall would be rebuilt in granite before the winter storms"
    pile.kinds = {"The report": "document"}
    pile.tell("a.txt", (f"[The Daily] {{wrote}} <that the report said {words}>.", "The Daily"))
    pile.nest(pile.attributions[0], words, "The report > The Daily")
    assert [s.source for s in pile.statements() if substantial(s)] == ["The report"]


def test_it_makes_no_difference(pile: Any) -> None:
    pile.kinds = {"the book": "document"}
    pile.tell("a.txt", TOLD, ("[The book] {says} <the harbour wall was built without a permit>.", "the book"))
    pile.tell("b.txt", TOLD, ("[Ron Hale] {denied} <all the stories in the book>.", "Ron Hale"))
    claims, differences = pile.compared()
    assert any(c.minor for c in claims)
    assert {d.claim for d in differences} <= {None, *(c.id for c in claims if not c.minor)}

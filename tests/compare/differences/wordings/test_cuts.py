from typing import Any

import pytest

FULL = "<“The brake held all winter, but nobody has looked at it since the flood,”> [Ron Hale] {said}."


def readings(found: Any) -> list[set[str]]:
    return [{r.value for r in d.readings} for d in found if d.kind == "wording"]


def test_a_quotation_that_ends_before_what_limits_it(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", (FULL, "Ron Hale"))
    pile.tell("b.txt", ("<“The brake held all winter,”> [Ron Hale] {said}.", "Ron Hale"))
    (found,) = differ(pile, quoted=True)
    assert (found.kind, found.relation) == ("wording", "variant")
    assert "but nobody has looked" in found.why


def test_an_excerpt_without_its_hedge(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“It was perhaps the oldest crane on the whole quay.”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("[Ron Hale] {praised} it as <“the oldest crane on the whole quay.”>", "Ron Hale"))
    (found,) = [d for d in differ(pile) if d.kind == "wording"]
    assert "“perhaps” with it" in found.why


def test_an_article_may_tell_in_its_own_words_what_it_cuts(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“It was perhaps the oldest crane on the whole quay.”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("[Ron Hale] {said} it was perhaps <“the oldest crane on the whole quay.”>", "Ron Hale"))
    assert not [d for d in differ(pile) if "is cut" in d.why]


@pytest.mark.parametrize("told", ["The brake held", "all winter"])
def test_a_part_that_lacks_no_limit_is_no_difference(pile: Any, differ: Any, told: str) -> None:
    pile.tell("a.txt", ("<“The brake held all winter and the rope did too,”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", (f"As to that winter, [Ron Hale] {{spoke of}} <“{told}”>.", "Ron Hale"))
    assert readings(differ(pile)) == []


def test_an_account_that_has_the_whole_elsewhere_cuts_nothing(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", (FULL, "Ron Hale"))
    pile.tell("b.txt", ("<“The brake held all winter,”> [Ron Hale] {said}.", "Ron Hale"), (FULL, "Ron Hale"))
    assert readings(differ(pile, quoted=True)) == []


def test_a_denial_that_one_account_quotes_further(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“All of these tales are false. No crane of ours ever fell.”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("<“All of these tales are false.”> [Ron Hale] {said}.", "Ron Hale"))
    (found,) = differ(pile, quoted=True)
    assert "No crane of ours" in found.why


def test_a_quotation_that_ends_before_a_but(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“We saw the crane fall at noon. But nobody stood under it.”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("<“We saw the crane fall at noon.”> [Ron Hale] {said}.", "Ron Hale"))
    (found,) = differ(pile, quoted=True)
    assert "But nobody stood" in found.why


def test_another_choice_of_sentences_is_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("<“We saw the crane fall at noon. It was a fine day.”> [Ron Hale] {said}.", "Ron Hale"))
    pile.tell("b.txt", ("<“We saw the crane fall at noon.”> [Ron Hale] {said}.", "Ron Hale"))
    assert readings(differ(pile, quoted=True)) == []

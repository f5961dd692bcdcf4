from typing import Any

import pytest

from headwater.compare.drafts.polarity import negative


@pytest.mark.parametrize(
    "clause",
    [
        "the woman was not the wife of the captain",
        "the woman isn't the captain's wife",
        "no warning reached the harbour office",
        "nobody told the keeper of the noise",
        "the company failed to warn its drivers",
        "neither the mayor nor the council had met the lender",
        "the old singer is alive and well",
        "the harbour office would refuse to meet the lender",
    ],
)
def test_clauses_that_say_that_something_is_not_so(clause: str) -> None:
    assert negative(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "the woman was the wife of the captain",
        "the old singer is dead",
        "the old singer is not alive",
        "not only the mayor visited the lender",
        "the mayor asked the crew not to sail on Sunday",
        "no fewer than nine ships waited outside the harbour",
        "the four cables were replaced long before the bridge had not held",
        "the cables have not been replaced since June",
        "the keeper of the bridge heard a noise, and nothing was done",
    ],
)
def test_clauses_that_say_that_something_is_so(clause: str) -> None:
    assert not negative(clause)


def test_who_says_that_it_is_not_so_denies_it(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {said} <the woman was the wife of the captain>.", "Ann Bell"))
    pile.tell("c.txt", ("[Ron Hale] {said} <the woman was not the wife of the captain>.", "Ron Hale"))
    (claim,) = pile.claims()
    assert pile.held(claim, "denies") == ["Ron Hale"]
    assert claim.origins == ("Ann Bell",)
    assert claim.text == "The woman was the wife of the captain"


def test_a_contrary_word_denies(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {said} <the old singer Mara Dusk is dead>.", "Ann Bell"))
    pile.tell("c.txt", ("[Ron Hale] {said} <the old singer Mara Dusk is alive>.", "Ron Hale"))
    (claim,) = pile.claims()
    assert pile.held(claim, "denies") == ["Ron Hale"]


def test_a_negation_of_something_else_denies_nothing(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {said} <the woman was the wife of the captain>.", "Ann Bell"))
    pile.tell("c.txt", ("[Ron Hale] {said} <the captain had not paid for the repair of his ship in June>.", "Ron Hale"))
    assert all(not pile.held(c, "denies") for c in pile.claims())


def test_what_is_mostly_said_not_to_be_is_a_claim_of_its_own(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {said} <the northern bridge will not open on Monday>.", "Ann Bell"))
    (claim,) = pile.claims()
    assert pile.held(claim, "asserts") == ["Ann Bell"]


def test_no_warning_of_this_kind_denies_the_warning(pile: Any) -> None:
    pile.tell("a.txt", ("[Ann Bell] {said} <an engineer warned the railway of a cracked axle>.", "Ann Bell"))
    pile.tell(
        "b.txt",
        ("[Ann Bell] {said} <an engineer warned the railway of a cracked axle>.", "Ann Bell"),
        ("“<No warning of this kind ever came to our office>,” [Ron Hale] {said}.", "Ron Hale"),
    )
    (claim,) = pile.claims()
    assert pile.held(claim, "denies") == ["Ron Hale"]


@pytest.mark.parametrize(
    "words",
    [
        "it is false that the mayor visited the lender",
        "it is a hoax that the mayor visited the lender",
        "claims that the mayor visited the lender are not supported by any evidence",
    ],
)
def test_verdicts_on_a_clause_deny_it(pile: Any, words: str) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {said} <the mayor visited the lender>.", "Ann Bell"))
    pile.tell("c.txt", (f"[Ron Hale] {{said}} <{words}>.", "Ron Hale"))
    (claim,) = pile.claims()
    assert pile.held(claim, "denies") == ["Ron Hale"]


def test_confirmed_cases_confirm_nothing(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {said} <two cases of the fever were found in the port>.", "Ann Bell"))
    pile.tell("c.txt", ("[Ron Hale] {said} <there were two confirmed cases of the fever in the port>.", "Ron Hale"))
    (claim,) = pile.claims()
    assert not pile.held(claim, "confirms")


def test_not_aware_of_any_warning_is_meant_for_the_warning_that_other_texts_tell_of(pile: Any) -> None:
    for name in "abcd":
        pile.tell(name, ("[Ann Bell] {said} <an engineer warned the railway of a cracked axle>.", "Ann Bell"))
    pile.tell("e", ("[Ron Hale] {said} <he was not aware of any warning>.", "Ron Hale"))
    (claim,) = pile.claims()
    assert pile.held(claim, "does_not_know") == ["Ron Hale"]

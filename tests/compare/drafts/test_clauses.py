import pytest

from headwater.compare.drafts.clauses import clause, headless, whole


@pytest.mark.parametrize(
    "text",
    [
        "the bridge will close on Monday",
        "Ann Bell sold the ship",
        "Mayor dies at ninety",
        "the crane failed twice",
        "it’s a long way to the port",
        "Mayor Bell retains a share in the port",
        "even as she campaigns for the port",
        "die Brücke bleibt am Montag geschlossen",
    ],
)
def test_what_says_something(text: str) -> None:
    assert clause(text)


@pytest.mark.parametrize(
    "text",
    [
        "Saja Brannoc",
        "boats across the bay",
        "the mayor’s long life and his health",
        "a time for the conference",
        "Ann Bell’s death",
    ],
)
def test_what_only_names_something(text: str) -> None:
    assert not clause(text)


@pytest.mark.parametrize(
    "text", ["to end the strike", "occurred even as the mayor spoke", "recommended closing the pier"]
)
def test_words_without_their_subject(text: str) -> None:
    assert headless(text)


@pytest.mark.parametrize("text", ["the strike ended", "tired drivers went home", "to date nobody has come"])
def test_words_with_their_subject(text: str) -> None:
    assert not headless(text)


@pytest.mark.parametrize(
    "text", ["the pier was sold", "When he left, the pier sank", "the harbour sold a pier that leaks"]
)
def test_a_clause_with_a_verb_of_its_own_is_whole(text: str) -> None:
    assert whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "a pier that was sold to the port",
        "an order to close the pier that has leaked",
        "a loss of five million because of the tax that was signed",
        "protection for endangered birds on the pier",
        ", but stopped short of selling the pier",
    ],
)
def test_a_clause_whose_verb_goes_with_a_noun_or_lacks_its_subject_is_not(text: str) -> None:
    assert not whole(text)

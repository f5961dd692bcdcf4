import pytest

from headwater.compare.statements.stances import framed, question, refers, stated, sweeping


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("has denied", "denies"),
        ("rejected suggestions that", "denies"),
        ("dismissed the report as", "denies"),
        ("denied any knowledge of", "does_not_know"),
        ("could not confirm that", "does_not_know"),
        ("was not able to verify", "does_not_know"),
        ("was unaware of", "does_not_know"),
        ("had not been aware of", "does_not_know"),
        ("declined to say whether", "does_not_answer"),
        ("has yet to respond to", "does_not_answer"),
        ("would neither confirm nor deny that", "does_not_answer"),
        ("did not immediately reply to", "does_not_answer"),
        ("confirmed that", "confirms"),
        ("acknowledged that", "confirms"),
        ("would not presume to speak of", "does_not_answer"),
        ("declined to clarify whether", "does_not_answer"),
        ("does not describe what", "mentions"),
        ("did not say when", "mentions"),
        ("reacted to rumours that", "mentions"),
        ("asked whether", "mentions"),
    ],
)
def test_the_words_around_a_content_show_the_position(words: str, position: str) -> None:
    cue = framed(words)
    assert cue is not None
    assert cue.position == position


@pytest.mark.parametrize(
    "words", ["said", "told reporters that", "rejected the offer of", "denied them entry to", "slammed"]
)
def test_ordinary_cues_show_none(words: str) -> None:
    assert framed(words) is None


@pytest.mark.parametrize(
    "words", ["his mind is made up", "the crew was made up of three welders", "they made up their minds in port"]
)
def test_what_is_made_up_of_something_is_not_invented(words: str) -> None:
    assert stated(words) is None


@pytest.mark.parametrize(
    ("words", "position"),
    [
        ("the letters were made up", "denies"),
        ("“That is not correct,”", "denies"),
        ("none of this ever happened, it is a hoax", "denies"),
        ("the report is completely false", "denies"),
        ("pure fiction", "denies"),
        ("she had not heard of a crack in the hull", "does_not_know"),
        ("the ministry had no information about the loan", "does_not_know"),
        ("the reports are accurate", "confirms"),
    ],
)
def test_a_content_can_show_it_too(words: str, position: str) -> None:
    cue = stated(words)
    assert cue is not None
    assert cue.position == position


def test_a_cue_may_end_in_the_content() -> None:
    cue = framed("Welder denies", "awareness of the crack")
    assert cue is not None
    assert cue.position == "does_not_know"


def test_offering_no_proof_is_not_ignorance() -> None:
    assert framed("offered no proof that") is None


def test_words_that_only_refer() -> None:
    assert refers("the specific claim")
    assert refers("rumours heard in the port")
    assert not refers("he reported the theft")


def test_sweeping_words_name_many_claims() -> None:
    found = sweeping("none of the builder's reports were honest and he knows it")
    assert found is not None
    assert sweeping("a claim that he left") is None


def test_who_asks_for_something_is_not_asked_about_it() -> None:
    assert question("The singer asked for two days to think, and there is no chance.") is None
    assert question("Asked for a comment on the tour, the singer hung up.") is not None
    assert question("The singer was asked for a word on the tour.") is not None


def test_question_before_an_answer() -> None:
    text = "Asked whether he had met the lender, Ode said no."
    found = question(text)
    assert found is not None
    assert text[found.start : found.end] == "he had met the lender"

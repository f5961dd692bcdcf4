import pytest

from headwater.compare.claims.line import line


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("that the pier sank", "The pier sank"),
        ("the pier sank by almost three metres, .", "The pier sank by almost three metres."),
        ("“We have warned them for years,” said", "We have warned them for years"),
        ("Nobody was hurt when the pier sank,” warden of", "Nobody was hurt when the pier sank"),
        ("The crew said nothing, Bell said", "The crew said nothing"),
        ("the mayor was at sea when", "The mayor was at sea"),
        ("the crew came ashore, which", "The crew came ashore"),
        ("I will not sail, ''", "I will not sail"),
        ("was that the pier would reopen", "The pier would reopen"),
        ("how the pier sank", "The pier sank"),
        ("how many of the crew came ashore", "How many of the crew came ashore"),
    ],
)
def test_a_line_stands_alone(words: str, told: str) -> None:
    assert line(words) == told


@pytest.mark.parametrize("words", ["The crew called it a “disaster,” and left", "She knew what he was told"])
def test_an_end_that_belongs_to_the_words_stays(words: str) -> None:
    assert line(words) == words

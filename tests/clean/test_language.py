"""The language of a text."""

import pytest

from headwater.clean.language import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge was closed on Thursday after a crack had been found in one of its pillars, the city said.", "en"),
        ("Die Brücke wurde am Donnerstag gesperrt, nachdem in einem der Pfeiler ein Riss gefunden worden war.", "de"),
        ("Мост был закрыт в четверг после того, как в одной из опор была обнаружена трещина, сообщили власти.", "ru"),
        ("Bridge closed", None),
        ("12345 67890 " * 20, None),
    ],
)
def test_knows_the_language_or_says_nothing(text: str, code: str | None) -> None:
    assert language([text]) == code


def test_reads_pieces_together() -> None:
    assert (
        language(["The bridge was closed", "on Thursday after a crack", "had been found in one of its pillars."])
        == "en"
    )

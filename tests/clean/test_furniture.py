"""Furniture by its words."""

import pytest

from headwater.clean.furniture import furniture, is_player_title
from headwater.clean.paragraphs import paragraphs


def kind(text: str, *, below: bool = True) -> str | None:
    (only,) = paragraphs(text, 10_000)
    return furniture(only, below=below)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Skip to content", "navigation"),
        ("* * *", "navigation"),
        ("window.ads = window.ads || []; ads.push({mode: 'x'});", "navigation"),
        ("12 comments", "widget"),
        ("* indicates required", "form"),
        ("Sign up for our daily newsletter", "form"),
        ("We rely on readers like you: donate today and support our newsroom.", "appeal"),
        ("**Related article:** [The other story](#)", "related"),
        ("Most read", "feed"),
        ("© 2024 The Example Gazette. All rights reserved.", "footer"),
        ("Original url:", "footer"),
    ],
)
def test_knows_furniture(text: str, want: str) -> None:
    assert kind(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "Close to a hundred people were brought to safety.",
        "Corrections officers were called to the prison at noon.",
        "“Subscribe to our view or leave us,” she said of the donations.",
        "The party’s members gave donations and subscriptions worth $2 million.",
        "US donors made up for the lost contributions and subscriptions.",
        "More from the harvest came in than in any year before, farmers said.",
        "",
    ],
)
def test_leaves_sentences_of_an_article_alone(text: str) -> None:
    assert [furniture(p) for p in paragraphs(text, 10_000)] in ([None], [])


def test_some_words_begin_a_headline_above_the_article() -> None:
    assert kind("Analysis: why the bridge broke", below=False) is None
    assert kind("Analysis: why the bridge broke", below=True) == "related"


@pytest.mark.parametrize(
    "text",
    [
        "Mainly clear. Low near 70F. Winds N at 5 to 10 mph.",
        "Follow the Eastport Gazette on Facebook for the latest news.",
        "Please enable notifications in your browser.",
    ],
)
def test_weather_and_invitations_are_furniture(text: str) -> None:
    assert kind(text) is not None


def test_a_storm_is_news() -> None:
    assert kind("Like others on YouTube, Ann Lee makes money from the site with banner adverts.") is None
    assert kind("Winds of 90 mph took the roof off the ferry terminal, and the power failed.") is None


def test_the_title_of_a_recording_ends_in_its_length() -> None:
    assert [is_player_title(p) for p in paragraphs("Mayor Diaz: the bridge is safe 07:04", 1_000)] == [True]
    assert [is_player_title(p) for p in paragraphs("Bridge opens to traffic at 10:30", 1_000)] == [False]

"""Furniture by its words."""

import pytest

from headwater.clean.furniture import furniture
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

"""Which line is the headline."""

import pytest

from headwater.clean.headline import headline, same, suffix
from headwater.clean.paragraphs import paragraphs
from headwater.records import BoilerplateKind

BODY = "The harbour bridge in Eastport was closed on Thursday after a crack was found.\n\nFerries will run from Friday."


def found(text: str, *, title: str | None = None, why: dict[int, BoilerplateKind] | None = None) -> str | None:
    parts = list(paragraphs(text, 10_000))
    i = headline(parts, [(why or {}).get(i) for i in range(len(parts))], title)
    return None if i is None else parts[i].text


def test_the_given_title_decides() -> None:
    text = f"Crack closes bridge\n\nSomething else is here\n\n{BODY}"
    assert found(text, title="Something Else Is Here - The Gazette") == "Something else is here"
    assert found(text, title="A title that is not in the text") is None


def test_a_heading_of_the_first_level_is_one() -> None:
    assert found(f"Eastport Weekender tells it all\n\n# News of the day\n\n{BODY}") == "News of the day"


def test_of_a_title_printed_twice_the_one_without_the_outlet() -> None:
    text = f"Storm over the old town | The Gazette\n\nStorm over the old town\n\n{BODY}"
    assert found(text) == "Storm over the old town"


def test_the_line_that_shares_its_words_with_the_article() -> None:
    assert (
        found(f"Our ten best soups of the week\n\nBridge closed after crack is found\n\n{BODY}")
        == "Bridge closed after crack is found"
    )


def test_the_line_above_the_one_below_the_headline() -> None:
    text = f"Crack closes harbour bridge\n\nEastport ferries will run from Friday after bridge crack\n\n{BODY}"
    assert found(text) == "Crack closes harbour bridge"


def test_a_byline_below_tells_which() -> None:
    text = f"A ship leaves with Ann Lee.\n\nWhat now for Eastport and its bridge\n\nBy Ann Lee\n\n{BODY}\n\n{BODY}"
    assert found(text, why={2: "byline"}) == "What now for Eastport and its bridge"


def test_a_text_that_begins_with_prose_has_none() -> None:
    assert found(BODY) is None


@pytest.mark.parametrize(
    ("a", "b"), [("Bridge closed - The X", "Bridge Closed"), ("‘Bridge’ closed", "Bridge closed!")]
)
def test_marks_case_and_outlet_make_no_other_headline(a: str, b: str) -> None:
    assert same(a, b)


def test_the_suffix_is_what_stands_behind_the_last_bar() -> None:
    assert suffix("Bridge closed | News | The Gazette") == "The Gazette"
    assert suffix("Bridge-closing made easy") is None


def test_a_headline_may_end_as_a_sentence_if_it_is_signed() -> None:
    text = f"The bridge was never safe. The city knew.\n\nBy Ann Lee\n\n{BODY}"
    assert found(text, why={1: "byline"}) == "The bridge was never safe. The city knew."
    assert found(text.replace("By Ann Lee\n\n", "")) is None


def test_a_post_is_signed_and_no_headline() -> None:
    assert found(f"— Ann Lee (@annlee) May 4, 2020\n\n{BODY}") is None

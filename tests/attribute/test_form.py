"""Direct, mixed, indirect, headline."""

import pytest

from headwater.attribute.form import form_of
from headwater.attribute.found import Found
from headwater.records import Range
from headwater.text.quotations import is_title, quotations


@pytest.mark.parametrize(
    ("content", "form"),
    [
        ("“We left at noon,”", "direct"),
        ("that “we left at noon”", "direct"),
        ("that they left “at noon”", "mixed"),
        ("that they left at noon", "indirect"),
        ("“We left.\n“It was noon.”", "direct"),
        ("“We left.\nIt was noon.”", "direct"),
        ("“We left.”\nIt was “noon.”", "mixed"),
        ("“We [the miners] left … at noon,”", "direct"),
        ("“He said, ‘We left,’ at noon,”", "direct"),
        ("that “Low Tide” was late", "indirect"),
    ],
)
def test_share_in_quotation_marks(content: str, form: str) -> None:
    text = f"Holm said {content}."
    found = Found(content=((10, 10 + len(content)),), cue=((5, 9),), source=((0, 4),))
    speech = [q.inner for q in quotations(text) if not is_title(text[slice(*q.inner)])]
    assert form_of(text, found, speech, []) == form
    assert form_of(text, found, speech, [Range(0, 20)]) == "headline"


def test_very_words_inside_a_content_are_mixed() -> None:
    text = "Holm called the plan “a joke”."
    found = Found(content=((12, 29),), cue=((5, 11),), source=((0, 4),), narrow=((21, 29),))
    assert form_of(text, found, [q.inner for q in quotations(text)], []) == "mixed"

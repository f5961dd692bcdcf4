"""What the words around a name say that its bearer is."""

import pytest

from headwater.attribute.identity.posts import post, roles_around
from headwater.records import Range


def at(text: str, name: str = "Ida Holm") -> Range:
    return Range(text.index(name), text.index(name) + len(name))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Danish Prime Minister Ida Holm spoke", {"danish", "leader"}),
        ("The minister, Ida Holm, spoke", {"leader"}),
        ("Ida Holm (R-Texas) spoke", {"republican", "texas"}),
        ("Ida Holm (D., Ohio) spoke", {"democratic", "ohio"}),
        ("Ida Holm, a lawyer for Lund, spoke", {"lawyer"}),
        ("President Lund, Ida Holm, and others came", set()),
        ("Ida Holm, who saw a lawyer, spoke", set()),
    ],
)
def test_roles(text: str, said: set[str]) -> None:
    assert said == set(roles_around(text, at(text)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lund Marine spokeswoman Ida Holm spoke", {"lund", "marine", "spokeswoman"}),
        ("Ida Holm, a spokeswoman for the harbour, spoke", {"a", "spokeswoman", "for", "the", "harbour"}),
        ("On Monday Ida Holm spoke", set()),
    ],
)
def test_post(text: str, words: set[str]) -> None:
    assert post(text, at(text)) == words

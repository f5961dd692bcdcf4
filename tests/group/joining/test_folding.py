"""Copies taken together."""

import pytest

from headwater.group.joining.folding import folded
from headwater.records import Article, Derivation, DerivationKind, Document, Passage, Range


@pytest.mark.parametrize(
    ("kind", "shares", "together"),
    [
        ("reprint", (0.9, 0.6), True),
        ("partial", (0.9, 0.2), False),
        ("partial", (0.2, 0.9), False),
        ("shared_quotation", (0.9, 0.9), False),
    ],
)
def test_only_articles_that_are_mainly_one_text_are_taken_together(
    kind: DerivationKind, shares: tuple[float, float], together: bool
) -> None:
    a, b = (Article(document=Document(id=name, text=""), kept=()) for name in "ab")
    passages = (Passage(a=Range(0, 9), b=Range(0, 9)),)
    link = Derivation(a="a", b="b", kind=kind, direction="undetermined", containment=shares, passages=passages)
    assert folded([b, a], [link]) == ([[a, b]] if together else [[a], [b]])

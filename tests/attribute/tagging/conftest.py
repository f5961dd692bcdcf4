"""Wordpieces without a tokenizer."""

import pytest

from headwater.attribute.tagging.paragraphs import Pieces


@pytest.fixture
def pieces() -> Pieces:
    """The first two letters of a word, as numbers; nothing of what does not print."""
    return lambda word: tuple(1000 + ord(c) for c in word[:2]) if word.isprintable() else ()

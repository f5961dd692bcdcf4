"""Nouns that are words for one thing."""

from headwater.attribute.grammar.classes import document_class, role_class


def test_words_for_one_thing_share_a_class() -> None:
    assert role_class("attorney") == role_class("lawyers") == "lawyer"
    assert document_class("memoir") == document_class("book") == "book"
    assert document_class("mayor") is None

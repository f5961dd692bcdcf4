"""Derive: articles in, derivations out."""

from collections.abc import Sequence

from headwater.records import Article, Derivation

__all__ = ["derive"]


def derive(articles: Sequence[Article]) -> tuple[Derivation, ...]:
    """Find which article is a copy of which."""
    return ()

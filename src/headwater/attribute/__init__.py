"""Attribute: articles in, sources and attributions out."""

from collections.abc import Sequence

from headwater.records import Article, Attribution, Source, Story

__all__ = ["attribute"]


def attribute(
    articles: Sequence[Article], stories: Sequence[Story]
) -> tuple[tuple[Source, ...], tuple[Attribution, ...]]:
    """Find who says what, according to whom."""
    return (), ()

"""Group: articles in, stories out."""

from collections.abc import Sequence

from headwater.records import Article, Derivation, Story

__all__ = ["group"]


def group(articles: Sequence[Article], derivations: Sequence[Derivation]) -> tuple[Story, ...]:
    """Find which articles tell one story."""
    return (Story(id="story-1", title="", documents=tuple(a.id for a in articles)),)

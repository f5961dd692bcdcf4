"""Compare: claims, differences and the timeline out of attributions."""

from collections.abc import Sequence

from headwater.records import Article, Attribution, Claim, Derivation, Difference, Event, Source, Story

__all__ = ["compare"]


def compare(
    articles: Sequence[Article],
    derivations: Sequence[Derivation],
    stories: Sequence[Story],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
) -> tuple[tuple[Claim, ...], tuple[Difference, ...], tuple[Event, ...]]:
    """Find what is claimed by whom, where accounts differ, and what happened when."""
    return (), (), ()

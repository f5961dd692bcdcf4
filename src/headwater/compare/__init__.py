"""Compare: claims, differences and the timeline out of attributions."""

from collections.abc import Sequence
from dataclasses import replace

from headwater.compare.claims import claims as claims_of
from headwater.compare.origins import origins, story_origins
from headwater.records import Article, Attribution, Claim, Derivation, Difference, Event, Source, Story

__all__ = ["compare", "origins", "story_origins"]


def compare(
    articles: Sequence[Article],
    derivations: Sequence[Derivation],
    stories: Sequence[Story],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
) -> tuple[tuple[Claim, ...], tuple[Difference, ...], tuple[Event, ...]]:
    """Find what is claimed by whom, where accounts differ, and what happened when."""
    found: list[Claim] = []
    for story in sorted(stories, key=lambda s: s.id):
        inside = frozenset(story.documents)
        told = [a for a in articles if a.id in inside]
        said = [a for a in attributions if a.document in inside]
        found += claims_of(story, told, derivations, sources, said)
    numbered = (replace(claim, id=f"claim-{n}") for n, claim in enumerate(found, 1))
    return tuple(numbered), (), ()

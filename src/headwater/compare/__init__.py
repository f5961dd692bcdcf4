"""Compare: claims, differences and the timeline out of attributions."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from headwater.compare.claims import claims
from headwater.compare.differences import differences
from headwater.compare.garble import garbled
from headwater.compare.news import news
from headwater.compare.origins import origins, story_origins
from headwater.compare.timeline import timeline
from headwater.records import Article, Attribution, Claim, Derivation, Difference, Event, Source, Story

__all__ = ["compare", "garbled", "news", "origins", "story_origins"]


@dataclass(slots=True)
class _Part:
    """What of a pile belongs to one story."""

    articles: list[Article] = field(default_factory=list)
    derivations: list[Derivation] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)


def compare(
    articles: Sequence[Article],
    derivations: Sequence[Derivation],
    stories: Sequence[Story],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
) -> tuple[tuple[Claim, ...], tuple[Difference, ...], tuple[Event, ...]]:
    """Find what is claimed by whom, where accounts differ, and what happened when, story by story."""
    parts = _parts(articles, derivations, stories, sources, attributions)
    claimed: list[Claim] = []
    differing: list[Difference] = []
    events: list[Event] = []
    for story in stories:
        p = parts[story.id]
        told = claims(story, p.articles, p.derivations, p.sources, p.attributions)
        told = tuple(replace(c, id=f"claim-{n}") for n, c in enumerate(told, len(claimed) + 1))
        main = [c for c in told if not c.minor]
        found = differences(story, p.articles, p.derivations, p.sources, p.attributions, main)
        claimed += told
        differing += (replace(d, id=f"difference-{n}") for n, d in enumerate(found, len(differing) + 1))
        events += timeline(story, p.articles, p.attributions, p.sources)
    return tuple(claimed), tuple(differing), tuple(events)


def _parts(
    articles: Sequence[Article],
    derivations: Sequence[Derivation],
    stories: Sequence[Story],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
) -> dict[str, _Part]:
    of = {document: story.id for story in stories for document in story.documents}
    parts: dict[str, _Part] = defaultdict(_Part)
    for article in sorted(articles, key=lambda a: a.id):
        parts[of.get(article.id, "")].articles.append(article)
    for derivation in derivations:
        if (at := of.get(derivation.a, "")) == of.get(derivation.b):
            parts[at].derivations.append(derivation)
    named: dict[str, set[str]] = defaultdict(set)
    for attribution in attributions:
        at = of.get(attribution.document, "")
        parts[at].attributions.append(attribution)
        for link in attribution.chain:
            named[link].add(at)
    for source in sources:
        for at in sorted(named[source.id] | {of.get(m.document, "") for m in source.mentions}):
            parts[at].sources.append(source)
    return parts

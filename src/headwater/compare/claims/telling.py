"""Claims: what several statements assert alike."""

from collections.abc import Sequence
from dataclasses import replace

from headwater.compare.claims.building import Builder
from headwater.compare.claims.checks import checks
from headwater.compare.claims.substance import substantial
from headwater.compare.drafts.grouping import Draft
from headwater.compare.drafts.grouping import drafts as drafts_of
from headwater.compare.statements.reading import statements
from headwater.records import Article, Attribution, Claim, Derivation, Source, Story

# A brief that leads with more is not read; a large story may have more.
MOST = 12
FOR_ONE_MORE = 10


def claims(
    story: Story,
    articles: Sequence[Article],
    derivations: Sequence[Derivation],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
) -> tuple[Claim, ...]:
    """The claims of a story, those that matter most first; `articles` are the story's.

    A claim matters where two articles or two sources state it, or somebody takes a position other than to assert it;
    in a story of one article every attributed one does. Of these, the most widely stated and most contested come
    first: a dozen, and one more for every ten articles. Copies count as one article. All others are minor: the rest of
    these, and whatever of substance is attributed to somebody in one article alone.
    """
    builder = Builder(story, articles, derivations, sources)
    found = statements(articles, sources, attributions)
    tried = [*checks(found, builder.texts, builder.sources)]
    drafts = [(d, builder.matters(d)) for d in builder.drafts(found)]
    ranked = sorted((d for d, matters in drafts if matters), key=builder.rank)
    once = [*(d for d, matters in drafts if not matters), *drafts_of(tried, dict.fromkeys(tried, ()))]
    most = MOST + len(articles) // FOR_ONE_MORE
    rest = [*ranked[most:], *sorted(once, key=lambda d: min(s.evidence for s in d.statements))]
    told = [builder.claim(d) for d in ranked[:most]]
    minor = [builder.claim(_of_substance(d)) for d in rest if any(map(substantial, d.statements))]
    every = [*told, *(replace(c, minor=True) for c in minor if c.positions)]
    return tuple(replace(c, id=f"claim-{n}") for n, c in enumerate(every, 1))


def _of_substance(d: Draft) -> Draft:
    """A minor claim; a source that has only a fragment of it speaks of it, and does not assert it."""
    told = [
        replace(s, position="mentions") if s.attribution and s.position == "asserts" and not substantial(s) else s
        for s in d.statements
    ]
    return Draft(statements=told, pointing=d.pointing)

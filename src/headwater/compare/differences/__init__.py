"""Differences: where a story's accounts do not say the same."""

from collections.abc import Iterator, Mapping, Sequence

from headwater.compare.accounts import Accounts, accounts
from headwater.compare.differences.dates import dates
from headwater.compare.differences.disputes import disputes
from headwater.compare.differences.draft import Draft
from headwater.compare.differences.exclusives import exclusives
from headwater.compare.differences.names import channels, figures, places, roles, spellings, titles, witnesses
from headwater.compare.differences.numbers import amounts
from headwater.compare.differences.strengths import directives, facts, hedges
from headwater.compare.differences.weight import folded, weighed
from headwater.compare.differences.wordings import cuts, marks, omissions, speakers, stitches, wordings
from headwater.compare.origins.parties import parties
from headwater.compare.quotations.quotes import quotes
from headwater.compare.quotations.utterances import utterances
from headwater.records import Article, Attribution, Claim, Derivation, Difference, DifferenceKind, Source, Story

__all__ = ["differences"]

MOST = 25
"""Differences of a story that are listed: what a reader would act on. Variants of how strongly it is put go first."""
FOR_ONE_MORE = 5
"""Accounts for each of which many one more is listed."""
RELATIONS = ("conflict", "updated", "compatible", "undetermined", "variant")
KINDS: Mapping[DifferenceKind, int] = {"number": 1, "date": 2, "position": 3, "wording": 4, "name": 5, "strength": 5}


def differences(
    story: Story,
    articles: Sequence[Article],
    derivations: Sequence[Derivation],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
    claims: Sequence[Claim],
) -> tuple[Difference, ...]:
    """Where the accounts of one story differ: conflicts first, numbers and dates before wordings.

    They are at most 25, and one more for every five accounts. `articles` are the story's. Copies of one article are one
    account; a text found to be garbled opens no conflict alone.
    """
    told = accounts(articles, derivations)
    drafts = _drafts(told, articles, sources, [a for a in attributions if a.document in told.articles], claims)
    most = MOST + told.number(list(told.articles)) // FOR_ONE_MORE
    # Two long readings may show the same words of them, cut: there is nothing to see.
    visible = (weighed(d, told.damaged) for d in drafts if len(d.readings) > 1)
    ranked = folded(sorted(visible, key=_rank))[:most]
    return tuple(_difference(d, story.id, n) for n, d in enumerate(ranked, 1))


def _difference(draft: Draft, story: str, number: int) -> Difference:
    return Difference(
        id=f"{story}-difference-{number}",
        story=story,
        kind=draft.kind,
        claim=draft.claim,
        relation=draft.relation,
        readings=draft.readings,
        why=draft.why,
    )


def _drafts(
    told: Accounts,
    articles: Sequence[Article],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
    claims: Sequence[Claim],
) -> Iterator[Draft]:
    quoted = quotes(told.articles, attributions)
    by_id, said, party = {s.id: s for s in sources}, {a.id: a for a in attributions}, parties(articles, sources)
    yield from amounts(told)
    yield from dates(told)
    yield from disputes(told, claims, by_id, party)
    said_alike = utterances(told, quoted, by_id, party)
    yield from wordings(told, said_alike)
    yield from cuts(told, said_alike)
    yield from omissions(told, quoted)
    yield from marks(told, quoted)
    yield from stitches(told, quoted)
    yield from roles(told, sources)
    yield from titles(told)
    yield from figures(told)
    yield from places(told)
    yield from speakers(told, quoted, by_id, party)
    yield from spellings(told)
    yield from exclusives(told)
    yield from channels(told, claims, said, by_id, party)
    yield from witnesses(told, claims, said, by_id, party)
    yield from directives(told)
    yield from hedges(told, claims, said, quoted)
    yield from facts(told, claims, said, by_id)


def _rank(draft: Draft) -> tuple[object, ...]:
    """Conflicts first, then by kind, then by how many accounts it is about; the words settle what is left."""
    return (
        RELATIONS.index(draft.relation),
        KINDS[draft.kind],
        -draft.weight,
        draft.why,
        [(r.value, r.evidence) for r in draft.readings],
    )

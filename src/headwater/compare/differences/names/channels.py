"""Channels: through whom one source's words reached the accounts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from headwater.compare.accounts import Accounts
from headwater.compare.concepts import tokens
from headwater.compare.differences.draft import Draft, readings
from headwater.records import Attribution, Claim, Evidence, Source

NEAR = 300
"""Characters between an attribution and the place where its channel is named."""


def channels(
    accounts: Accounts,
    claims: Sequence[Claim],
    attributions: Mapping[str, Attribution],
    sources: Mapping[str, Source],
    party: Mapping[str, str],
) -> Iterator[Draft]:
    """The sources whose words about one claim different accounts have through different others: for each source one."""
    found: defaultdict[str, list[Draft]] = defaultdict(list)
    for claim in claims:
        ids = [a.attribution for a in claim.assertions if a.attribution]
        told: defaultdict[str, list[Attribution]] = defaultdict(list)
        for i in dict.fromkeys((*ids, *(a for p in claim.positions for a in p.attributions))):
            if a := attributions.get(i):
                told[party.get(a.root, a.root)].append(a)
        for root in (r for r in told if sources[r].kind != "unspecified"):
            found[root] += _draft(accounts, claim, told[root], sources, party)
    for root in sorted(r for r in found if found[r]):
        yield _joined(sources[root], found[root])


def _draft(
    accounts: Accounts,
    claim: Claim,
    said: Sequence[Attribution],
    sources: Mapping[str, Source],
    party: Mapping[str, str],
) -> Iterator[Draft]:
    """A difference where two accounts name different channels and have none in common."""
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    through: defaultdict[str, set[str]] = defaultdict(set)
    for a in said:
        for s in a.chain[1:]:
            if party.get(s, s) != party.get(a.root, a.root) and _passes_on(sources[s]):
                groups[f"through {sources[s].name}"] += _named(a, sources[s])
                through[accounts.folded[a.document]].update(_words(sources[s]))
    named = [frozenset(t) for t in through.values()]
    if len(groups) > 1 and any(not a & b for a in named for b in named):
        found = readings(groups)
        yield Draft(kind="name", relation="compatible", readings=found, why="", weight=len(named), claim=claim.id)


def _joined(root: Source, found: Sequence[Draft]) -> Draft:
    """One difference of all that were found for a source: of the claim in most accounts, with the channels of all."""
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for reading in (r for draft in found for r in draft.readings):
        groups[reading.value] += reading.evidence
    why = f"The accounts have the words of {root.name} {' or '.join(sorted(groups))}."
    return replace(max(found, key=lambda d: d.weight), readings=readings(groups), why=why)


def _passes_on(source: Source) -> bool:
    """Whether a source is somebody who passes words on; "an interview" is only where they were said."""
    return source.kind != "unspecified" and (source.kind != "document" or source.name[:1].isupper())


def _words(source: Source) -> frozenset[str]:
    """The words of a name by which NBC and NBC News are one."""
    return frozenset(t.key for t in tokens(source.name) if t.content and t.key != "news")


def _named(attribution: Attribution, source: Source) -> list[Evidence]:
    """Where a channel is named nearest to an attribution, in its document; else the cue, else the content."""
    here = attribution.content[0].start
    near = [m for m in source.mentions if m.document == attribution.document and abs(m.range.start - here) <= NEAR]
    if near:
        return [min(near, key=lambda m: (abs(m.range.start - here), m.range))]
    return [Evidence(document=attribution.document, range=r) for r in (attribution.cue or attribution.content)[:1]]

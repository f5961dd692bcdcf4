"""Channels: through whom one source's words reached the accounts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from headwater.compare.accounts import Accounts
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
    """For each claim the sources whose words different accounts have through different others."""
    seen: set[tuple[str, frozenset[str]]] = set()
    for claim in claims:
        ids = [a.attribution for a in claim.assertions if a.attribution]
        ids += [a for p in claim.positions for a in p.attributions]
        by_root: defaultdict[str, list[Attribution]] = defaultdict(list)
        for a in dict.fromkeys(ids):
            if found := attributions.get(a):
                by_root[party.get(found.root, found.root)].append(found)
        for root, told in by_root.items():
            key = (root, frozenset(s for a in told for s in a.chain[1:]))
            if key not in seen and sources[root].kind != "unspecified":
                seen.add(key)
                yield from _draft(accounts, claim, told, sources, party)


def _draft(
    accounts: Accounts,
    claim: Claim,
    told: Sequence[Attribution],
    sources: Mapping[str, Source],
    party: Mapping[str, str],
) -> Iterator[Draft]:
    """A difference where two accounts name different channels and have none in common."""
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    through: defaultdict[str, set[str]] = defaultdict(set)
    for a in told:
        for s in a.chain[1:]:
            if party.get(s, s) != party.get(a.root, a.root) and sources[s].kind != "unspecified":
                groups[f"through {sources[s].name}"] += _named(a, sources[s])
                through[accounts.folded[a.document]].add(party.get(s, s))
    named = [frozenset(t) for t in through.values()]
    if len(groups) > 1 and any(not a & b for a in named for b in named):
        who = sources[told[0].root].name
        yield Draft(
            kind="name",
            relation="compatible",
            readings=readings(groups),
            why=f"The accounts have the words of {who} {' or '.join(sorted(groups))}.",
            weight=len(named),
            claim=claim.id,
        )


def _named(attribution: Attribution, source: Source) -> list[Evidence]:
    """Where a channel is named nearest to an attribution, in its document; else the cue, else the content."""
    here = attribution.content[0].start
    near = [m for m in source.mentions if m.document == attribution.document and abs(m.range.start - here) <= NEAR]
    if near:
        return [min(near, key=lambda m: (abs(m.range.start - here), m.range))]
    return [Evidence(document=attribution.document, range=r) for r in (attribution.cue or attribution.content)[:1]]

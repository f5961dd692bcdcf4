"""Disputes: a claim to which sources, or one source in several accounts, take differing positions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.records import Claim, Evidence, Position, PositionKind, Relation, Source

SAYS: Mapping[PositionKind, str] = {
    "asserts": "asserted",
    "confirms": "confirmed",
    "denies": "denied",
    "does_not_know": "not known",
    "does_not_answer": "not answered",
}
MOST = 4
"""Disputed claims of a story that make a difference each: those that somebody confirms, then those in most accounts."""
ANSWERS = frozenset({"confirms", "denies"})
NAMED = 4
"""Sources of a position that the reason names."""
FOR, AGAINST = frozenset({"asserts", "confirms"}), frozenset({"denies"})


def disputes(
    accounts: Accounts, claims: Sequence[Claim], sources: Mapping[str, Source], party: Mapping[str, str]
) -> Iterator[Draft]:
    """For each claim its positions against one another, then the parties that the accounts give different ones.

    Claims that are denied only by a denial of everything make one dispute together, of the claim in most accounts.
    """
    disputed = [c for c in claims if _disputed(c, party)]
    own = [c for c in disputed if any(p.target != "blanket" for p in _positions(c, AGAINST)) or _confirmed(c)]
    for claim in sorted(own, key=lambda c: (not _confirmed(c), -_told(accounts, c), c.text))[:MOST]:
        yield _dispute(accounts, claim, sources)
    swept = [c for c in disputed if c not in own]
    if swept and not own:
        yield _dispute(accounts, max(swept, key=lambda c: (_told(accounts, c), c.text)), sources, others=len(swept) - 1)
    seen: set[tuple[str, ...]] = set()
    for claim in claims:
        by_party: defaultdict[str, list[Position]] = defaultdict(list)
        for position in claim.positions:
            by_party[party.get(position.source, position.source)].append(position)
        for positions in by_party.values():
            key = tuple(sorted({a for p in positions for a in p.attributions}))
            if key not in seen:
                seen.add(key)
                yield from _changed(accounts, claim, positions, sources)


def _disputed(claim: Claim, party: Mapping[str, str]) -> bool:
    """Whether one party denies a claim and another stands by it, neither of them given with both."""
    stands = {party.get(p.source, p.source) for p in _positions(claim, FOR)}
    denies = {party.get(p.source, p.source) for p in _positions(claim, AGAINST)}
    return bool(stands - denies and denies - stands)


def _positions(claim: Claim, kinds: frozenset[str]) -> list[Position]:
    return [p for p in claim.positions if p.position in kinds]


def _confirmed(claim: Claim) -> bool:
    return any(p.position == "confirms" for p in claim.positions)


def _told(accounts: Accounts, claim: Claim) -> int:
    return accounts.number([e.document for p in claim.positions for e in p.evidence])


def _dispute(accounts: Accounts, claim: Claim, sources: Mapping[str, Source], others: int = 0) -> Draft:
    """A claim that some stand by and others deny; `others` are claims that the same denial sweeps away."""
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for p in claim.positions:
        groups[f"{SAYS[p.position]} by {sources[p.source].name}"] += p.evidence
    taken = [_who(claim, kind, sources) for kind in ("asserts", "confirms", "denies")]
    why = f"{'; '.join(t for t in taken if t)}."
    if others:
        why += f" The denial is of everything, {others} more claims among it."
    return _draft(accounts, claim, groups, "conflict", why, 2.0 if _confirmed(claim) else 1.0)


def _changed(accounts: Accounts, claim: Claim, own: list[Position], sources: Mapping[str, Source]) -> Iterator[Draft]:
    """One party that answers in one account and not yet in another."""
    silent = [p for p in own if p.position == "does_not_answer"]
    answers = [p for p in own if p.position in ANSWERS]
    if not any(_apart(accounts, a, b) for a in silent for b in answers):
        return
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for p in (*silent, *answers):
        groups[f"{SAYS[p.position]} by {sources[p.source].name}"] += p.evidence
    said = ", ".join(dict.fromkeys(SAYS[p.position] for p in answers))
    why = f"One account has no answer yet from {sources[silent[0].source].name}, another has one: {said}."
    yield _draft(accounts, claim, groups, "compatible", f"{why} It replaces the silence.", 1.5)


def _apart(accounts: Accounts, a: Position, b: Position) -> bool:
    return accounts.number([e.document for p in (a, b) for e in p.evidence]) > 1


def _who(claim: Claim, kind: PositionKind, sources: Mapping[str, Source]) -> str:
    """Who takes a position, in words: "denied by the ministry, Ann Bell"; nothing where nobody does."""
    names = dict.fromkeys(sources[p.source].name for p in claim.positions if p.position == kind)
    return f"{SAYS[kind]} by {', '.join(list(names)[:NAMED])}" if names else ""


def _draft(
    accounts: Accounts, claim: Claim, groups: Mapping[str, list[Evidence]], relation: Relation, why: str, weight: float
) -> Draft:
    documents = [e.document for places in groups.values() for e in places]
    return Draft(
        kind="position",
        relation=relation,
        readings=readings(groups),
        why=why[0].upper() + why[1:],
        weight=weight * accounts.number(documents),
        claim=claim.id,
    )

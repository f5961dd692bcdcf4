"""Disputes: a claim to which sources, or one source in several accounts, take differing positions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

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
FOR, AGAINST = frozenset({"asserts", "confirms"}), frozenset({"denies"})
SILENT = frozenset({"does_not_know", "does_not_answer"})


def disputes(
    accounts: Accounts, claims: Sequence[Claim], sources: Mapping[str, Source], party: Mapping[str, str]
) -> Iterator[Draft]:
    """For each claim its positions against one another, then the parties that the accounts give different ones."""
    for claim in claims:
        yield from _claim(accounts, claim, sources)
        by_party: defaultdict[str, list[Position]] = defaultdict(list)
        for position in claim.positions:
            by_party[party.get(position.source, position.source)].append(position)
        for own in by_party.values():
            yield from _changed(accounts, claim, own, sources)


def _claim(accounts: Accounts, claim: Claim, sources: Mapping[str, Source]) -> Iterator[Draft]:
    """A claim that some stand by and others deny."""
    kinds = {p.position for p in claim.positions}
    if not (kinds & AGAINST and kinds & FOR):
        return
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for p in claim.positions:
        groups[f"{SAYS[p.position]} by {sources[p.source].name}"] += p.evidence
    for_it, against = _who(claim, FOR, sources), _who(claim, AGAINST, sources)
    confirmed = any(p.position == "confirms" for p in claim.positions)
    yield _draft(
        accounts,
        claim,
        groups,
        "conflict",
        f"{for_it} and {against} contradict one another.",
        2.0 if confirmed else 1.0,
    )


def _changed(accounts: Accounts, claim: Claim, own: list[Position], sources: Mapping[str, Source]) -> Iterator[Draft]:
    """One party that answers in one account and not in another, or that is given with two answers."""
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for p in own:
        groups[f"{SAYS[p.position]} by {sources[p.source].name}"] += p.evidence
    pairs = [(a, b) for a, b in combinations(own, 2) if _differs(a, b) and _apart(accounts, a, b)]
    if not pairs:
        return
    silent, answered = sorted(pairs[0], key=lambda p: p.position not in SILENT)
    if silent.position == "does_not_answer":
        why = f"One account has no answer yet, another has one: {SAYS[answered.position]}. It replaces the silence."
        relation: Relation = "compatible"
    else:
        why = f"One source is given as both {SAYS[silent.position]} and {SAYS[answered.position]}."
        relation = "undetermined"
    yield _draft(accounts, claim, groups, relation, why, 1.5)


def _differs(a: Position, b: Position) -> bool:
    """Whether two positions of one party are at odds: asserting and confirming are not."""
    return a.position != b.position and not {a.position, b.position} <= FOR


def _apart(accounts: Accounts, a: Position, b: Position) -> bool:
    return accounts.number([e.document for p in (a, b) for e in p.evidence]) > 1


def _who(claim: Claim, kinds: frozenset[str], sources: Mapping[str, Source]) -> str:
    """Who takes a position of these kinds, in words: "denied by the ministry"."""
    taken = [(p.position, sources[p.source].name) for p in claim.positions if p.position in kinds]
    return "; ".join(f"{SAYS[kind]} by {name}" for kind, name in taken[:3])


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

"""Witnesses: the same claim, which the accounts have from different sources."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.origins.vague import names_nobody
from headwater.records import Attribution, Claim, Evidence, Source
from headwater.text.words import word_list
from headwater.words import words as wordlist

MOST = 2
"""Differences of this sort that a story has at most: those of the claims in most accounts."""


def witnesses(
    accounts: Accounts,
    claims: Sequence[Claim],
    attributions: Mapping[str, Attribution],
    sources: Mapping[str, Source],
    party: Mapping[str, str],
) -> Iterator[Draft]:
    """The claims that two accounts ascribe to sources of which they have none in common, nor one behind them."""
    found: list[Draft] = []
    for claim in claims:
        said = [attributions[a] for c in claim.assertions if (a := c.attribution) in attributions and a]
        found += _draft(accounts, claim, [a for a in said if not names_nobody(sources[a.root])], sources, party)
    seen: set[tuple[str, ...]] = set()
    for draft in sorted(found, key=lambda d: (-d.weight, d.why)):
        named = tuple(r.value for r in draft.readings)
        if named not in seen and len(seen) < MOST:
            seen.add(named)
            yield draft


def _draft(
    accounts: Accounts,
    claim: Claim,
    said: Sequence[Attribution],
    sources: Mapping[str, Source],
    party: Mapping[str, str],
) -> Iterator[Draft]:
    told: defaultdict[str, set[str]] = defaultdict(set)
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    held = _held(claim)
    for a in said:
        told[accounts.folded[a.document]] |= {party.get(s, s) for s in (*a.chain, held.get(a.id, a.root))}
        named = [Evidence(document=a.document, range=r) for r in a.source or a.cue]
        groups[sources[a.root].name] += [*named, *a.evidence]
    if _of_several(sorted({sources[a.root].name for a in said})) and any(
        not a & b for a in told.values() for b in told.values()
    ):
        yield Draft(
            kind="name",
            relation="variant" if any(sources[a.root].unnamed for a in said) else "compatible",
            readings=readings(groups),
            why=f"The accounts give this claim to {' and to '.join(sorted(groups))}.",
            weight=len(told),
            claim=claim.id,
        )


def _held(claim: Claim) -> dict[str, str]:
    """Whom each attribution goes back to: the holder of the position that it shows; of a loop the one for all."""
    stands = {s: loop.sources[0] for loop in claim.loops for s in loop.sources}
    asserted = [p for p in claim.positions if p.position == "asserts"]
    return {a: stands.get(p.source, p.source) for p in asserted for a in p.attributions}


def _of_several(names: Sequence[str]) -> bool:
    """Whether no two of several names have a word or their initials in common: they can be of one source."""
    words = [frozenset(w for w in word_list(n) if w not in wordlist("stopwords")) for n in names]
    initials = [frozenset({"".join(part[0] for part in n.casefold().split())}) for n in names]
    every = [w | i for w, i in zip(words, initials, strict=True)]
    return len(names) > 1 and not any(a & b for a, b in combinations(every, 2))

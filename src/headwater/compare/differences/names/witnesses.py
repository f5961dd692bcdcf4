"""Witnesses: one thing said, which the accounts have from different sources."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.names.tellings import alike, tellings
from headwater.compare.origins.vague import names_nobody
from headwater.records import Attribution, Claim, Evidence, Source
from headwater.text.words import word_list
from headwater.words import words as wordlist

MOST = 2
"""Differences of this sort that a story has at most: those of the claims in most accounts."""

POINTING = ("the ", "his ", "her ", "its ", "their ", "this ", "that ")
"""How the name begins of somebody whom his text has named, or described, before."""


def witnesses(
    accounts: Accounts,
    claims: Sequence[Claim],
    attributions: Mapping[str, Attribution],
    sources: Mapping[str, Source],
    party: Mapping[str, str],
) -> Iterator[Draft]:
    """What two accounts give to sources of which they have none in common, nor one behind them."""
    found: list[Draft] = []
    for claim in claims:
        said = [attributions[a] for c in claim.assertions if (a := c.attribution) in attributions and a]
        found += _draft(accounts, claim, [a for a in said if not _vague(sources[a.root])], sources, party)
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
    meant: defaultdict[str, set[str]] = defaultdict(set)
    held, told = _held(claim), tellings(accounts, said)
    for t in told:
        a = t.attribution
        meant[t.account] |= {party.get(s, s) for s in (*a.chain, held.get(a.id, a.root))}
    apart = {t for pair in alike(accounts, told) if not meant[pair[0].account] & meant[pair[1].account] for t in pair}
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for t in (t for t in told if t in apart):
        groups[sources[t.attribution.root].name] += [*t.named, *t.attribution.evidence]
    if _of_several(sorted(groups)):
        yield Draft(
            kind="name",
            relation="variant" if any(sources[t.attribution.root].unnamed for t in apart) else "compatible",
            readings=readings(groups),
            why=f"The accounts give this claim to {' and to '.join(sorted(groups))}.",
            weight=len({t.account for t in apart}),
            claim=claim.id,
        )


def _vague(source: Source) -> bool:
    """Whether a source is nobody, a document, or only pointed at, so that it may be any other ("the company")."""
    told = [w for w in word_list(source.name) if w not in wordlist("stopwords")]
    pointed = source.name.casefold().startswith(POINTING) and len(told) == 1 and source.name[1:].islower()
    return source.kind == "document" or names_nobody(source) or not told or pointed


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

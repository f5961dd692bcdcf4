"""Speakers: the same quoted words, given to different people."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.quotes import Quote
from headwater.records import Evidence, Relation, Source
from headwater.text.words import word_list
from headwater.unions import joined

RUN = 6
"""Words in a row by which two quotations are of one utterance."""
SHARE = 1 / 3
"""The share (0 to 1) of the shorter one that must be in common: long quotations may share a formula of six words."""
MOST = 60
"""Quotations with one run of words that are compared."""


def speakers(
    accounts: Accounts, quotes: Sequence[Quote], sources: Mapping[str, Source], party: Mapping[str, str]
) -> Iterator[Draft]:
    """The utterances that accounts give to different sources: unnamed in one, named in another, or another one."""
    having: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    for i, q in enumerate(quotes):
        for at in range(len(q.words) - RUN + 1):
            having[q.words[at : at + RUN]].add(i)
    runs = Counter(p for found in having.values() if len(found) <= MOST for p in combinations(sorted(found), 2))
    pairs = [p for p, n in runs.items() if n + RUN - 1 >= SHARE * min(len(quotes[i].words) for i in p)]
    groups: defaultdict[int, list[Quote]] = defaultdict(list)
    for i, first in joined(range(len(quotes)), sorted(pairs)).items():
        groups[first].append(quotes[i])
    seen: set[tuple[str, ...]] = set()
    for group in groups.values():
        given = [q for q in group if sources[q.speaker].kind not in ("unspecified", "document")]
        for draft in _draft(accounts, given, sources, party):
            names = tuple(r.value for r in draft.readings)
            if names not in seen:
                seen.add(names)
                yield draft


def _draft(
    accounts: Accounts, given: Sequence[Quote], sources: Mapping[str, Source], party: Mapping[str, str]
) -> Iterator[Draft]:
    told: defaultdict[str, set[str]] = defaultdict(set)
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for q in given:
        told[accounts.folded[q.attribution.document]].add(party.get(q.speaker, q.speaker))
        groups[sources[q.speaker].name] += [*_named(q), *q.evidence]
    apart = any(not a & b for a in told.values() for b in told.values())
    if not apart or len(groups) < 2 or _one_name(sorted(groups)):
        return
    relation: Relation = "variant" if any(sources[q.speaker].unnamed for q in given) else "undetermined"
    yield Draft(
        kind="name",
        relation=relation,
        readings=readings(groups),
        why=f"The same words are given to {' and to '.join(sorted(groups))}.",
        weight=len(told),
    )


def _named(quote: Quote) -> list[Evidence]:
    """Where the speaker is named, or, where the text does not, the cue."""
    ranges = quote.attribution.source or quote.attribution.cue
    return [Evidence(document=quote.attribution.document, range=r) for r in ranges]


def _one_name(names: Sequence[str]) -> bool:
    """Whether the names are one, longer and shorter."""
    parts = sorted((set(word_list(n)) for n in names), key=len)
    return all(a <= b for a, b in pairwise(parts))

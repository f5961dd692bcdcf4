"""Places: where something happened, told differently: inside or outside, in one hospital or in another."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from headwater.compare.accounts import Accounts
from headwater.compare.differences.alignment import aligned, sharing
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.names.spots import Spot, spots
from headwater.records import Evidence, Relation

ALIKE, NAMING = 0.45, 0.25
"""How far (0 to 1) two sentences must tell the same for their places to be of one thing: less where both name one."""
MOST = 2
"""Differences of this sort that a story has at most, the surest."""
SPELT = 0.8
"""From this likeness of their letters on (0 to 1), two names are one in two spellings."""


def places(accounts: Accounts) -> Iterator[Draft]:
    """Sentences of different accounts that tell the same, but for the place."""
    found = [s for sentence in accounts.sentences if not sentence.headline for s in spots(sentence)]
    of: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for s in found:
        of[s.noun, s.value] |= accounts.of(s.sentence)

    def alike(i: int, j: int) -> float:
        a, b = found[i], found[j]
        if (a.sort, a.noun) != (b.sort, b.noun) or not _of_one(of, a, b):
            return 0.0
        likeness = accounts.likeness(a.sentence, b.sentence)
        return likeness if likeness >= (NAMING if a.names & b.names or a.sort == "town" else ALIKE) else 0.0

    stand = [s.sentence for s in found]
    drafts = [
        draft
        for group, likeness in aligned(accounts, stand, sharing([s.keys for s in stand]), alike)
        for draft in _draft(accounts, [found[i] for i in group], likeness)
    ]
    yield from sorted(drafts, key=lambda d: (-d.weight, d.why))[:MOST]


def _of_one(of: Mapping[tuple[str, str], set[str]], a: Spot, b: Spot) -> bool:
    """Whether two spots can be of one thing: the same happened there, or no account names both, as it does two."""
    if a.sort == "side":
        return bool(a.happened & b.happened)
    return a.value == b.value or not of[a.noun, a.value] & of[b.noun, b.value]


def _draft(accounts: Accounts, group: Sequence[Spot], likeness: float) -> Iterator[Draft]:
    values = sorted({s.value for s in group})
    if len(values) < 2 or any(set(a.split()) & set(b.split()) for a in values for b in values if a != b):
        return
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    shown = {s.value: s.sentence.text[slice(*s.range)] for s in group}
    for s in group:
        groups[shown[s.value]] += s.sentence.evidence(s.range)
    relation: Relation = "variant" if group[0].sort == "town" or _spelt(values) else "conflict"
    yield Draft(
        kind="name",
        relation=relation,
        readings=readings(groups),
        why=f"Accounts that tell the same have {' against '.join(f'“{g}”' for g in sorted(groups))}.",
        weight=likeness * accounts.number([d for s in group for d in s.sentence.documents]),
    )


def _spelt(values: Sequence[str]) -> bool:
    """Whether two values are one name, but for a letter or two."""
    return len(values) == 2 and SequenceMatcher(a=values[0], b=values[1], autojunk=False).ratio() >= SPELT

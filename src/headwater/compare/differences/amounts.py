"""Amounts: one quantity that the accounts give differently."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, product

from headwater.compare.accounts import Accounts
from headwater.compare.anchors import Anchor
from headwater.compare.differences.countings import Counting, countings, of_one
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.intervals import overlap, relate_all
from headwater.records import Evidence

SAMPLE = 8
"""Sentences with one value that are held against those with another."""
MOST = 40
"""Values of one thing that are compared; where there are more, they are of many things."""


Group = list[Counting]


def amounts(accounts: Accounts, anchors: Mapping[str, Anchor]) -> Iterator[Draft]:
    """The quantities that accounts, or an article's headline and body, give differently."""
    found: defaultdict[str, defaultdict[str, Group]] = defaultdict(lambda: defaultdict(list))
    for sentence in accounts.sentences:
        for mention in countings(sentence, anchors[accounts.dated(sentence)]):
            found[mention.quantity.key][mention.quantity.value].append(mention)
    for key in sorted(found):
        if 1 < len(found[key]) <= MOST:
            for cluster in _clusters(accounts, [found[key][value] for value in sorted(found[key])]):
                yield from _draft(accounts, cluster)


def _clusters(accounts: Accounts, groups: list[Group]) -> list[list[Group]]:
    """The values that are of one thing together: most alike first, never two that one account tells apart."""
    alike = sorted(
        ((_likeness(accounts, a, b), i, j) for (i, a), (j, b) in combinations(enumerate(groups), 2)),
        key=lambda found: (-found[0], found[1:]),
    )
    clusters = {i: [group] for i, group in enumerate(groups)}
    for likeness, i, j in alike:
        one, other = clusters[i], clusters[j]
        if not likeness or one is other or any(_told_apart(accounts, a, b) for a, b in product(one, other)):
            continue
        one.extend(other)
        clusters.update({k: one for k, c in clusters.items() if c is other})
    return [c for i, c in clusters.items() if groups[i] is c[0] and len(c) > 1]


def _likeness(accounts: Accounts, a: Group, b: Group) -> float:
    """How alike the most alike sentences with the two values are; 0 where none are alike enough."""
    return max(of_one(accounts, m, n) for m, n in product(_sample(a), _sample(b)))


def _sample(group: Group) -> Group:
    return sorted(group, key=lambda m: (-len(m.sentence.places), m.sentence.text))[:SAMPLE]


def _told_apart(accounts: Accounts, a: Group, b: Group) -> bool:
    """Whether some account's body has both values although they exclude one another: then they are of two things."""
    return not overlap(a[0].quantity, b[0].quantity) and bool(_bodies(accounts, a) & _bodies(accounts, b))


def _bodies(accounts: Accounts, group: Group) -> frozenset[str]:
    return frozenset(d for m in group if not m.sentence.headline for d in accounts.of(m.sentence))


def _draft(accounts: Accounts, groups: list[Group]) -> Iterator[Draft]:
    """A difference out of the values of one thing; none where an article's own sentences alone differ."""
    mentions = [m for g in groups for m in g if _of_one_thing(accounts, m, groups)]
    by_value: defaultdict[str, Group] = defaultdict(list)
    for m in mentions:
        by_value[m.quantity.value].append(m)
    if len(by_value) < 2:
        return
    sound = [v for v in sorted(by_value) if any(accounts.sound(m.sentence) for m in by_value[v])]
    relation, why = relate_all([by_value[v][0].quantity for v in (sound if len(sound) > 1 else sorted(by_value))])
    vague = sum(g[0].quantity.bound != "vague" for g in by_value.values()) < 2
    yield Draft(
        kind="number",
        relation=relation,
        readings=readings({_label(v, g): _evidence(g) for v, g in by_value.items()}),
        why=why,
        weight=len({d for m in mentions for d in accounts.of(m.sentence)}) * (0.3 if vague else 1.0),
    )


def _of_one_thing(accounts: Accounts, mention: Counting, groups: list[Group]) -> bool:
    """Whether a mention counts the same as some mention of another of the values."""
    rest = [m for g in groups for m in _sample(g) if m.quantity.value != mention.quantity.value]
    return any(of_one(accounts, mention, m) for m in rest)


def _evidence(group: Group) -> list[Evidence]:
    return [e for m in group for e in m.sentence.evidence(m.quantity.range)]


def _label(value: str, group: Group) -> str:
    """The value and the words in which it is most often given."""
    words = sorted(m.sentence.text[m.quantity.range.start : m.quantity.range.end] for m in group)
    return f"{value} (“{max(words, key=words.count)}”)"

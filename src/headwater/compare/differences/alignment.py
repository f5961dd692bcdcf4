"""Alignment: which mentions in different accounts tell of one thing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.sentence import Sentence

Alike = Callable[[int, int], float]
Together = Callable[[int, int], bool]
Pairs = Iterable[tuple[int, int]]
Side = tuple[str, bool, object]

MOST = 120
"""Mentions with one word that are compared; a word that stands in more of them tells too little."""


def sharing(keys: Sequence[Iterable[str]]) -> list[tuple[int, int]]:
    """The pairs of mentions that have a key in common."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for i, own in enumerate(keys):
        for key in sorted(own):
            having[key].append(i)
    return sorted({p for found in having.values() if len(found) <= MOST for p in combinations(found, 2)})


def aligned(
    accounts: Accounts,
    places: Sequence[Sentence],
    pairs: Pairs,
    alike: Alike,
    together: Together = lambda _i, _j: True,
    sort: Callable[[int], object] = lambda _i: None,
) -> Iterator[tuple[list[int], float]]:
    """Groups of mentions of one thing, each with the least likeness by which it hangs together.

    `places` are the sentences that the mentions stand in. Two mentions are of one thing where each is the likest that
    the other's account has, among the `pairs` that are looked at; `alike` is 0 where they are too little alike. The
    most alike are joined first, and never so that two come together that are not `together`. Mentions of different
    `sort`s do not stand in each other's way: each is the likest of its own.
    """
    found = _mutual(accounts, places, pairs, alike, sort)
    groups = {i: [i] for i in range(len(places))}
    weakest = dict.fromkeys(groups, 1.0)
    for likeness, i, j in sorted(found, key=lambda f: (-f[0], f[1:])):
        one, other = groups[i], groups[j]
        if one is other or not all(together(a, b) for a in one for b in other):
            continue
        weakest[one[0]] = min(likeness, weakest[one[0]], weakest[other[0]])
        one.extend(other)
        groups.update(dict.fromkeys(other, one))
    for i, group in groups.items():
        if group[0] == i and len(group) > 1:
            yield group, weakest[i]


def _mutual(
    accounts: Accounts, places: Sequence[Sentence], pairs: Pairs, alike: Alike, sort: Callable[[int], object]
) -> list[tuple[float, int, int]]:
    """The pairs of mentions of which each is the likest of its sort in the other's account."""
    having = [_having(accounts, s) for s in places]
    sides = [frozenset((*side, sort(i)) for side in having[i]) for i in range(len(places))]
    best: defaultdict[tuple[int, Side], float] = defaultdict(float)
    found = []
    for i, j in pairs:
        if (having[i] == having[j] and len(having[i]) == 1) or places[i] is places[j]:
            continue
        if likeness := alike(i, j):
            found.append((likeness, i, j))
            for a, b in ((i, j), (j, i)):
                for side in sides[b]:
                    best[a, side] = max(best[a, side], likeness)
    return [(likeness, i, j) for likeness, i, j in found if _top(best, sides, likeness, i, j)]


def _top(
    best: dict[tuple[int, Side], float], sides: Sequence[frozenset[Side]], likeness: float, i: int, j: int
) -> bool:
    return any(best[i, s] <= likeness for s in sides[j]) and any(best[j, s] <= likeness for s in sides[i])


def _having(accounts: Accounts, sentence: Sentence) -> frozenset[tuple[str, bool]]:
    """The accounts that have a sentence; a headline and its text are two sides."""
    return frozenset((account, sentence.headline) for account in accounts.of(sentence))

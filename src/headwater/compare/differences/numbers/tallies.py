"""Tallies: the mentions of quantities that count one thing."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from headwater.compare.accounts import Accounts
from headwater.compare.differences.alignment import aligned, sharing
from headwater.compare.differences.numbers.countings import Counting, near_in_size, of_a_kind, of_one
from headwater.compare.numbers.intervals import overlap
from headwater.compare.numbers.quantities import CURRENCIES

ALIKE, SAME, ALONE, NAMED = 0.38, 0.25, 0.2, 0.45
"""How far (0 to 1) two mentions must count the same; with one figure; where no other can be it; where one is vague."""
CLOSE = 1.3
"""How many times the smaller the greatest sum of another account can be that is the same."""

Figures = Mapping[str, frozenset[float]]


def tallies(accounts: Accounts, mentions: Sequence[Counting]) -> Iterator[tuple[list[Counting], float]]:
    """The mentions of one thing together, with how alike those of them are that differ most surely."""
    places = [m.sentence for m in mentions]
    figures = {k: _figures(accounts, [m for m in mentions if m.quantity.key == k]) for k in _keys(mentions)}

    def alike(i: int, j: int) -> float:
        a, b = mentions[i], mentions[j]
        if _has(accounts, figures, a, b) or _has(accounts, figures, b, a):
            return 0.0
        likeness = of_one(accounts, a, b)
        return likeness if likeness and likeness >= _least(accounts, figures[a.quantity.key], a, b) else 0.0

    def together(i: int, j: int) -> bool:
        a, b = mentions[i], mentions[j]
        if not of_a_kind(a.quantity, b.quantity):
            return False
        if not accounts.of(a.sentence) & accounts.of(b.sentence) or a.sentence.headline != b.sentence.headline:
            return near_in_size(a.quantity, b.quantity)
        return overlap(a.quantity, b.quantity) and _one_figure(a, b)

    def vague(i: int) -> bool:
        return mentions[i].quantity.bound == "vague"

    pairs = sharing([m.near for m in mentions])
    for group, likeness in aligned(accounts, places, pairs, alike, together, vague):
        yield [mentions[i] for i in group], likeness


def _one_figure(a: Counting, b: Counting) -> bool:
    """Whether two mentions in one account can be of one thing: with one figure, or one of them rough or "other"."""
    one, two = a.quantity, b.quantity
    return (
        one.figure == two.figure or one.other != two.other or "vague" in (one.bound, two.bound) or one.unit != two.unit
    )


def _least(accounts: Accounts, figures: Figures, a: Counting, b: Counting) -> float:
    """How alike two mentions must be: less where nothing else that the one's account has can be the other's."""
    one, other = a.quantity.figure, b.quantity.figure
    if "vague" in (a.quantity.bound, b.quantity.bound) or a.quantity.key != b.quantity.key:
        return NAMED
    if one == other:
        return SAME
    if all(_greatest(accounts, figures, m) for m in (a, b)) and max(one, other) <= CLOSE * min(one, other):
        return ALONE
    alone = any(
        _candidates(figures, one, there) == {other} and _candidates(figures, other, here) == {one}
        for here in accounts.of(a.sentence)
        for there in accounts.of(b.sentence)
    )
    return ALONE if alone and not a.quantity.unit else ALIKE


def _greatest(accounts: Accounts, figures: Figures, sum_: Counting) -> bool:
    """Whether it is the greatest sum of money in some account: mostly the one that the story is about."""
    greatest = [max(figures[of], default=0.0) for of in accounts.of(sum_.sentence)]
    return sum_.quantity.unit in CURRENCIES and sum_.quantity.figure in greatest


def _candidates(figures: Figures, figure: float, account: str) -> set[float]:
    """The figures of an account that can be the same as one: no account has both."""
    apart = {f for given in figures.values() if figure in given for f in given}
    return {f for f in figures[account] if f not in apart}


def _has(accounts: Accounts, figures: Mapping[str, Figures], a: Counting, b: Counting) -> bool:
    """Whether the one's account has the other's number as well, of the same: then the two are of two things."""
    one, two = a.quantity, b.quantity
    if overlap(one, two) or one.key != two.key or one.other != two.other:
        return False
    return any(two.figure in figures[one.key][account] for account in accounts.of(a.sentence))


def _keys(mentions: Sequence[Counting]) -> list[str]:
    return sorted({m.quantity.key for m in mentions})


def _figures(accounts: Accounts, mentions: Sequence[Counting]) -> Figures:
    """The figures that each account has for the thing."""
    figures: defaultdict[str, set[float]] = defaultdict(set)
    for m in mentions:
        if m.quantity.bound != "vague" and not m.sentence.headline:
            for account in accounts.of(m.sentence):
                figures[account].add(m.quantity.figure)
    return defaultdict(frozenset, {account: frozenset(given) for account, given in figures.items()})

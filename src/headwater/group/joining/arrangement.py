"""Arrangement: items put into stories by their likeness."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from headwater.group.joining.digests import Exact, digests, settled, without
from headwater.group.joining.linkage import FREE, Firm, clusters
from headwater.group.joining.tellers import tellers
from headwater.group.likeness.letters import Brevity
from headwater.group.likeness.links import Links
from headwater.group.title import central


class Arrangement(NamedTuple):
    """Sorted lists of items; for each its most central item, and those of others that tell of it; and all digests."""

    clusters: list[list[int]]
    central: list[int]
    tellers: list[list[int]]
    digests: AbstractSet[int]


def arranged(
    links: Links,
    copies: Sequence[int],
    brevity: Brevity,
    *,
    held: Iterable[tuple[int, int]] = (),
    firm: Firm = FREE,
    known: AbstractSet[int] = frozenset(),
    exact: Exact | None = None,
) -> Arrangement:
    """Cluster items by their likeness, digests last.

    `copies` is how many articles each item stands for, `brevity` how short its text is, `held` are pairs of an item and
    one that it holds most of, `known` are the digests that were found before. What something is decided of is none.
    `exact` gives the likeness of every two of a few items, where `links` lack some.
    """
    several = (digests(links, brevity, exact) | known) - firm.items
    found = settled(links, clusters(without(links, several), copies, brevity, firm), several)
    return Arrangement(
        found, [central(c, links, several) for c in found], tellers(found, links, several, held), several
    )

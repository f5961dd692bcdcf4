"""Digests: articles that tell of several stories, as a morning's briefing does, and must not make one of them.

The constants were chosen on the same half of the stories as the others of this step, with digests put together from
the beginnings of three and of six of their articles.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from headwater.group.joining.linkage import ALIKE, CUT
from headwater.group.likeness.letters import Brevity
from headwater.group.likeness.links import Links, Row

BESIDE = 0.2  # likeness of a digest to an article of a story that it tells of
SHORT = 0.4  # brevity: what is shorter, as a headline is, tells of one story
LOOKED = 30  # of an article's neighbours, the most alike
CACHED = 4096  # items

Alike = Callable[[int], frozenset[int]]
Exact = Callable[[Sequence[int]], NDArray[np.float64]]  # the likeness of every two of a few items


def digests(links: Links, brevity: Brevity, exact: Exact | None = None) -> frozenset[int]:
    """The items whose neighbours fall into lots that are not alike: only such items would tie them together.

    Those with the most lots are taken first and are nobody's neighbours from then on: several digests of one day do not
    make one of every article that they tell of. Where `links` lack some of what a few items have in common, `exact`
    gives it.
    """
    near = [[] if short > SHORT else _near(row) for row, short in zip(links, brevity, strict=True)]
    alike = _alike(links)
    lots = {i: _lots(alike, near[i]) for i in _in_turn(near)}
    found: set[int] = set()
    for i in sorted((i for i, n in lots.items() if n > 1), key=lambda i: (-lots[i], i)):
        left = _near(links[i], found)
        if _lots(alike, left) > 1 and (exact is None or _lots(_within(exact(left)), range(len(left))) > 1):
            found.add(i)
    return frozenset(found)


def _in_turn(near: Sequence[Sequence[int]]) -> Iterator[int]:
    """The items, those of one story one after the other, as they have the same neighbours."""
    seen = [False] * len(near)
    for first in range(len(near)):
        ahead = [first]
        while ahead:
            if not seen[i := ahead.pop()]:
                seen[i] = True
                yield i
                ahead += reversed(near[i])


def _near(row: Row, aside: AbstractSet[int] = frozenset()) -> list[int]:
    """The neighbours of which a digest may tell, the most alike first."""
    near = row.only(row.values >= BESIDE)
    return [j for _, j in sorted((-v, j) for j, v in near.pairs() if j not in aside)[:LOOKED]]


def _alike(links: Links) -> Alike:
    """What gives the items that one is alike with; it keeps some, since many are asked for again and again."""
    return lru_cache(CACHED)(lambda item: frozenset(links[item].only(links[item].values >= ALIKE).others.tolist()))


def _within(likeness: NDArray[np.float64]) -> Alike:
    return lambda item: frozenset(np.flatnonzero(likeness[item] >= ALIKE).tolist())


def _lots(alike: Alike, near: Iterable[int]) -> int:
    """Into how many lots items fall. One is of a lot where it is like more than half of it."""
    lots: list[set[int]] = []
    for j in near:
        like = alike(j)
        fit = (lot for lot in lots if 2 * len(like & lot) > len(lot))
        if (lot := next(fit, None)) is not None:
            lot.add(j)
        else:
            lots.append({j})
    return len(lots)


def without(links: Links, digests: AbstractSet[int]) -> Iterator[Row]:
    """The links between all others, one row after the other: twice all of them would take much memory."""
    left = np.ones(len(links), bool)
    left[sorted(digests)] = False
    for i, row in enumerate(links):
        yield row.only(left[row.others] & left[i])


def settled(links: Links, clusters: Sequence[list[int]], digests: AbstractSet[int]) -> list[list[int]]:
    """The clusters, with each digest moved from its own to the one that it is most like, where it is like one at all.

    What it is moved to is measured without any digest, so that neither their order nor their number matters.
    """
    home = {i: n for n, cluster in enumerate(clusters) for i in cluster}
    joined: dict[int, list[int]] = {}
    for digest in sorted(digests):
        likeness = among(links[digest], home, digests)
        joined.setdefault(_best(clusters, likeness, home[digest]), []).append(digest)
    others = [[i for i in cluster if i not in digests] for cluster in clusters]
    return [sorted(c) for c in (o + joined.get(n, []) for n, o in enumerate(others)) if c]


def among(row: Row, home: Mapping[int, int], digests: AbstractSet[int]) -> dict[int, list[float]]:
    """The likeness of an item to those of each cluster, digests left out; `home` is the cluster that each is in."""
    found: dict[int, list[float]] = {}
    for j, value in row.pairs():
        if j not in digests:
            found.setdefault(home[j], []).append(value)
    return found


def _best(clusters: Sequence[list[int]], likeness: dict[int, list[float]], own: int) -> int:
    """The cluster whose members an item is most like on average, and like more than half of; else its own."""
    fit = [
        (sum(values) / len(clusters[n]), -n)
        for n, values in likeness.items()
        if 2 * sum(v >= ALIKE for v in values) > len(clusters[n])
    ]
    average, n = max(fit, default=(0.0, 0))
    return -n if average >= CUT else own

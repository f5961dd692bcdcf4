"""Digests: articles that tell of several stories, as a morning's briefing does, and must not make one of them.

The constants were chosen on the same half of the stories as the others of this step, with digests put together from
the beginnings of three and of six of their articles.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from headwater.group.letters import Brevity
from headwater.group.linkage import ALIKE, CUT
from headwater.group.links import Links

BESIDE = 0.2  # likeness of a digest to an article of a story that it tells of
SHORT = 0.4  # brevity: what is shorter, as a headline is, tells of one story
LOOKED = 30  # of an article's neighbours, the most alike


def digests(links: Links, brevity: Brevity, exact: Callable[[Sequence[int]], Links] | None = None) -> frozenset[int]:
    """The items whose neighbours fall into lots that are not alike: only such items would tie them together.

    Those with the most lots are taken first and are nobody's neighbours from then on: several digests of one day do not
    make one of every article that they tell of. Where `links` lack some of what a few items have in common, `exact`
    gives it.
    """
    lots = [1 if short > SHORT else _lots(links, _near(row)) for row, short in zip(links, brevity, strict=True)]
    found: set[int] = set()
    for i in sorted((i for i, n in enumerate(lots) if n > 1), key=lambda i: (-lots[i], i)):
        near = _near(links[i], found)
        if _lots(links, near) > 1 and (exact is None or _lots(exact(near), range(len(near))) > 1):
            found.add(i)
    return frozenset(found)


def _near(row: Mapping[int, float], aside: AbstractSet[int] = frozenset()) -> list[int]:
    """The neighbours of which a digest may tell, the most alike first."""
    return [j for _, j in sorted((-v, j) for j, v in row.items() if v >= BESIDE and j not in aside)[:LOOKED]]


def _lots(links: Links, near: Sequence[int]) -> int:
    """Into how many lots items fall. One is of a lot where it is like more than half of it."""
    lots: list[list[int]] = []
    for j in near:
        fit = (lot for lot in lots if 2 * sum(links[j].get(k, 0.0) >= ALIKE for k in lot) > len(lot))
        if (lot := next(fit, None)) is not None:
            lot.append(j)
        else:
            lots.append([j])
    return len(lots)


def without(links: Links, digests: AbstractSet[int]) -> Iterator[Mapping[int, float]]:
    """The links between all others, one row after the other: twice all of them would take much memory."""
    for i, row in enumerate(links):
        if i in digests:
            yield {}
        else:
            yield row if digests.isdisjoint(row) else {j: v for j, v in row.items() if j not in digests}


def settled(links: Links, clusters: Sequence[list[int]], digests: AbstractSet[int]) -> list[list[int]]:
    """The clusters, with each digest moved from its own to the one that it is most like, where it is like one at all.

    What it is moved to is measured without any digest, so that neither their order nor their number matters.
    """
    home = {i: n for n, cluster in enumerate(clusters) for i in cluster}
    joined: dict[int, list[int]] = {}
    for digest in sorted(digests):
        likeness: dict[int, list[float]] = {}
        for j, value in links[digest].items():
            if j not in digests:
                likeness.setdefault(home[j], []).append(value)
        joined.setdefault(_best(clusters, likeness, home[digest]), []).append(digest)
    others = [[i for i in cluster if i not in digests] for cluster in clusters]
    return [sorted(c) for c in (o + joined.get(n, []) for n, o in enumerate(others)) if c]


def _best(clusters: Sequence[list[int]], likeness: dict[int, list[float]], own: int) -> int:
    """The cluster whose members an item is most like on average, and like more than half of; else its own."""
    fit = [
        (sum(values) / len(clusters[n]), -n)
        for n, values in likeness.items()
        if 2 * sum(v >= ALIKE for v in values) > len(clusters[n])
    ]
    average, n = max(fit, default=(0.0, 0))
    return -n if average >= CUT else own

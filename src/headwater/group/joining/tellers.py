"""Tellers: articles that tell of a story besides the one that they are in, as a digest does."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from headwater.group.joining.digests import BESIDE, among
from headwater.group.joining.folding import MAINLY
from headwater.group.joining.linkage import ALIKE
from headwater.group.likeness.links import Links
from headwater.records import Derivation


def tellers(
    clusters: Sequence[list[int]], links: Links, digests: AbstractSet[int], held: Iterable[tuple[int, int]]
) -> list[list[int]]:
    """For each cluster the items of others that tell of its story too, sorted.

    A digest does where it is near to one of the articles and like more than half of them, other digests left out; and
    any item does that holds one of the articles: `held` are pairs of an item and what it holds.
    """
    home = {i: n for n, cluster in enumerate(clusters) for i in cluster}
    found: list[set[int]] = [set() for _ in clusters]
    for i, j in held:
        found[home[j]].add(i)
    for i in digests:
        for n in _told(i, clusters, links, digests, home):
            found[n].add(i)
    return [sorted(others.difference(cluster)) for cluster, others in zip(clusters, found, strict=True)]


def _told(
    digest: int, clusters: Sequence[list[int]], links: Links, digests: AbstractSet[int], home: dict[int, int]
) -> Iterator[int]:
    """The clusters whose stories a digest tells of."""
    for n, values in among(links[digest], home, digests).items():
        size = sum(i not in digests for i in clusters[n])
        if max(values) >= BESIDE and 2 * sum(v >= ALIKE for v in values) > size:
            yield n


def held(derivations: Iterable[Derivation]) -> Iterator[tuple[str, str]]:
    """The ids of articles that hold most of another's words, and of that other.

    A long digest tells of more than its beginning.
    """
    for d in derivations:
        if d.kind != "shared_quotation":
            in_b, in_a = d.containment
            if in_a >= MAINLY:
                yield d.a, d.b
            if in_b >= MAINLY:
                yield d.b, d.a

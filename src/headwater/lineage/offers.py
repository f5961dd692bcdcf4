"""Offers: the earlier texts that an article may have its words from, and the few that explain them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappushpop

import numpy as np

from headwater.derive.letters import Mask
from headwater.lineage.sheet import Span

LEAST = 8  # words that nothing taken so far explains: as many as make a passage
NEARLY = 0.02  # of an article's words: a parent that has as many fewer is as near


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """An earlier text: `share` of the article's words stand in it, those of the `spans` among them.

    `told` says that the article's own words say so; `rank` counts what is known to be earlier than the parent.
    """

    parent: str
    share: float
    spans: tuple[Span, ...]
    outside: bool = False
    told: bool = False
    rank: int = 0

    @property
    def preference(self) -> tuple[bool, bool, int, str]:
        """A key to sort by, of parents that explain as much: the named ones first, then those in the pile, then the
        earliest; of many equal copies all hang on the first, as nothing tells which was made from which.
        """
        return (not self.told, self.outside, self.rank, self.parent)


def taken(offers: Sequence[Offer], mask: Mask) -> Iterator[Offer]:
    """The parent with most of an article's words, then those that explain further ones; `mask` marks what they do.

    So an ancestor is left out whose words came by way of another.
    """
    most = max(o.share for o in offers)
    first = min((o for o in offers if o.share >= most - NEARLY), key=lambda o: o.preference)
    mark(mask, first.spans)
    yield first
    waiting = sorted((o for o in offers if o is not first), key=lambda o: o.preference)
    heap = [(-unmarked(mask, o.spans), at) for at, o in enumerate(waiting)]
    heapify(heap)
    entry = heappop(heap) if heap else (0, 0)
    while entry[0] <= -LEAST:
        # What a parent explains only shrinks as others are taken: one that is still the best is the best.
        now = (-unmarked(mask, waiting[entry[1]].spans), entry[1])
        if now == entry:
            mark(mask, waiting[entry[1]].spans)
            yield waiting[entry[1]]
            entry = heappop(heap) if heap else (0, 0)
        else:
            entry = heappushpop(heap, now)


def mark(mask: Mask, spans: Sequence[Span]) -> None:
    """Mark the words of spans."""
    for first, stop in spans:
        mask[first:stop] = True


def unmarked(mask: Mask, spans: Sequence[Span]) -> int:
    """How many words of spans are not marked."""
    return sum(int(np.count_nonzero(~mask[first:stop])) for first, stop in spans)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch as one."""
    found: list[Span] = []
    for first, stop in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((first, stop))
    return tuple(found)

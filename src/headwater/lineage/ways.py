"""Ways: which of the ties between articles are the steps of a lineage, and which ones other steps explain."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from headwater.lineage.offers import LEAST, Offer, mark, merged, taken, unmarked
from headwater.lineage.sheet import Sheet, Span
from headwater.lineage.ties import Tie
from headwater.unions import Unions

Way = tuple[str, str]  # parent and child


class Ways:
    """The steps of a story: `steps`, with the tie where the parent is in the pile; `joined` tells what hangs together.

    `outside` are the ties that each parent outside the pile explains. Every two articles with a tie hang together, and
    no step is there without words that it alone explains, or articles that it alone connects.
    """

    def __init__(self, ties: Sequence[Tie], outside: Mapping[str, Sequence[Tie]], sheet: Mapping[str, Sheet]) -> None:
        self.steps: dict[Way, Tie | None] = {}
        self.joined: Unions[str] = Unions()
        self._ties, self._mask = ties, {d: np.zeros(len(words), dtype=np.bool_) for d, words in sheet.items()}
        self._parent = {t.key: parent for parent, inside in outside.items() for t in inside}
        self._known = {t.key: t for t in ties if t.determined}
        self._shared = self._from_outside()
        for child, offers in sorted(self._offers().items()):
            for offer in taken(offers, np.zeros_like(self._mask[child])):
                self._take(offer.parent, child)
        for tie in ties:
            self._connect(tie)
        often = Counter(parent for parent, _ in self.steps)
        for parent in (p for p in outside if often[p] == 1):
            self._accompany(parent, outside[parent])

    def _from_outside(self) -> dict[Way, tuple[float, tuple[Span, ...]]]:
        """What each article shares with others that have it from outside the pile."""
        share: defaultdict[Way, float] = defaultdict(float)
        spans: defaultdict[Way, list[Span]] = defaultdict(list)
        for tie in self._ties:
            for at, child in enumerate(tie.key) if tie.key in self._parent else ():
                way = self._parent[tie.key], child
                spans[way] += [both[at] for both in tie.spans]
                share[way] = max(share[way], tie.share[at])
        return {way: (share[way], merged(spans[way])) for way in spans}

    def _offers(self) -> dict[str, list[Offer]]:
        """For each article the texts that are known to be earlier."""
        rank = Counter(child for _, child in self._known)
        found: defaultdict[str, list[Offer]] = defaultdict(list)
        for (parent, child), tie in self._known.items():
            spans = tuple(b for _, b in tie.spans)
            found[child].append(Offer(parent=parent, share=tie.share[1], spans=spans, told=tie.told, rank=rank[parent]))
        for (parent, child), (share, spans) in self._shared.items():
            found[child].append(Offer(parent=parent, share=share, spans=spans, outside=True))
        return found

    def _take(self, parent: str, child: str, tie: Tie | None = None) -> None:
        tie = tie or self._known.get((parent, child))
        self.steps[parent, child] = tie
        self.joined.join(*sorted((parent, child)))
        if tie:
            mark(self._mask[parent], [a for a, _ in tie.spans])
            mark(self._mask[child], [b for _, b in tie.spans])
        else:
            mark(self._mask[child], self._shared[parent, child][1])

    def _connect(self, tie: Tie) -> None:
        """Take a tie that connects what did not hang together, or, of unknown direction, explains further words."""
        known = tie.determined or tie.key in self._parent
        if self.joined[tie.first] == self.joined[tie.second] and (known or not self._explains(tie)):
            return
        if parent := self._parent.get(tie.key):
            for child in tie.key:
                self._take(parent, child)
        else:
            self._take(tie.first, tie.second, tie)

    def _explains(self, tie: Tie) -> bool:
        return any(
            unmarked(self._mask[document], [both[at] for both in tie.spans]) >= LEAST
            for at, document in enumerate(tie.key)
        )

    def _accompany(self, parent: str, inside: Sequence[Tie]) -> None:
        """A text outside the pile is known by two that share it: the only child gets company."""
        only = next(child for way, child in self.steps if way == parent)
        for child in next(t.key for t in inside if only in t.key):
            self._take(parent, child)

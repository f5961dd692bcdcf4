"""Givers: from whom each source has a claim, as its chains tell."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise


class Givers:
    """Goes back along chains, root first, from a source to those whom it has the claim from.

    `carriers` are the outlets and agencies, which only pass on what they have.
    """

    def __init__(self, chains: Iterable[Sequence[str]], carriers: Collection[str] = ()) -> None:
        self.carriers = carriers
        self._of: dict[str, set[str]] = defaultdict(set)
        for chain in chains:
            for giver, taker in pairwise(chain):
                self._of[taker].add(giver)
        self._known: dict[str, set[str]] = {}

    def tops(self, source: str) -> set[str]:
        """Where one gets to: those who have it from nobody; where there are none, each ring by its first id."""
        behind = self._behind(source)
        return {s for s in behind if not self._of.get(s)} or {r[0] for s in behind if (r := self.ring(s))}

    def ring(self, source: str) -> tuple[str, ...]:
        """Those who have it from one another and from nobody else, a source among them; empty where it is in no ring.

        They begin with the first id; as far as can be, each is followed by one that it has it from. Where somebody is
        among them who does not only carry news, the carriers are left out: he spoke to the outlet that he cites.
        """
        behind = self._behind(source)
        if len(behind) == 1 or any(self._behind(s) != behind for s in behind):
            return ()
        found = [min(behind)]
        while rest := behind.difference(found):
            found.append(min(rest & self._of[found[-1]] or rest))
        return tuple(s for s in found if s not in self.carriers) or tuple(found)

    def _behind(self, source: str) -> set[str]:
        """The source and all that it has the claim from, at whatever remove."""
        if source not in self._known:
            seen, todo = {source}, [source]
            while todo:
                new = self._of.get(todo.pop(), set()) - seen
                seen |= new
                todo += new
            self._known[source] = seen
        return self._known[source]

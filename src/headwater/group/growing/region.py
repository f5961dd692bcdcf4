"""Region: the few stories that are grouped anew when an article comes."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from math import ceil
from typing import NamedTuple

from headwater.group.growing.archive import Archive
from headwater.group.growing.decisions import Decision, firm
from headwater.group.joining.arrangement import arranged
from headwater.group.likeness.neighbours import neighbours
from headwater.group.title import central

LARGE = 40  # articles: a story of more is not taken apart again, and so many stand for all of them


class Part(NamedTuple):
    """Articles that tell one story; its title, where no large story is in it; digests elsewhere that tell of it."""

    items: tuple[int, ...]
    title: str | None
    tellers: tuple[int, ...]


class Region:
    """Stories, by their articles, and others that have come; of a large story a part stands for the whole."""

    def __init__(self, archive: Archive, stories: Iterable[Sequence[int]], others: Sequence[int] = ()) -> None:
        self._archive = archive
        self._rest: dict[int, list[int]] = {}
        self._large: list[list[int]] = []
        shown = list(others)
        for members in stories:
            some = list(members[:: ceil(len(members) / LARGE)])
            shown += some
            if len(some) < len(members):
                self._rest[some[0]] = sorted({*members}.difference(some))
                self._large.append(some)
        self.items = sorted(shown)
        self.brevity = archive.rows.brevity(self.items)
        self.links = neighbours(archive.rows.matrix(self.items), self.brevity, archive.rows.days(self.items))

    def parts(self, decisions: Sequence[Decision], digests: AbstractSet[int]) -> tuple[list[Part], set[int]]:
        """Group the articles anew, and say which of them are digests."""
        place = {item: at for at, item in enumerate(self.items)}
        documents = {self._archive.facts[c].id: place[i] for i in self.items for c in self._archive.copies[i]}
        found = arranged(
            self.links,
            [len(self._archive.copies[i]) for i in self.items],
            self.brevity,
            firm=firm(decisions, documents, ([place[i] for i in items] for items in self._large)),
            known={place[i] for i in digests if i in place},
        )
        parts = zip(found.clusters, found.central, found.tellers, strict=True)
        return [self._part(*part) for part in parts], {self.items[at] for at in found.digests}

    def title(self, digests: AbstractSet[int]) -> str:
        """The title of the article that is most like all others."""
        several = {at for at, item in enumerate(self.items) if item in digests}
        return self._archive.facts[self.items[central(range(len(self.items)), self.links, several)]].title

    def _part(self, cluster: Sequence[int], central: int, tellers: Sequence[int]) -> Part:
        items = [self.items[at] for at in cluster]
        rest = [i for first in items for i in self._rest.get(first, ())]
        title = None if rest else self._archive.facts[self.items[central]].title
        return Part(tuple(sorted(items + rest)), title, tuple(self.items[at] for at in tellers))

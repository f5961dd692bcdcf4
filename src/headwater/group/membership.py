"""Membership: why an article is in its story, how surely, and which story it is most like besides."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from headwater.group.digests import digests
from headwater.group.folding import folded
from headwater.group.linkage import CUT
from headwater.group.nearness import days
from headwater.group.neighbours import neighbours
from headwater.group.terms import terms, weighed
from headwater.group.ties import Ties, copy
from headwater.records import Article, Derivation, Membership, Neighbour, Story, Tie


def memberships(
    articles: Sequence[Article], derivations: Sequence[Derivation], stories: Sequence[Story]
) -> tuple[Membership, ...]:
    """Why each article is in its story, in the order of the stories and of their documents.

    The stories may be any, also such as a person has split or merged; documents of theirs that are not among the
    articles are left out. Likeness is measured as `group` measures it.
    """
    known = {a.id: a for a in articles}
    found = _Measured(known, derivations, stories)
    return tuple(found.membership(known[d], n) for n, s in enumerate(stories) for d in s.documents if d in known)


class _Measured:
    """The likeness of items to stories: an article together with its copies in the same story is one item."""

    def __init__(
        self, known: Mapping[str, Article], derivations: Sequence[Derivation], stories: Sequence[Story]
    ) -> None:
        home = {d: n for n, story in enumerate(stories) for d in story.documents if d in known}
        self.stories = stories
        inside = [d for d in derivations if d.a in home and home[d.a] == home.get(d.b)]
        self.groups = folded([known[d] for d in home], inside)
        fullest = [max(group, key=lambda a: (len(a.text), a.id)) for group in self.groups]
        counts, dates = [terms(a) for a in fullest], days(fullest)
        matrix = weighed(counts)
        self.links = neighbours(matrix, dates)
        self.ties = Ties(fullest, sorted(set().union(*counts)), matrix, dates, self.links)
        self.item = {a.id: i for i, group in enumerate(self.groups) for a in group}
        self.home = [home[a.id] for a in fullest]
        self.copies: defaultdict[str, list[Derivation]] = defaultdict(list)
        for d in inside:
            if self.item[d.a] == self.item[d.b] and d.kind != "shared_quotation":
                self.copies[d.a].append(d)
                self.copies[d.b].append(d)
        self.counting = self._counting(digests(self.links))

    def _counting(self, several: AbstractSet[int]) -> list[set[int]]:
        """The items of each story that others are measured by: its digests only where it has nothing else."""
        every: list[set[int]] = [set() for _ in self.stories]
        for item, story in enumerate(self.home):
            every[story].add(item)
        return [items - several or items for items in every]

    def membership(self, article: Article, story: int) -> Membership:
        """Why an article is in its story."""
        item = self.item[article.id]
        likeness = self._likeness(item)
        own = likeness.pop(story, None)
        neighbour = max(likeness, key=lambda n: (likeness[n], -n), default=None)
        nearest = 0.0 if neighbour is None else likeness[neighbour]
        return Membership(
            document=article.id,
            story=self.stories[story].id,
            likeness=own,
            neighbour=None if neighbour is None else self._neighbour(article, neighbour, nearest),
            margin=CUT - nearest if own is None else own - max(nearest, CUT),
            ties=(*copy(article, self.copies[article.id]), *self._between(article, story)),
        )

    def _likeness(self, item: int) -> dict[int, float]:
        """How alike an item is to the others of each story that it is like, and of its own where that has others."""
        own = self.home[item]
        sums = {own: 0.0} if self.counting[own] - {item} else {}
        for j, value in self.links[item].items():
            if j in self.counting[self.home[j]]:
                sums[self.home[j]] = sums.get(self.home[j], 0.0) + value
        return {n: total / len(self.counting[n] - {item}) for n, total in sums.items()}

    def _neighbour(self, article: Article, story: int, likeness: float) -> Neighbour:
        return Neighbour(story=self.stories[story].id, likeness=likeness, ties=self._between(article, story))

    def _between(self, article: Article, story: int) -> tuple[Tie, ...]:
        item = self.item[article.id]
        return self.ties.between(article, item, self.counting[story] - {item})

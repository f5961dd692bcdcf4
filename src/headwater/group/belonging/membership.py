"""Membership: why an article is in its story, how surely, and which story it is most like besides."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from headwater.group.belonging.ties import Ties, copy
from headwater.group.joining.digests import digests
from headwater.group.joining.folding import folded
from headwater.group.joining.linkage import CUT
from headwater.group.likeness.letters import brevity
from headwater.group.likeness.nearness import days
from headwater.group.likeness.neighbours import neighbours
from headwater.group.likeness.terms import columns, terms, weighed
from headwater.records import Article, Derivation, Membership, Neighbour, Story, Tie


def memberships(
    articles: Sequence[Article], derivations: Sequence[Derivation], stories: Sequence[Story]
) -> tuple[Membership, ...]:
    """Why each article is in its story, in the order of the stories and of their documents.

    The stories may be any, also such as a person has split or merged; documents of theirs that are not among the
    articles are left out, and nothing is measured by them. Likeness is measured as `group` measures it.
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
        inside = [d for d in derivations if d.a in home and home[d.a] == home.get(d.b)]
        groups = folded([known[d] for d in home], inside)
        fullest = [max(group, key=lambda a: (len(a.text), a.id)) for group in groups]
        counts, dates = [terms(a) for a in fullest], days(fullest)
        matrix = weighed(counts)
        brief = brevity(counts)
        self.links = neighbours(matrix, brief, dates)
        self.ties = Ties(fullest, columns(counts), matrix, dates, self.links)
        self.stories = stories
        self.home = [home[a.id] for a in fullest]
        self.item = {a.id: i for i, group in enumerate(groups) for a in group}
        self.copies = self._copies(inside)
        self.members = [set[int]() for _ in stories]
        for item, n in enumerate(self.home):
            self.members[n].add(item)
        several = digests(self.links, brief)
        self.plain = [items - several for items in self.members]

    def _copies(self, inside: Sequence[Derivation]) -> Mapping[str, list[Derivation]]:
        """What each document has of others that are one item with it."""
        copies: defaultdict[str, list[Derivation]] = defaultdict(list)
        for d in inside:
            if self.item[d.a] == self.item[d.b] and d.kind != "shared_quotation":
                copies[d.a].append(d)
                copies[d.b].append(d)
        return copies

    def membership(self, article: Article, story: int) -> Membership:
        """Why an article is in its story."""
        likeness = self._likeness(self.item[article.id])
        own = likeness.pop(story, None)
        near = max(likeness, key=lambda n: (likeness[n], -n), default=None)
        nearest = 0.0 if near is None else likeness[near]
        return Membership(
            document=article.id,
            story=self.stories[story].id,
            likeness=own,
            neighbour=None if near is None else Neighbour(
                story=self.stories[near].id, likeness=nearest, ties=self._between(article, near)
            ),
            margin=self._margin(story, own, nearest),
            ties=(*copy(article, self.copies[article.id]), *self._between(article, story)),
        )  # fmt: skip

    def _likeness(self, item: int) -> dict[int, float]:
        """How alike an item is to the others of each story that it is like, and of its own where that has others."""
        sums = {self.home[item]: 0.0}
        for j, value in self.links[item].pairs():
            if j in self._others(self.home[j], item):
                sums[self.home[j]] = sums.get(self.home[j], 0.0) + value
        sizes = {n: len(others) - (item in others) for n in sums if (others := self._others(n, item))}
        return {n: total / sizes[n] for n, total in sums.items() if sizes[n]}

    def _margin(self, story: int, own: float | None, nearest: float) -> float | None:
        if own is not None:
            return own - max(nearest, CUT)
        unknown = any(d not in self.item for d in self.stories[story].documents)
        return None if unknown else CUT - nearest

    def _others(self, story: int, item: int) -> set[int]:
        """What an item is measured by: a story's digests only where it has nothing else. The item may be among them."""
        plain = self.plain[story]
        return plain if len(plain) > (item in plain) else self.members[story]

    def _between(self, article: Article, story: int) -> tuple[Tie, ...]:
        item = self.item[article.id]
        return self.ties.between(article, item, self._others(story, item))

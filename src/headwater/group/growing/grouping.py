"""Grouping: stories that grow as documents are added, and that a person can merge and split."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from headwater.group.growing.archive import hashed
from headwater.group.growing.decisions import Decision
from headwater.group.growing.placing import begin, in_time, join
from headwater.group.growing.region import Region
from headwater.group.growing.register import named, numbered
from headwater.group.growing.state import State
from headwater.group.joining.folding import copied
from headwater.group.joining.tellers import held
from headwater.records import Article, Derivation, Problem, Story


class Grouping:
    """Which of the articles known so far tell one story.

    The first that are added are grouped as `group` does it. From then on they come one by one, in the order of their
    dates: each is grouped anew with the stories that it is like, and with these alone. So an old story changes only
    where a new article is like it; but as long as hardly any are known, nothing is known of what is rare, so all are
    grouped anew whenever there are twice as many, up to 1,024. A story keeps its id as long as no other has more of its
    articles; where it becomes part of another, its id leads there. What a person merges or splits stays so.
    """

    def __init__(self, state: State | None = None) -> None:
        self.state = state or State()

    @property
    def stories(self) -> tuple[Story, ...]:
        """The stories, the largest first."""
        archive, register = self.state.archive, self.state.register
        also: dict[int, set[int]] = {}
        for teller, told in self.state.tells:
            also.setdefault(self.state.home(told), set()).add(archive.first[teller])
        every = [
            Story(
                id=named(number),
                title=register.titles[number],
                documents=archive.ids(items),
                also=archive.ids(also.get(number, set()).difference(items)),
            )
            for number, items in register.members.items()
        ]
        return tuple(sorted(every, key=_order))

    def among(self, documents: Iterable[str]) -> tuple[Story, ...]:
        """The stories that these documents are in, with no others; the one with most of them first."""
        here = frozenset(documents)
        every = (replace(s, documents=_of(s.documents, here), also=_of(s.also, here)) for s in self.stories)
        return tuple(sorted((s for s in every if s.documents), key=_order))

    def now(self, story: str) -> str:
        """The id of the story that the one of this id is, or has become part of; `ValueError` where none is known."""
        return named(self._now(story))

    def add(self, articles: Sequence[Article], derivations: Sequence[Derivation] = ()) -> tuple[Problem, ...]:
        """Add articles. One that is known stays where it is; where its text has changed, a problem tells so.

        `derivations`, among them and between them and known ones, say which are copies. A copy of a known article is
        known by its words as well.
        """
        known = self.state.archive.number
        fresh = [a for a in articles if a.id not in known]
        problems = tuple(p for a in articles for p in self._changed(a))
        if fresh and not known:
            begin(self.state, fresh, derivations)
        elif fresh:
            copies = _both(copied(derivations))
            for article in sorted(fresh, key=in_time):
                join(self.state, article, copies.get(article.id, []))
            self._tell(held(derivations))
        return problems

    def _tell(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Write down which articles hold others, copies apart."""
        number, first = self.state.archive.number, self.state.archive.first
        known = ((number[a], first[number[b]]) for a, b in pairs if a in number and b in number)
        self.state.tells |= {(a, b) for a, b in known if first[a] != b}

    def merge(self, story: str, *others: str) -> str:
        """Make stories one, with the id of the first, which is returned. No article takes it apart again.

        Raises `ValueError` where no story of an id is known, or all are one already.
        """
        register, first = self.state.register, self._now(story)
        rest = [number for number in dict.fromkeys(map(self._now, others)) if number != first]
        if not rest:
            raise ValueError(f"that is one story alone, {named(first)}")
        for number in rest:
            one, other = (frozenset(self.state.archive.ids(register.members[n])) for n in (first, number))
            self.state.decisions.append(Decision(kind="merge", one=one, other=other))
            register.merge([first, number], register.titles[first])
        return named(first)

    def split(self, story: str, documents: Collection[str]) -> str:
        """Make some documents of a story another one: its id. Each part stays one, and the two apart.

        Raises `ValueError` where no such story is known, a document is not in it, or none would be left.
        """
        archive, register, number = self.state.archive, self.state.register, self._now(story)
        every, gone = frozenset(archive.ids(register.members[number])), frozenset(documents)
        if missing := sorted(gone - every):
            raise ValueError(f"not in {named(number)}: {', '.join(missing)}")
        if gone in (every, frozenset()):
            raise ValueError(f"name some of the documents of {named(number)}, and not all")
        self.state.decisions.append(Decision(kind="split", one=gone, other=every - gone))
        inside, outside = archive.part(register.members[number], gone)
        register.put(outside, self._title(outside), number)
        return named(register.put(inside, self._title(inside)))

    def _title(self, articles: Sequence[int]) -> str:
        return Region(self.state.archive, [articles]).title(self.state.digests)

    def _now(self, story: str) -> int:
        try:
            return self.state.register.now(numbered(story))
        except (KeyError, ValueError):
            raise ValueError(f"no story {story!r} is known") from None

    def _changed(self, article: Article) -> Iterable[Problem]:
        """The problem with an article that is known with another text."""
        number = self.state.archive.number.get(article.id)
        if number is not None and self.state.archive.facts[number].hash != hashed(article.text):
            then = f"it stays in {named(self.state.home(number))} as it was"
            yield Problem(path=article.id, what="the text has changed since it was added", then=then)


def _order(story: Story) -> tuple[int, int]:
    return -len(story.documents), numbered(story.id)


def _of(documents: Iterable[str], here: Collection[str]) -> tuple[str, ...]:
    return tuple(d for d in documents if d in here)


def _both(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """What each is paired with."""
    found: dict[str, list[str]] = {}
    for a, b in pairs:
        found.setdefault(a, []).append(b)
        found.setdefault(b, []).append(a)
    return found

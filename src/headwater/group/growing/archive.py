"""Archive: what is kept of the articles known so far; their texts need not be there again."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from headwater.group.growing.rows import Rows
from headwater.group.likeness.nearness import day, nearness
from headwater.group.title import title
from headwater.records import Article

COPY = 0.9  # cosine of two rows: an article that is as like a known one is taken for a copy of it


class Fact(NamedTuple):
    """An article's id, its text's hash and length, its title and date; how many were known when it was weighed."""

    id: str
    hash: str
    length: int
    title: str
    published: str | None
    among: int


def fact(article: Article, among: int) -> Fact:
    """What is kept of an article beside its terms; `among` counts those that come with it."""
    published = article.published.value if article.published else None
    return Fact(article.id, hashed(article.text), len(article.text), title([article]), published, among)


def hashed(text: str) -> str:
    """A hash that tells whether a text is the same."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Archive:
    """Articles by their numbers, in the order in which they came; of an article and its copies one stands for all."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.rows = Rows()
        self.number: dict[str, int] = {}
        self.first: list[int] = []
        self.copies: dict[int, list[int]] = {}

    def add(self, facts: Sequence[Fact], counts: Sequence[Mapping[str, int]]) -> range:
        """Add articles that come at once, with their terms: their numbers. Each stands for itself at first."""
        numbers = range(len(self.facts), len(self.facts) + len(facts))
        self.rows.add(counts, [day(f.published) for f in facts])
        self.facts += facts
        for number, of in zip(numbers, facts, strict=True):
            self.number[of.id] = number
            self.first.append(number)
            self.copies[number] = [number]
        return numbers

    def fold(self, numbers: Iterable[int]) -> int:
        """Let the fullest of an article and all of its copies stand for all: its number."""
        every = sorted(numbers)
        first = max(every, key=lambda n: (self.facts[n].length, self.facts[n].id))
        for number in every:
            self.copies.pop(self.first[number], None)
        for number in every:
            self.first[number] = first
        self.copies[first] = every
        return first

    def part(self, numbers: Iterable[int], ids: Collection[str]) -> tuple[list[int], list[int]]:
        """Those of the articles and their copies that have one of the ids, and the others, as what stands for them."""
        sides: tuple[list[int], list[int]] = [], []
        for number in numbers:
            inside = [n for n in self.copies[number] if self.facts[n].id in ids]
            outside = [n for n in self.copies[number] if self.facts[n].id not in ids]
            for side, of in zip(sides, (inside, outside), strict=True):
                if of:
                    side.append(self.fold(of))
        return sides

    def near(self, number: int) -> tuple[int | None, dict[int, float]]:
        """The article that this one is a copy of by its words, if it is one, and the likeness of others to it."""
        others, cosines = self.rows.near(number)
        alike = int(cosines.argmax()) if len(others) else None
        copy = None if alike is None or cosines[alike] < COPY else self.first[int(others[alike])]
        likeness = cosines * nearness(self.rows.days([number]), self.rows.days(others))
        return copy, {int(j): float(v) for j, v in zip(others, likeness, strict=True) if self.first[j] == j}

    def ids(self, numbers: Iterable[int]) -> tuple[str, ...]:
        """The ids of articles and of their copies, sorted."""
        return tuple(sorted(self.facts[copy].id for n in numbers for copy in self.copies[n]))

"""Register: which items each story has, under numbers that stay."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence


class Register:
    """Stories by their numbers. A number is given once; that of a story which became part of another leads to it."""

    def __init__(self) -> None:
        self.members: dict[int, list[int]] = {}
        self.home: dict[int, int] = {}
        self.titles: dict[int, str] = {}
        self.merged: dict[int, int] = {}
        self._last = 0

    def put(self, items: Sequence[int], title: str, number: int | None = None) -> int:
        """Write down a story, a new one where no number is given; the number."""
        at = self._last + 1 if number is None else number
        self._last = max(self._last, at)
        self.members[at], self.titles[at] = sorted(items), title
        self.home.update(dict.fromkeys(items, at))
        return at

    def merge(self, numbers: Sequence[int], title: str) -> None:
        """Make stories one, under the first number."""
        items = [i for number in numbers for i in self.members[number]]
        for number in numbers[1:]:
            del self.members[number], self.titles[number]
            self.lead(number, numbers[0])
        self.put(items, title, numbers[0])

    def replace(self, item: int, by: int) -> None:
        """Let one item stand where another stood."""
        home = self.home.pop(item)
        self.put([by, *(i for i in self.members[home] if i != item)], self.titles[home], home)

    def lead(self, number: int, to: int) -> None:
        """Let the number of a story that is no more lead to another."""
        self.merged[number] = to
        self._last = max(self._last, number)

    def now(self, number: int) -> int:
        """The number of the story that the one of this number is, or is part of, by now; `KeyError` where none is."""
        while number not in self.members:
            number = self.merged[number]
        return number

    def rearrange(self, clusters: Mapping[tuple[int, ...], str | None]) -> None:
        """Put clusters, with their titles, in the place of the stories that their items are in, which they fill.

        Each takes the number of the story that it shares most items with, where no other shares more of it; and its
        title, where it has none of its own.
        """
        every = list(clusters)
        order = list(self._shared(every))
        numbers: dict[int, int] = {}
        for at, number in order:
            if at not in numbers and number not in numbers.values():
                numbers[at] = number
        old = {number: self.titles.pop(number) for number in dict.fromkeys(n for _, n in order)}
        for number in old:
            del self.members[number]
        for at, items in enumerate(every):
            kept = numbers.get(at)
            numbers[at] = self.put(items, clusters[items] or (old[kept] if kept else ""), kept)
        for at, number in reversed(order):
            if number not in self.members:
                self.lead(number, numbers[at])

    def _shared(self, clusters: Sequence[Sequence[int]]) -> Iterator[tuple[int, int]]:
        """The places of clusters and the numbers of stories that share items, most first."""
        shares = [Counter(self.home[i] for i in items if i in self.home) for items in clusters]
        order = sorted((-n, number, at) for at, of in enumerate(shares) for number, n in of.items())
        return ((at, number) for _, number, at in order)


def named(number: int) -> str:
    """A story's id."""
    return f"story-{number}"


def numbered(story: str) -> int:
    """The number in a story's id; `ValueError` where it has none."""
    return int(story.removeprefix("story-"))

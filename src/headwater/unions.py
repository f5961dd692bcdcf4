"""Unions: what belongs together when pairs do."""

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Unions(Generic[T]):
    """Things that are joined by twos; `unions[thing]` is one thing for all that hang together, itself where alone."""

    def __init__(self) -> None:
        self._of: dict[T, T] = {}

    def __getitem__(self, thing: T) -> T:
        while (up := self._of.setdefault(thing, thing)) != thing:
            self._of[thing] = self._of[up]
            thing = up
        return thing

    def join(self, a: T, b: T) -> bool:
        """Join two; whether they did not hang together before. Those of the first have its one from now on."""
        one, other = self[a], self[b]
        self._of[other] = one
        return one != other


def joined(items: Iterable[T], pairs: Iterable[tuple[T, T]]) -> dict[T, T]:
    """For each item, the first, in the order of `items`, of all that pairs join it with."""
    order = {item: i for i, item in enumerate(items)}
    unions: Unions[T] = Unions()
    for a, b in pairs:
        unions.join(*sorted((unions[a], unions[b]), key=order.__getitem__))
    return {item: unions[item] for item in order}

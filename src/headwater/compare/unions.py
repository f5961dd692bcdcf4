"""Unions: what belongs together when pairs do."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def joined(items: Iterable[T], pairs: Iterable[tuple[T, T]]) -> dict[T, T]:
    """For each item, the first, in the order of `items`, of all that pairs join it with."""
    order = {item: i for i, item in enumerate(items)}
    first = {item: item for item in order}

    def find(item: T) -> T:
        while first[item] != item:
            first[item] = first[first[item]]
            item = first[item]
        return item

    for a, b in pairs:
        one, other = sorted((find(a), find(b)), key=order.__getitem__)
        first[other] = one
    return {item: find(item) for item in order}

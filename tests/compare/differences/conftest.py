"""What the accounts of a marked pile differ in."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from headwater.compare.differences import differences
from headwater.records import Difference, Known

Differ = Callable[..., tuple[Difference, ...]]


@pytest.fixture
def differ() -> Differ:
    """The differences of a pile; `quoted` makes its attributions direct, `published` dates its documents."""

    def find(pile: Any, *, quoted: bool = False, published: str | None = None) -> tuple[Difference, ...]:
        if published:
            known = Known(value=published, read_from="given")
            pile.articles = [replace(a, published=known) for a in pile.articles]
        if quoted:
            pile.attributions = [replace(a, form="direct") for a in pile.attributions]
        return differences(pile.story, pile.articles, pile.derivations, pile.sources, pile.attributions, pile.claims())

    return find

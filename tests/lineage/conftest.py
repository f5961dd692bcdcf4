"""Invented articles made of numbered sentences, and the derivations that their common sentences give."""

from collections.abc import Callable, Mapping

import pytest

from headwater.records import (
    Article,
    Clue,
    Derivation,
    DerivationKind,
    Direction,
    Document,
    Evidence,
    Known,
    Passage,
    Range,
    Story,
)

SIZE = 12  # words of a sentence


def sentence(number: int) -> str:
    """A sentence of twelve words that no other number gives."""
    return " ".join(f"w{number}x{at}" for at in range(SIZE))


class Pile:
    """Articles by name, each a list of the numbers of its sentences; `owes` adds what the first two share."""

    def __init__(self, texts: Mapping[str, list[int]]) -> None:
        self.texts = texts
        self.derivations: list[Derivation] = []
        self.agency: dict[str, str] = {}
        self.outlet: dict[str, str] = {}

    @property
    def articles(self) -> list[Article]:
        return [self._article(name) for name in sorted(self.texts)]

    @property
    def story(self) -> Story:
        return Story(id="s", title="It", documents=tuple(sorted(self.texts)))

    def owes(self, a: str, b: str, kind: DerivationKind = "partial", way: Direction = "a_to_b") -> None:
        """What b has from a, or a from b, or the two from a third."""
        common = [n for n in self.texts[a] if n in self.texts[b]]
        passages = tuple(Passage(a=self._range(a, n), b=self._range(b, n)) for n in common)
        shares = (len(common) / len(self.texts[a]), len(common) / len(self.texts[b]))
        credited = [name for name in (a, b) if name in self.agency]
        clues = (
            (Clue(clue=f"credits {self.agency[credited[0]]}", evidence=tuple(self._credit(n) for n in credited)),)
            if credited
            else ()
        )
        self.derivations.append(
            Derivation(a=a, b=b, kind=kind, direction=way, containment=shares, passages=passages, because=clues)
        )

    def _range(self, name: str, number: int) -> Range:
        start = self._text(name).index(sentence(number))
        return Range(start, start + len(sentence(number)))

    def _text(self, name: str) -> str:
        return "".join(sentence(n) + "\n" for n in self.texts[name]) + self.agency.get(name, "")

    def _credit(self, name: str) -> Evidence:
        text = self._text(name)
        return Evidence(document=name, range=Range(len(text) - len(self.agency[name]), len(text)))

    def _article(self, name: str) -> Article:
        text = self._text(name)
        body = Range(0, len(text) - len(self.agency.get(name, "")))
        agency = (
            Known(value=self.agency[name], read_from="text", evidence=self._credit(name))
            if name in self.agency
            else None
        )
        outlet = Known(value=self.outlet[name], read_from="given") if name in self.outlet else None
        return Article(document=Document(id=name, text=text), kept=(body,), agency=agency, outlet=outlet)


@pytest.fixture(scope="session")
def pile() -> Callable[[Mapping[str, list[int]]], Pile]:
    """Makes a pile."""
    return Pile

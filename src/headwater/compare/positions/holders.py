"""Holders: under whose name a position stands, where several names are one party."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.compare.statements.reading import Statement
from headwater.records import Source
from headwater.text.words import word_list


@dataclass(frozen=True, kw_only=True)
class Holders:
    """Tells who holds the positions of one claim.

    `parties` says which sources speak as one, `same` which have one name, and `folded` by which origin an
    intermediary's assertion is held, the book's by the clerk whom it quotes, or that none holds it.
    """

    sources: Mapping[str, Source]
    parties: Mapping[str, str]
    same: Mapping[str, str]
    folded: Mapping[str, str | None]

    def party(self, source: str) -> str:
        """The party of a source."""
        return self.parties[self.same[source]]

    def asserting(self, source: str) -> str | None:
        """Who asserts by whom."""
        return self.folded.get(source, source)

    def shown(self, party: str, found: Iterable[Statement]) -> str:
        """The source that stands for a party: the one of its kind that the statements name most often, else of any."""
        named, kind = Counter(self.same[s.source] for s in found if s.source), self.sources[party].kind
        return min(named, key=lambda s: (self.sources[s].kind != kind, -named[s], s != party, s))

    def others(self, shown: str, found: Iterable[Statement]) -> tuple[str, ...]:
        """Who else of its party the statements name, the most often named first; nobody whose name it holds itself."""
        named = Counter(self.same[s.source] for s in found if s.source)
        told = set(_plain(self.sources[shown].name))
        return tuple(
            s
            for s in sorted(named, key=lambda s: (-named[s], s))
            if self.parties[s] == self.party(shown) and not told.issuperset(_plain(self.sources[s].name)[-1:])
        )

    def why(self, shown: str, other: str) -> str:
        """Why another counts as one with the source that is shown."""
        one, also, party = self.sources[shown], self.sources[other], self.sources[self.party(shown)]
        if party.kind == "document" and also.kind == "named_person":
            return f"{also.name} is its author"
        if party.kind == "named_organisation" and also.kind != "named_organisation":
            return f"{also.name} speaks for {'it' if party is one else f'{party.name} too'}"
        return f"also “{also.name}”"


def _plain(name: str) -> list[str]:
    return [w.removesuffix("'s") for w in word_list(name)]

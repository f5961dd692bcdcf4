"""Targets: which claims a denial or a non-answer is meant for, where its own words do not say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from headwater.compare.statements import Statement

# "The claim" points at one made no more statements than this before.
BACK = 6


@dataclass(slots=True)
class Draft:
    """A claim in the making: what states it, and the statements that are meant for it without stating it."""

    statements: list[Statement]
    pointing: list[Statement] = field(default_factory=list)

    @property
    def documents(self) -> set[str]:
        """The documents that state it."""
        return {s.evidence.document for s in self.statements}


class Targets:
    """Finds the claims that pointing statements are meant for."""

    def __init__(self, drafts: Sequence[Draft], parties: Mapping[str, str]) -> None:
        self.drafts, self.parties = drafts, parties
        self.stated: dict[str, list[tuple[Statement, int]]] = {}
        for i, draft in enumerate(drafts):
            for s in draft.statements:
                self.stated.setdefault(s.evidence.document, []).append((s, i))
        for places in self.stated.values():
            places.sort(key=lambda p: (p[0].evidence, p[1]))

    def of(self, s: Statement) -> list[Draft]:
        """Everything that the source named beside it has said, where it means that; else one claim, or none."""
        if s.aim == "blanket" and (swept := self._swept(s)):
            return swept
        before = [(t, i) for t, i in self.stated.get(s.evidence.document, ()) if t.sentence.start <= s.sentence.start]
        others = [(t, i) for t, i in before if not self._same(t, s) and t is not s]
        beside = [i for t, i in others if t.sentence == s.sentence and t.evidence.range.start < s.evidence.range.start]
        own = [i for t, i in before if self._same(t, s) and t.position == s.position]
        chosen = beside[-1:] or own[-1:] or self._main([i for _, i in others[-BACK:]])
        return [self.drafts[i] for i in chosen]

    def _swept(self, s: Statement) -> list[Draft]:
        """The claims of the sources that its sentence names."""
        meant = {self._party(n) for n in s.named}
        return [d for d in self.drafts if any(self._carried(t) & meant and not self._same(t, s) for t in d.statements)]

    def _carried(self, t: Statement) -> set[str]:
        """Whoever asserts a claim or passes it on."""
        return {self._party(x) for x in t.attribution.chain} if t.attribution and t.position == "asserts" else set()

    def _main(self, near: Sequence[int]) -> list[int]:
        """Of the claims made shortly before, the one that most documents make; the nearest of those."""
        ranked = sorted(((len(self.drafts[i].documents), at, i) for at, i in enumerate(near)), reverse=True)
        return [i for _, _, i in ranked[:1]]

    def _same(self, a: Statement, b: Statement) -> bool:
        return a.source is not None and b.source is not None and self._party(a.source) == self._party(b.source)

    def _party(self, source: str) -> str:
        return self.parties.get(source, source)

"""Targets: which claims a denial or a non-answer is meant for, where its own words do not say."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from headwater.compare.drafts.grouping import Draft
from headwater.compare.drafts.profiles import features, head_clause
from headwater.compare.statements.reading import Statement
from headwater.compare.statements.stances import recants, refers, subject_matter

# "The claim" points at one made no more statements than this before.
BACK = 6
# A claim of the whole story is known by a word that so many statements have, and half of the claim's.
SEVERAL = 4


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
        self.size = [len(draft.statements) for draft in drafts]
        self.carried = self._carried()
        self.having: dict[str, Counter[int]] = defaultdict(Counter)
        for i, draft in enumerate(drafts):
            for about, n in sorted(Counter(s.about for s in draft.statements).items()):
                for f in features(head_clause(about)):
                    self.having[f][i] += n

    def of(self, s: Statement) -> list[Draft]:
        """Everything that the source named beside it has said, where it means that; else one claim, or none."""
        if s.aim == "blanket" and (swept := self._swept(s)):
            return swept
        before = [(t, i) for t, i in self.stated.get(s.evidence.document, ()) if t.sentence.start <= s.sentence.start]
        own_claims = self._asserted(s) if s.aim == "blanket" else frozenset[int]()
        others = [i for t, i in before if not self._same(t, s) and i not in own_claims]
        if (hints := subject_matter(s.about)) and s.aim != "blanket" and not refers(s.about):
            told = [i for t, i in before if not self._same(t, s) or t.position == s.position]
            return [self.drafts[i] for i in self._hinted(hints, told)[:1]]
        beside = [i for t, i in before if t.sentence == s.sentence and t.evidence.range.start < s.evidence.range.start]
        own = [i for t, i in before if self._same(t, s) and t.position == s.position]
        wide = s.aim == "blanket" or s.position == "does_not_answer"
        chosen = [i for i in beside[-1:] if i in others] or own[-1:] or self._main(others if wide else others[-BACK:])
        return [self.drafts[i] for i in chosen]

    def _hinted(self, hints: Sequence[str], others: Collection[int]) -> list[int]:
        """The claims that its few telling words stand for, as "warning": those first that mostly have them.

        Such claims may stand in any text; others only before it in its own.
        """
        telling = features(" ".join(hints))
        known = {i for f in telling for i, n in self.having[f].items() if 2 * n >= max(SEVERAL, self.size[i])}
        shares = {i: sum(self.having[f][i] for f in telling) for i in {*others, *known}}
        return sorted((i for i, n in shares.items() if n), key=lambda i: (i not in known, -shares[i], i))

    def _carried(self) -> dict[str, dict[int, set[str | None]]]:
        """The claims that each party asserts or passes on, and who asserts them there; what takes one back is none."""
        found: dict[str, dict[int, set[str | None]]] = defaultdict(lambda: defaultdict(set))
        for i, draft in enumerate(self.drafts):
            for s in draft.statements:
                if s.attribution and s.position == "asserts" and not recants(s.about):
                    for party in {self._party(x) for x in s.attribution.chain}:
                        found[party][i].add(self._party(s.source) if s.source else None)
        return found

    def _swept(self, s: Statement) -> list[Draft]:
        """The claims of the sources that its sentence names; nobody denies what he asserts himself."""
        meant = {i for n in s.named for i in self.carried.get(self._party(n), ())}
        return [self.drafts[i] for i in sorted(meant - self._asserted(s))]

    def _asserted(self, s: Statement) -> frozenset[int]:
        """The claims that the source of a statement asserts."""
        own = self._party(s.source) if s.source else None
        return frozenset(i for i, by in self.carried.get(own or "", {}).items() if own in by)

    def _main(self, near: Sequence[int]) -> list[int]:
        """Of the claims made shortly before, the one that most documents make, or most often; the nearest of those."""
        ranked = sorted((len(self.drafts[i].documents), self.size[i], at, i) for at, i in enumerate(near))
        return [i for *_, i in ranked[-1:]]

    def _same(self, a: Statement, b: Statement) -> bool:
        return a.source is not None and b.source is not None and self._party(a.source) == self._party(b.source)

    def _party(self, source: str) -> str:
        return self.parties.get(source, source)

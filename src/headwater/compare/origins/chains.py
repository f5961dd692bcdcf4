"""Chains: through whom a claim has come to the documents that state it."""

from collections.abc import Collection, Iterable, Mapping

from headwater.compare.drafts.grouping import Draft
from headwater.compare.origins.copies import Copies
from headwater.compare.origins.counting import Chain, origins, traced
from headwater.compare.origins.utterances import one_voiced
from headwater.compare.statements.reading import Statement
from headwater.records import Attribution, Source
from headwater.text.words import word_list

Place = tuple[str, str]


class Chains:
    """Reads the chains of claims in the making, and what they come down to."""

    def __init__(
        self,
        sources: Mapping[str, Source],
        parties: Mapping[str, str],
        same: Mapping[str, str],
        carriers: Collection[str],
        copies: Copies,
    ) -> None:
        self.sources, self.parties, self.carriers, self.copies = sources, parties, carriers, copies
        self.same = dict(same)

    def join_in_copies(self, found: Iterable[Statement]) -> None:
        """Take unnamed sources that say one thing in copies of one article for one, from here on."""
        first: dict[tuple[str, str, str, str], str] = {}
        for s in found:
            if s.source and self.sources[s.source].unnamed:
                at = (*self._place(s), s.position, self.sources[s.source].name)
                self.same[s.source] = first.setdefault(at, self.same[s.source])

    def origins(self, d: Draft) -> tuple[str, ...]:
        """The independent origins of a claim."""
        asserted, confirmed = self._of(d, "asserts"), self._of(d, "confirms")
        return origins([*asserted.values()], [*confirmed.values()], self.sources, self._voices(d), self.carriers)

    def folded(self, d: Draft) -> dict[str, str | None]:
        """Who asserts by the one origin that this comes down to; `None` for those that fall away."""
        asserted, confirmed = self._of(d, "asserts"), self._of(d, "confirms")
        found = traced([*asserted.values()], [*confirmed.values()], self.sources, self._voices(d), self.carriers)
        folded: dict[str, str | None] = {}
        for s in (*d.statements, *d.pointing):
            if s.source and s.position == "asserts":
                chain = asserted.get(self._place(s))
                tops = found[chain[0]] if chain else (s.source,)
                folded[s.source] = s.source if len(tops) > 1 else tops[0] if tops else None
        return folded

    def _voices(self, d: Draft) -> Mapping[str, str]:
        return one_voiced(d.statements, self.sources, self.parties)

    def _of(self, d: Draft, position: str) -> dict[Place, Chain]:
        """The chains of the attributions that take the position; of a copied passage the longest one."""
        best: dict[Place, Chain] = {}
        for s in (*d.statements, *d.pointing):
            if s.attribution and s.position == position:
                at, chain = self._place(s), self._without_characters(_from(s, s.attribution), d)
                best[at] = max(best.get(at, ()), chain, key=lambda c: (len(c), c))
        return {k: best[k] for k in sorted(best)}

    def _place(self, s: Statement) -> Place:
        """Where a statement stands when copies are one article."""
        said = s.attribution.id if s.points and s.attribution else s.key
        return said, self.copies.article(s.evidence.document)

    def _without_characters(self, chain: Chain, d: Draft) -> Chain:
        """The chain without somebody of whom an author tells: what a book has its characters say is the book's word."""
        if len(chain) < 2 or self.sources[chain[0]].kind != "named_person" or not self._authored(chain[1], chain[0]):
            return chain
        name = self.sources[chain[0]].name.split()[-1].casefold()
        named = sum(name in word_list(s.about) for s in d.statements)
        return chain[1:] if 2 * named >= len(d.statements) else chain

    def _authored(self, link: str, other: str) -> bool:
        """Whether a link is an author or an authored document, and not the other's own."""
        party = self.parties[link]
        members = [s for s, p in self.parties.items() if p == party]
        return len(members) > 1 and other not in members and self.sources[party].kind == "document"


def _from(s: Statement, a: Attribution) -> Chain:
    """The chain from the source that takes the position on."""
    if s.source in a.chain:
        return a.chain[a.chain.index(s.source) :]
    return (s.source, *a.chain) if s.source else a.chain

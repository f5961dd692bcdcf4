"""Chains: through whom a claim has come to the documents that state it."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from headwater.compare.drafts.grouping import Draft
from headwater.compare.origins.copies import Copies
from headwater.compare.origins.counting import Chain, Traced, traced
from headwater.compare.origins.places import Place, chain_from, passage, places
from headwater.compare.origins.utterances import one_voiced
from headwater.compare.origins.vague import nameless
from headwater.compare.statements.reading import Statement
from headwater.records import Attribution, Evidence, Loop, Range, Source
from headwater.text.words import word_list


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
        self.same, self.members = dict(same), Counter(parties.values())
        self.printers: defaultdict[str, list[str]] = defaultdict(list)
        for source in sorted(sources.values(), key=lambda s: s.id):
            for document in source.documents:
                self.printers[document].append(source.id)

    def join_in_copies(self, found: Iterable[Statement]) -> None:
        """Take unnamed sources that say one thing in copies of one article for one, from here on."""
        first: dict[tuple[str, str, str, str], str] = {}
        for s in found:
            if s.source and self.sources[s.source].unnamed:
                at = (*passage(s, self.copies), s.position, self.sources[s.source].name)
                self.same[s.source] = first.setdefault(at, self.same[s.source])

    def origins(self, d: Draft) -> tuple[str, ...]:
        """The independent origins of a claim."""
        return self._traced(d).origins

    def loops(self, d: Draft) -> tuple[Loop, ...]:
        """Those of its origins that are not determined: outlets that have the claim from one another only."""
        rings = self._traced(d).rings
        return tuple(Loop(sources=rings[s], evidence=self._told_so(d, rings[s])) for s in sorted(rings))

    def folded(self, d: Draft) -> dict[str, str | None]:
        """Who asserts by the one origin that this comes down to; `None` for those that fall away.

        Who has it from somebody that is not determined asserts it himself, and so does an outlet that is no origin, by
        its name or as one of a place.
        """
        asserted, found, at = self._of(d, "asserts"), self._traced(d), self._places(d)
        folded: dict[str, str | None] = {}
        for s in (*d.statements, *d.pointing):
            if s.source and s.position == "asserts":
                chain = asserted.get(at[s])
                tops = found.tops[chain[0]] if chain else (s.source,)
                carries = s.source in self.carriers or not nameless(self.sources[s.source])
                one = tops[0] if tops else s.source if carries else None
                folded[s.source] = s.source if len(tops) > 1 or one in found.rings else one
        return folded

    def _traced(self, d: Draft) -> Traced:
        asserted, confirmed = self._of(d, "asserts"), self._of(d, "confirms")
        voices = one_voiced(d.statements, self.sources, self.parties)
        printed = sorted({*self._printed(d, asserted)})
        return traced([*asserted.values()], [*confirmed.values()], self.sources, voices, self.carriers, printed)

    def _printed(self, d: Draft, asserted: Mapping[Place, Chain]) -> Iterator[Chain]:
        """The asserting chains of articles whose outlet is a source too, as far as that outlet."""
        for s, place in self._places(d).items():
            if s.attribution and s.position == "asserts":
                for outlet in self.printers[s.evidence.document]:
                    yield (*asserted[place], outlet)

    def _told_so(self, d: Draft, ring: Collection[str]) -> tuple[Evidence, ...]:
        """Where those in a ring are said to have it from one another; where only outlets stand between, from whom."""
        found = {*self._cited(d, ring, least=2)} or {*self._cited(d, ring, least=1)}
        return tuple(sorted(found))

    def _cited(self, d: Draft, ring: Collection[str], least: int) -> Iterator[Evidence]:
        """Where so many of those in a ring are cited for the claim, the outlet that prints it among them."""
        party = one_voiced(d.statements, self.sources, self.parties)
        within = {party[s] for s in ring}
        for s in (*d.statements, *d.pointing):
            if s.attribution and s.position == "asserts":
                cited = {party[link] for link in s.attribution.chain} & within
                printers = {party[outlet] for outlet in self.printers[s.evidence.document]} & within
                if cited and len(cited | printers) >= least:
                    yield _whole(s.attribution)

    def _of(self, d: Draft, position: str) -> dict[Place, Chain]:
        """The chains of the attributions that take the position; of a copied passage the longest one."""
        best: dict[Place, Chain] = {}
        at = self._places(d)
        for s, chain in self._read(d):
            if s.position == position:
                best[at[s]] = max(best.get(at[s], ()), chain, key=lambda c: (len(c), c))
        return {k: best[k] for k in sorted(best)}

    def _read(self, d: Draft) -> list[tuple[Statement, Chain]]:
        """The chain of each attributed statement, without somebody of whom an author tells.

        What a book has its characters say is the book's word, also where his words are quoted without the book.
        """
        chains = [(s, chain_from(s, s.attribution)) for s in (*d.statements, *d.pointing) if s.attribution]
        tellers = {(c[0], s.key): c[1] for s, c in chains if len(c) > 1 and self._authored(c[1], c[0])}
        by = {root: {t for (r, _), t in tellers.items() if r == root} for root in sorted({r for r, _ in tellers})}
        told = {r: min(found) if len(found) == 1 else None for r, found in by.items() if self._told_of(r, d)}
        return [(s, self._retold(c, tellers.get((c[0], s.key), told[c[0]])) if c[0] in told else c) for s, c in chains]

    def _places(self, d: Draft) -> dict[Statement, Place]:
        return places((*d.statements, *d.pointing), self.copies, self.same)

    def _retold(self, chain: Chain, teller: str | None) -> Chain:
        """The chain from the teller on, where it has nobody else between; outlets have it from the teller too."""
        if teller and (chain[1:2] in ((), (teller,)) or chain[1] in self.carriers):
            return (teller, *(link for link in chain[1:] if link != teller))
        return chain

    def _told_of(self, source: str, d: Draft) -> bool:
        """Whether a claim is of what a named person said: half of its wordings name him, or tell that he said it."""
        if self.sources[source].kind != "named_person":
            return False
        name = self.sources[source].name.split()[-1].casefold()
        named = {s.key for s in d.statements if name in word_list(s.about) or _told_of(s, source)}
        return 2 * len(named) >= len({s.key for s in d.statements})

    def _authored(self, link: str, other: str) -> bool:
        """Whether a link is an author or an authored document, and not the other's own."""
        party = self.parties[link]
        return self.members[party] > 1 and self.parties[other] != party and self.sources[party].kind == "document"


def _told_of(s: Statement, source: str) -> bool:
    """Whether a statement is of a source of which a content tells."""
    return s.inside and s.attribution is not None and s.attribution.root == source


def _whole(a: Attribution) -> Evidence:
    """All of an attribution, from its first piece to its last."""
    pieces = (*a.source, *a.cue, *a.content)
    return Evidence(document=a.document, range=Range(min(p.start for p in pieces), max(p.end for p in pieces)))

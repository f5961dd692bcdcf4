"""Claims: what several statements assert alike."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from headwater.compare.copies import Copies
from headwater.compare.drafts import Draft
from headwater.compare.drafts import drafts as drafts_of
from headwater.compare.labels import label
from headwater.compare.origins import Chain, origins, traced
from headwater.compare.parties import parties, same_named
from headwater.compare.positions import positions
from headwater.compare.referents import referents
from headwater.compare.statements import Statement, statements
from headwater.compare.targets import Targets
from headwater.records import Article, Assertion, Attribution, Claim, Derivation, Evidence, Source, Story
from headwater.text.words import word_list

# A brief that lists more is not read; a large story may have more.
MOST = 12
FOR_ONE_MORE = 10


def claims(
    story: Story,
    articles: Sequence[Article],
    derivations: Sequence[Derivation],
    sources: Sequence[Source],
    attributions: Sequence[Attribution],
) -> tuple[Claim, ...]:
    """The claims of a story, those that matter most first; `articles` are the story's.

    A claim is kept where two articles or two sources state it, or somebody takes a position other than to assert it;
    in a story of one article every attributed one is. Of these, the most widely stated and most contested come first,
    and a dozen are kept, and one more for every ten articles. Copies count as one article.
    """
    builder = _Builder(story, articles, derivations, sources)
    drafts = builder.drafts(statements(articles, sources, attributions))
    ranked = sorted((d for d in drafts if builder.matters(d)), key=builder.rank)
    most = MOST + len(articles) // FOR_ONE_MORE
    return tuple(builder.claim(d, n) for n, d in enumerate(ranked[:most], 1))


class _Builder:
    """Makes the claims of one story."""

    def __init__(
        self, story: Story, articles: Sequence[Article], derivations: Sequence[Derivation], sources: Sequence[Source]
    ) -> None:
        self.story, self.texts = story, {a.id: a.text for a in articles}
        self.articles, self.sources = articles, {s.id: s for s in sources}
        self.parties, self.same = parties(articles, sources), same_named(sources)
        self.copies = Copies(story.documents, derivations)
        self.single = len({self.copies.article(d) for d in story.documents}) == 1

    def drafts(self, found: Sequence[Statement]) -> list[Draft]:
        """The statements by what they state, with those that only point at one."""
        drafts = drafts_of(found, referents(self.articles, self.sources, found))
        self._join_in_copies(found)
        targets = Targets(drafts, self.parties)
        for s in found:
            if s.points:
                for draft in targets.of(s):
                    draft.pointing.append(s)
        return drafts

    def _join_in_copies(self, found: Iterable[Statement]) -> None:
        """Take unnamed sources that say one thing in copies of one article for one."""
        first: dict[tuple[str, str, str, str], str] = {}
        for s in found:
            if s.source and self.sources[s.source].unnamed:
                at = (*self._place(s), s.position, self.sources[s.source].name)
                self.same[s.source] = first.setdefault(at, self.same[s.source])

    def matters(self, d: Draft) -> bool:
        """Whether a claim is worth a reader's time."""
        stands = {(s.source, s.position) for s in (*d.statements, *d.pointing) if s.source and _weighs(s)}
        kinds = {position for _, position in stands}
        contested = "denies" in kinds or (len(kinds) > 1 and "asserts" in kinds)
        spread = len(self._articles(d)) > 1 or len(self._origins(d)) > 1
        return contested or spread or (self.single and "asserts" in kinds)

    def rank(self, d: Draft) -> tuple[float, Evidence]:
        """The more articles, origins and positions, the earlier; then by its first place."""
        stands = {(s.source, s.position) for s in (*d.statements, *d.pointing) if s.source and _weighs(s)}
        contested = sum(position != "asserts" for _, position in stands)
        weight = 2 * len(self._articles(d)) + 2 * contested + len(self._origins(d))
        return -weight, min(s.evidence for s in d.statements)

    def claim(self, d: Draft, number: int) -> Claim:
        """The record."""
        d = self._consistent(d)
        told = sorted(d.statements, key=lambda s: s.evidence)
        stating = [s for s in told if s.position in ("asserts", "confirms")]
        text, place = label(self.texts, stating or told)
        places = {s.evidence for s in stating} - {place}
        asserted, confirmed = self._chains(d, "asserts"), self._chains(d, "confirms")
        return Claim(
            id=f"claim-{number}",
            story=self.story.id,
            text=text,
            assertions=tuple(_assertion(s) for s in stating if s.position == "asserts"),
            positions=positions(told, d.pointing, self._folded(d, asserted, confirmed), self.same),
            origins=origins([*asserted.values()], [*confirmed.values()], self.sources, self.parties),
            evidence=(place, *sorted(places)),
        )

    def _consistent(self, d: Draft) -> Draft:
        """The draft; who denies a claim in so many words, and no less often, does not assert it besides."""
        stands = Counter((self.parties[s.source], s.position) for s in d.statements if s.source)
        denied = {
            party
            for (party, position), n in stands.items()
            if position == "denies" and n >= stands[party, "asserts"] + stands[party, "confirms"]
        }
        told = [
            replace(s, position="mentions")
            if s.source and s.position in ("asserts", "confirms") and self.parties[s.source] in denied
            else s
            for s in d.statements
        ]
        return Draft(statements=told, pointing=d.pointing)

    def _articles(self, d: Draft) -> set[str]:
        return {self.copies.article(x) for x in d.documents}

    def _origins(self, d: Draft) -> tuple[str, ...]:
        asserted, confirmed = self._chains(d, "asserts"), self._chains(d, "confirms")
        return origins([*asserted.values()], [*confirmed.values()], self.sources, self.parties)

    def _chains(self, d: Draft, position: str) -> dict[tuple[str, str], Chain]:
        """The chains of the attributions that take the position; of a copied passage the longest one."""
        best: dict[tuple[str, str], Chain] = {}
        for s in (*d.statements, *d.pointing):
            if s.attribution and s.position == position:
                at, chain = self._place(s), self._without_characters(_chain(s, s.attribution), d)
                best[at] = max(best.get(at, ()), chain, key=lambda c: (len(c), c))
        return {k: best[k] for k in sorted(best)}

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

    def _place(self, s: Statement) -> tuple[str, str]:
        """Where a statement stands when copies are one article."""
        return s.key, self.copies.article(s.evidence.document)

    def _folded(
        self, d: Draft, asserted: Mapping[tuple[str, str], Chain], confirmed: Mapping[tuple[str, str], Chain]
    ) -> dict[str, str | None]:
        """Who asserts by the one origin that this comes down to; `None` for those that fall away."""
        found = traced([*asserted.values()], [*confirmed.values()], self.sources, self.parties)
        folded: dict[str, str | None] = {}
        for s in (*d.statements, *d.pointing):
            if s.source and s.position == "asserts":
                tops = found.get(asserted[self._place(s)][0], ()) if self._place(s) in asserted else (s.source,)
                folded[s.source] = s.source if len(tops) > 1 else tops[0] if tops else None
        return folded


def _chain(s: Statement, a: Attribution) -> Chain:
    """The chain from the source that takes the position on."""
    if s.source in a.chain:
        return a.chain[a.chain.index(s.source) :]
    return (s.source, *a.chain) if s.source else a.chain


def _weighs(s: Statement) -> bool:
    """Whether a statement says something of this claim by itself."""
    return s.aim != "blanket" and s.position != "mentions" and (s.position == "asserts" or not s.display)


def _assertion(s: Statement) -> Assertion:
    return Assertion(attribution=s.attribution.id if s.attribution else None, evidence=s.evidence)

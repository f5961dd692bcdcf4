"""Building: drafts of one story weighed, and made into claims."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from headwater.compare.claims.labels import label
from headwater.compare.drafts.clauses import clause
from headwater.compare.drafts.grouping import Draft
from headwater.compare.drafts.grouping import drafts as drafts_of
from headwater.compare.drafts.referents import referents
from headwater.compare.news import news
from headwater.compare.origins.carriers import carriers
from headwater.compare.origins.chains import Chains
from headwater.compare.origins.copies import Copies
from headwater.compare.origins.joint import parted
from headwater.compare.origins.namesakes import same_named
from headwater.compare.origins.parties import parties
from headwater.compare.positions.holders import Holders
from headwater.compare.positions.taking import positions
from headwater.compare.positions.targets import Targets
from headwater.compare.statements.reading import Statement
from headwater.records import Article, Assertion, Claim, Derivation, Evidence, Source, Story

STATING = ("asserts", "confirms")


class Builder:
    """Makes the claims of one story."""

    def __init__(
        self, story: Story, articles: Sequence[Article], derivations: Sequence[Derivation], sources: Sequence[Source]
    ) -> None:
        self.story, self.texts = story, {a.id: a.text for a in articles}
        self.news = {a.id: news(a) for a in articles}
        self.articles, self.sources = articles, {s.id: s for s in sources}
        self.parties, self.copies = parties(articles, sources), Copies(story.documents, derivations)
        self.chains = Chains(self.sources, self.parties, same_named(sources), carriers(articles, sources), self.copies)
        self.single = len({self.copies.article(d) for d in story.documents}) == 1

    def drafts(self, found: Sequence[Statement]) -> list[Draft]:
        """The statements by what they state, with those that only point at one."""
        found = parted(found, [*self.sources.values()], self.chains.same, self.parties)
        drafts = drafts_of(found, referents(self.articles, self.sources, found))
        self.chains.join_in_copies(found)
        targets = Targets(drafts, self.parties)
        for s in found:
            if s.points:
                for draft in targets.of(s):
                    draft.pointing.append(s)
        return drafts

    def matters(self, d: Draft) -> bool:
        """Whether a claim is worth a reader's time."""
        stands = {(s.source, s.position) for s in (*d.statements, *d.pointing) if s.source and _weighs(s)}
        kinds = {position for _, position in stands}
        if kinds <= {"asserts"} and not any(clause(s.about) for s in d.statements):
            return False  # "his health", "a time for it"
        contested = bool(kinds & {"denies", "confirms"}) or (len(kinds) > 1 and "asserts" in kinds)
        spread = len(self._articles(d)) > 1 or len(self.chains.origins(d)) > 1
        return contested or spread or (self.single and "asserts" in kinds)

    def rank(self, d: Draft) -> tuple[bool, float, Evidence]:
        """The more articles, origins and positions, the earlier; then by its first place. What one asserts is last."""
        stands = {(s.source, s.position) for s in (*d.statements, *d.pointing) if s.source and _weighs(s)}
        contested = sum(position != "asserts" for _, position in stands)
        articles = len(self._articles(d))
        weight = 2 * articles + 2 * contested + len(self.chains.origins(d))
        return articles < 2 and not contested, -weight, min(s.evidence for s in d.statements)

    def claim(self, d: Draft) -> Claim:
        """The record, without a number of its own."""
        d = self._consistent(d)
        told = sorted(d.statements, key=lambda s: s.evidence)
        stating = [s for s in told if s.position in STATING]
        text, place = label(self.texts, told, self.news)
        places = {s.evidence for s in stating} - {place}
        return Claim(
            id="",
            story=self.story.id,
            text=text,
            assertions=tuple(_assertion(s) for s in stating if s.position == "asserts"),
            positions=positions(told, d.pointing, self._holders(d), self.copies),
            origins=self.chains.origins(d),
            evidence=(place, *sorted(places)),
            loops=self.chains.loops(d),
        )

    def _holders(self, d: Draft) -> Holders:
        return Holders(sources=self.sources, parties=self.parties, same=self.chains.same, folded=self.chains.folded(d))

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


def _weighs(s: Statement) -> bool:
    """Whether a statement says something of this claim by itself."""
    return s.aim != "blanket" and s.position != "mentions" and (s.position == "asserts" or not s.display)


def _assertion(s: Statement) -> Assertion:
    return Assertion(attribution=s.attribution.id if s.attribution else None, evidence=s.evidence)

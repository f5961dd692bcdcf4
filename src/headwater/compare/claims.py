"""Claims: what several statements assert alike."""

from collections import defaultdict
from collections.abc import Sequence

from headwater.compare.clusters import clusters
from headwater.compare.copies import Copies
from headwater.compare.labels import label
from headwater.compare.origins import Chain, origins, traced
from headwater.compare.parties import parties
from headwater.compare.positions import positions
from headwater.compare.profiles import features, weighted
from headwater.compare.referents import referents
from headwater.compare.statements import Statement, statements
from headwater.compare.targets import Draft, Targets
from headwater.records import Article, Assertion, Attribution, Claim, Derivation, Evidence, Source, Story

# Statements whose mean likeness reaches this are one claim.
CUT = 0.35
# A brief that lists more is not read; a large story may have more.
MOST = 12
PER_ARTICLE = 0.5


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
    and a dozen are kept, or one for every two articles where that is more. Copies count as one article.
    """
    builder = _Builder(story, articles, derivations, sources)
    drafts = builder.drafts(statements(articles, sources, attributions))
    ranked = sorted((d for d in drafts if builder.matters(d)), key=builder.rank)
    most = max(MOST, int(PER_ARTICLE * len(articles)))
    return tuple(builder.claim(d, n) for n, d in enumerate(ranked[:most], 1))


class _Builder:
    """Makes the claims of one story."""

    def __init__(
        self, story: Story, articles: Sequence[Article], derivations: Sequence[Derivation], sources: Sequence[Source]
    ) -> None:
        self.story, self.texts = story, {a.id: a.text for a in articles}
        self.articles, self.sources = articles, {s.id: s for s in sources}
        self.parties = parties(articles, sources)
        self.copies = Copies(story.documents, derivations)
        self.single = len({self.copies.article(d) for d in story.documents}) == 1

    def drafts(self, found: Sequence[Statement]) -> list[Draft]:
        """The statements by what they state, with those that only point at one."""
        by_key: dict[str, list[Statement]] = defaultdict(list)
        for s in found:
            by_key[s.key].append(s)
        known = referents(self.articles, self.sources, found)
        traits = {k: frozenset().union(*(features(s.about, known[s]) for s in by_key[k])) for k in sorted(by_key) if k}
        keys = [k for k, fs in traits.items() if len(fs) >= 2]
        groups = clusters(weighted([traits[k] for k in keys]), CUT)
        drafts = [Draft(statements=[s for i in g for s in by_key[keys[i]]]) for g in groups]
        targets = Targets(drafts, self.parties)
        for s in by_key[""]:
            for draft in targets.of(s):
                draft.pointing.append(s)
        return drafts

    def matters(self, d: Draft) -> bool:
        """Whether a claim is worth a reader's time."""
        contested = any(s.source is not None and s.position != "asserts" for s in (*d.statements, *d.pointing))
        spread = len(self._articles(d)) > 1 or len(self._origins(d)) > 1
        return contested or spread or (self.single and any(s.attribution for s in d.statements))

    def rank(self, d: Draft) -> tuple[float, Evidence]:
        """The more articles, origins and positions, the earlier; then by its first place."""
        stands = {(s.source, s.position) for s in (*d.statements, *d.pointing) if s.source and s.aim != "blanket"}
        contested = sum(position != "asserts" for _, position in stands)
        weight = 2 * len(self._articles(d)) + 2 * contested + len(self._origins(d))
        return -weight, min(s.evidence for s in d.statements)

    def claim(self, d: Draft, number: int) -> Claim:
        """The record."""
        stating = [s for s in d.statements if s.position in ("asserts", "confirms")]
        text, place = label(self.texts, stating or d.statements)
        places = {s.evidence for s in stating} - {place}
        chains, confirming = self._chains(d, "asserts"), self._chains(d, "confirms")
        return Claim(
            id=f"claim-{number}",
            story=self.story.id,
            text=text,
            assertions=tuple(_assertion(s) for s in stating if s.position == "asserts"),
            positions=positions(d.statements, d.pointing, self._folded(chains, confirming)),
            origins=origins(chains, confirming, self.sources, self.parties),
            evidence=(place, *sorted(places)),
        )

    def _articles(self, d: Draft) -> set[str]:
        return {self.copies.article(x) for x in d.documents}

    def _origins(self, d: Draft) -> tuple[str, ...]:
        return origins(self._chains(d, "asserts"), self._chains(d, "confirms"), self.sources, self.parties)

    def _chains(self, d: Draft, position: str) -> list[Chain]:
        """The chains of the attributions that take the position; of a copied passage the longest one."""
        best: dict[tuple[str, str], Chain] = {}
        for s in (*d.statements, *d.pointing):
            if s.attribution and s.position == position:
                chain = s.attribution.chain if s.source == s.attribution.root else (s.source or "",)
                at = (s.key or s.attribution.id, self.copies.article(s.evidence.document))
                best[at] = max(best.get(at, ()), chain, key=lambda c: (len(c), c))
        return [best[k] for k in sorted(best)]

    def _folded(self, chains: Sequence[Chain], confirming: Sequence[Chain]) -> dict[str, str]:
        """Intermediaries by the one origin that their assertion comes down to."""
        found = traced(chains, confirming, self.sources, self.parties)
        return {root: tops[0] for root, tops in found.items() if len(tops) == 1}


def _assertion(s: Statement) -> Assertion:
    return Assertion(attribution=s.attribution.id if s.attribution else None, evidence=s.evidence)

"""Copies, what one article owes to another, and the chains by which words came here."""

from collections import defaultdict
from dataclasses import dataclass
from typing import get_args

from headwater.brief.pile import Pile
from headwater.brief.statements import POSITIONS, Statement
from headwater.brief.words import Reason, Words
from headwater.records import (
    Attribution,
    Claim,
    Derivation,
    DerivationKind,
    Direction,
    Evidence,
    PositionKind,
    Story,
)
from headwater.records.evidence import need_evidence

MOST_PASSAGES = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Capture:
    """Documents that are one article: the first stands for it. `shared` is a passage in the first two."""

    documents: tuple[str, ...]
    shared: tuple[Evidence, Evidence]


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """What one article owes to another; `a` and `b` are documents, one for each; `a_to_b` says that b was made from a.

    `shared` are the longest passages in common, on both sides; `containment` as in a `Derivation`.
    """

    a: str
    b: str
    kind: DerivationKind
    direction: Direction
    containment: tuple[float, float]
    because: tuple[Reason, ...]
    shared: tuple[tuple[Evidence, Evidence], ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.shared)


@dataclass(frozen=True, kw_only=True, slots=True)
class Path:
    """A chain of sources, root first, and the articles to which it leads one position; `names` are the sources' names.

    `main` says that it carries the main claim, or a position on it, which `position` then is.
    """

    sources: tuple[str, ...]
    names: tuple[str, ...]
    articles: tuple[str, ...]
    main: bool
    position: PositionKind | None
    words: tuple[Words, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.words)


def captures(pile: Pile, story: Story) -> tuple[Capture, ...]:
    """The articles that several of a story's documents hold, those of most documents first."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    shared: dict[str, tuple[Evidence, Evidence]] = {}
    for document in story.documents:
        groups[pile.article[document]].append(document)
        for link in pile.links[document]:
            if link.kind == "duplicate":
                shared.setdefault(pile.article[document], _longest(link)[0])
    found = [(first, group) for first, group in groups.items() if len(group) > 1]
    return tuple(
        Capture(documents=(first, *(d for d in group if d != first)), shared=shared[first])
        for first, group in sorted(found, key=lambda f: (-len(f[1]), f[0]))
    )


def links(pile: Pile, story: Story) -> tuple[Link, ...]:
    """The derivations among a story's articles, one for two of them, the closest first."""
    inside = set(story.documents)
    best: dict[tuple[str, str], Derivation] = {}
    found = [d for document in story.documents for d in pile.links[document] if d.b in inside]
    for d in sorted(found, key=lambda d: (pile.article[d.a] != d.a, pile.article[d.b] != d.b, d.a, d.b)):
        a, b = sorted((pile.article[d.a], pile.article[d.b]))
        if a != b:
            best.setdefault((a, b), d)
    return tuple(_link(pile, d) for d in sorted(best.values(), key=lambda d: (_rank(d), -max(d.containment), d.a, d.b)))


def paths(pile: Pile, story: Story, main: Statement | None) -> tuple[Path, ...]:
    """The chains of a story, those of the main claim first, then those that lead to most articles, then the longest."""
    claim = next((c for c in pile.claims[story.id] if main and c.id == main.claim), None)
    taken = _taken(claim) if claim else {}
    said: defaultdict[tuple[tuple[str, ...], PositionKind | None], list[Attribution]] = defaultdict(list)
    for document in story.documents:
        for a in pile.attributions[document]:
            said[a.chain, taken.get(a.id)].append(a)
    stated = {a.attribution for a in claim.assertions} if claim else set()
    found = [
        _path(pile, group, position, main=bool(position) or any(a.id in stated for a in group))
        for (_, position), group in said.items()
    ]
    return tuple(
        sorted(found, key=lambda p: (not p.main, -len(p.articles), -len(p.sources), p.sources, p.position or ""))
    )


def _taken(claim: Claim) -> dict[str, PositionKind]:
    """What each attribution does with a claim; the gravest where it does several things."""
    ordered = sorted(claim.positions, key=lambda p: POSITIONS.index(p.position))
    return {a: p.position for p in ordered for a in p.attributions}


def _path(pile: Pile, said: list[Attribution], position: PositionKind | None, *, main: bool) -> Path:
    chain, places = said[0].chain, [e for a in said for e in a.evidence]
    return Path(
        sources=chain,
        names=tuple(pile.trace.source[s].name for s in chain),
        articles=pile.articles(places),
        main=main,
        position=position,
        words=pile.words(places),
    )


def _rank(link: Derivation) -> int:
    return get_args(DerivationKind).index(link.kind)


def _link(pile: Pile, link: Derivation) -> Link:
    return Link(
        a=link.a,
        b=link.b,
        kind=link.kind,
        direction=link.direction,
        containment=link.containment,
        because=tuple(Reason(clue=c.clue, words=pile.words(c.evidence)) for c in link.because),
        shared=tuple(_longest(link)),
    )


def _longest(link: Derivation) -> list[tuple[Evidence, Evidence]]:
    """The longest passages, on both sides."""
    longest = sorted(link.passages, key=lambda p: (p.a.start - p.a.end, p.a))[:MOST_PASSAGES]
    return [(Evidence(document=link.a, range=p.a), Evidence(document=link.b, range=p.b)) for p in longest]

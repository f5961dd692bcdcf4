"""Copies, what one article owes to another, and the chains by which words came here."""

from collections import defaultdict
from typing import get_args

from headwater.brief.pile import Pile
from headwater.brief.record import Capture, Link, Path, Reason, Statement
from headwater.brief.statements import POSITIONS
from headwater.records import Attribution, Claim, Derivation, DerivationKind, Evidence, Story

MOST_PASSAGES = 3


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
    said: defaultdict[tuple[str, ...], list[Attribution]] = defaultdict(list)
    for document in story.documents:
        for a in pile.attributions[document]:
            said[a.chain].append(a)
    claim = next((c for c in pile.claims[story.id] if main and c.id == main.claim), None)
    found = [_path(pile, chain, group, claim) for chain, group in said.items()]
    return tuple(sorted(found, key=lambda p: (not p.main, -len(p.articles), -len(p.sources), p.sources)))


def _path(pile: Pile, chain: tuple[str, ...], said: list[Attribution], claim: Claim | None) -> Path:
    ids = {a.id for a in said}
    taken = [p.position for p in claim.positions if not ids.isdisjoint(p.attributions)] if claim else []
    stated = any(a.attribution in ids for a in claim.assertions) if claim else False
    places = [e for a in said for e in a.evidence]
    return Path(
        sources=chain,
        names=tuple(pile.trace.source[s].name for s in chain),
        articles=pile.articles(places),
        main=bool(taken) or stated,
        position=max(taken, key=POSITIONS.index) if taken else None,
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

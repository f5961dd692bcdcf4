"""Copies, what one article owes to another, and the chains by which words came here."""

from collections import defaultdict
from itertools import islice
from typing import get_args

from headwater.brief.pile import Pile
from headwater.brief.record import Link, Path, Reason, Statement
from headwater.records import Derivation, DerivationKind, Evidence, Passage, PositionKind, Story

MOST_PASSAGES = 3


def links(pile: Pile, story: Story) -> tuple[Link, ...]:
    """The derivations among a story's documents, those that say most of who copied whom first."""
    inside = set(story.documents)
    found = [d for document in story.documents for d in pile.links[document] if d.b in inside]
    return tuple(_link(pile, d) for d in sorted(found, key=lambda d: (_rank(d), -max(d.containment), d.a, d.b)))


def paths(pile: Pile, story: Story, main: Statement | None) -> tuple[Path, ...]:
    """The chains of a story, those of the main claim first, then those that lead to most articles, then the longest."""
    places: defaultdict[tuple[str, ...], list[Evidence]] = defaultdict(list)
    for document in story.documents:
        for a in pile.attributions[document]:
            places[a.chain].extend(a.evidence)
    stands = _stands(main)
    carried = {p for words in main.words for p in words.places} if main else set()
    found = [
        Path(
            sources=chain,
            names=tuple(pile.trace.source[s].name for s in chain),
            articles=pile.articles(said),
            main=chain[0] in stands or not carried.isdisjoint(said),
            position=stands.get(chain[0]),
            words=pile.words(said),
        )
        for chain, said in places.items()
    ]
    return tuple(sorted(found, key=lambda p: (not p.main, -len(p.articles), -len(p.sources), p.sources)))


def _stands(main: Statement | None) -> dict[str, PositionKind]:
    """What each source does with the main claim; the gravest where it does several things."""
    return {v.source: stand.position for stand in reversed(main.stands) for v in stand.voices} if main else {}


def _rank(link: Derivation) -> int:
    return get_args(DerivationKind).index(link.kind)


def _link(pile: Pile, link: Derivation) -> Link:
    longest = sorted(link.passages, key=lambda p: (p.a.start - p.a.end, p.a))
    return Link(
        a=link.a,
        b=link.b,
        kind=link.kind,
        direction=link.direction,
        containment=link.containment,
        because=tuple(Reason(clue=c.clue, words=pile.words(c.evidence)) for c in link.because),
        shared=tuple(_sides(link, p) for p in islice(longest, MOST_PASSAGES)),
    )


def _sides(link: Derivation, passage: Passage) -> tuple[Evidence, Evidence]:
    return Evidence(document=link.a, range=passage.a), Evidence(document=link.b, range=passage.b)

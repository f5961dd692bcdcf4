"""The chains by which words came here."""

from collections import defaultdict
from dataclasses import dataclass

from headwater.brief.pile import Pile
from headwater.brief.statements import POSITIONS, Statement
from headwater.brief.words import Words
from headwater.records import Attribution, Claim, PositionKind, Story
from headwater.records.evidence import need_evidence


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


def paths(pile: Pile, story: Story, main: Statement | None) -> tuple[Path, ...]:
    """The chains of a story, those of the main claim first, then those that lead to most articles, then the longest."""
    claim = next((c for c in pile.claims[story.id] if main and c.id == main.claim), None)
    taken = _taken(claim) if claim else {}
    said: defaultdict[tuple[tuple[str, ...], PositionKind | None], list[Attribution]] = defaultdict(list)
    for document in story.documents:
        for a in pile.attributions[document]:
            said[pile.chain(a.id), taken.get(a.id)].append(a)
    stated = {a.attribution for a in claim.assertions} if claim else set()
    found = [
        _path(pile, chain, group, position, main=bool(position) or any(a.id in stated for a in group))
        for (chain, position), group in said.items()
    ]
    return tuple(
        sorted(found, key=lambda p: (not p.main, -len(p.articles), -len(p.sources), p.sources, p.position or ""))
    )


def _taken(claim: Claim) -> dict[str, PositionKind]:
    """What each attribution does with a claim; the gravest where it does several things."""
    ordered = sorted(claim.positions, key=lambda p: POSITIONS.index(p.position))
    return {a: p.position for p in ordered for a in p.attributions}


def _path(
    pile: Pile, chain: tuple[str, ...], said: list[Attribution], position: PositionKind | None, *, main: bool
) -> Path:
    places = [e for a in said for e in a.evidence]
    return Path(
        sources=chain,
        names=tuple(pile.trace.source[s].name for s in chain),
        articles=pile.articles(places),
        main=main,
        position=position,
        words=pile.words(places),
    )

"""The claims of a story: what everybody does with each, and the origins that compare has counted."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from headwater.brief.pile import Pile
from headwater.brief.words import Words
from headwater.records import Claim, Evidence, Position, PositionKind, SourceKind
from headwater.records.evidence import need_evidence

POSITIONS: tuple[PositionKind, ...] = ("asserts", "confirms", "denies", "does_not_know", "does_not_answer")

# How many articles more one counts for that has a claim where its news stands.
NEWS = 3
# A claim to which nobody takes a position weighs so much, and one more with each.
UNTAKEN = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Root:
    """An origin: whom a claim goes back to, and through whom it came here, nearest to the origin first.

    One that is not determined stands for a `ring`: the names of those who have the claim from one another only, and in
    `words` where they say so.
    """

    source: str
    name: str
    kind: SourceKind
    through: tuple[str, ...]
    ring: tuple[str, ...] = ()
    words: tuple[Words, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Voice:
    """One source taking a position: through whom it was heard, the words, and how the claim was found to be meant.

    `also` are other sources that count as one with it, and `because` says why of each.
    """

    source: str
    name: str
    kind: SourceKind
    through: tuple[str, ...]
    target: Literal["content", "question", "anaphor", "blanket"]
    also: tuple[str, ...]
    because: tuple[str, ...]
    words: tuple[Words, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.words)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stand:
    """Everybody who takes one position."""

    position: PositionKind
    voices: tuple[Voice, ...]

    @property
    def words(self) -> tuple[Words, ...]:
        """The words of all of them."""
        return tuple(dict.fromkeys(w for v in self.voices for w in v.words))


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """A claim, its origins, and what everybody does with it.

    `articles` are the articles that carry it; `unsourced` the words of those that say it in their own voice.
    """

    claim: str
    text: str
    roots: tuple[Root, ...]
    stands: tuple[Stand, ...]
    unsourced: tuple[Words, ...]
    articles: tuple[str, ...]
    words: tuple[Words, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.words)

    @property
    def told(self) -> Stand | None:
        """Those who assert it; `None` where nobody does."""
        return next((s for s in self.stands if s.position == "asserts"), None)


def statements(pile: Pile, story: str) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """The story's claims, the main one first, and the minor ones, which stay as they come.

    A claim weighs by the articles that carry it, several times by those that do so where the news stands, in the
    headline or the first sentences, and more with each position that is taken. Where all are minor, the weightiest is
    the main one.
    """
    main = [statement(pile, claim) for claim in pile.claims[story] if not claim.minor]
    minor = _outermost([statement(pile, claim) for claim in pile.claims[story] if claim.minor])
    if minor and not main:
        main = [max(minor, key=lambda s: _weight(pile, s))]
        minor.remove(main[0])
    return tuple(sorted(main, key=lambda s: (-_weight(pile, s), -len(s.articles)))), tuple(minor)


def _outermost(found: Sequence[Statement]) -> list[Statement]:
    """Claims without those that stand within the words of another."""
    places = [(p, s) for s in found for w in s.words for p in w.places]
    by_document: defaultdict[str, list[tuple[Evidence, Statement]]] = defaultdict(list)
    for place, s in places:
        by_document[place.document].append((place, s))

    def inside(s: Statement, place: Evidence) -> bool:
        return any(
            other is not s and p != place and p.range.contains(place.range) for p, other in by_document[place.document]
        )

    return [s for s in found if not all(inside(s, p) for w in s.words for p in w.places)]


def _weight(pile: Pile, statement: Statement) -> int:
    voices = [words for stand in statement.stands for voice in stand.voices for words in voice.words]
    places = {p for words in (*statement.words, *voices) for p in words.places}
    leading = len(pile.articles(filter(pile.leads, places)))
    return (len(statement.articles) + NEWS * leading) * (UNTAKEN + len(statement.stands))


def statement(pile: Pile, claim: Claim) -> Statement:
    """One claim, ready to be shown."""
    places = [*claim.evidence, *(a.evidence for a in claim.assertions)]
    return Statement(
        claim=claim.id,
        text=claim.text,
        roots=tuple(_root(pile, claim, source) for source in claim.origins),
        stands=_stands(pile, claim),
        unsourced=pile.words(a.evidence for a in claim.assertions if a.attribution is None),
        articles=pile.articles([*places, *(e for p in claim.positions for e in p.evidence)]),
        words=pile.words(places),
    )


def through(pile: Pile, attributions: Iterable[str], *roots: str) -> tuple[str, ...]:
    """The names of those who pass on what roots say, nearest to them first; who is not specified is left out."""
    chains = [pile.chain(a) for a in attributions]
    # One that heard it at first hand here and at second hand there stands where it is farther off.
    far: dict[str, int] = {}
    for chain in chains:
        for at, source in enumerate(chain if chain[0] in roots else ()):
            far[source] = max(at, far.get(source, 0))
    passed = [pile.trace.source[s] for s in sorted(far, key=lambda s: (far[s], s)) if far[s]]
    return tuple(dict.fromkeys(s.name for s in passed if s.kind != "unspecified"))


def _root(pile: Pile, claim: Claim, source: str) -> Root:
    said = [a for p in claim.positions for a in p.attributions]
    said += [a.attribution for a in claim.assertions if a.attribution is not None]
    found = pile.trace.source[source]
    loop = next((n for n in claim.loops if n.sources[0] == source), None)
    return Root(
        source=source,
        name=found.name,
        kind=found.kind,
        through=() if loop else through(pile, said, source),
        ring=tuple(pile.trace.source[s].name for s in loop.sources) if loop else (),
        words=pile.words(loop.evidence) if loop else (),
    )


def _stands(pile: Pile, claim: Claim) -> tuple[Stand, ...]:
    taken = {kind: [p for p in claim.positions if p.position == kind] for kind in POSITIONS}
    return tuple(
        Stand(position=kind, voices=tuple(_voice(pile, p) for p in positions))
        for kind, positions in taken.items()
        if positions
    )


def _voice(pile: Pile, position: Position) -> Voice:
    found = pile.trace.source[position.source]
    return Voice(
        source=position.source,
        name=found.name,
        kind=found.kind,
        through=through(pile, position.attributions, position.source, *position.also),
        target=position.target,
        also=position.also,
        because=position.because,
        words=pile.words(position.evidence),
    )

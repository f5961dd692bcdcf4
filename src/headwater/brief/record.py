"""What a reader of one story needs, in the order in which it is needed; every form only shows it."""

from dataclasses import dataclass
from typing import Literal

from headwater.records import (
    DerivationKind,
    DifferenceKind,
    Direction,
    Event,
    Evidence,
    PositionKind,
    Relation,
    SourceKind,
)
from headwater.records.evidence import need_evidence

GapKind = Literal["date", "outlet", "direction", "source", "origin", "difference"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """Words to quote, and where they stand: the first place is quoted, the others say the same, letter case aside."""

    places: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.places)

    @property
    def first(self) -> Evidence:
        """The place that is quoted."""
        return self.places[0]


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One document of the story. `label` is a short name for pointers, unlike any other in the trace.

    `same_as` is the document that stands for the article of which this one is another capture; `None` where it stands
    for its article itself. `date` is ISO 8601, cut to what is known.
    """

    document: str
    label: str
    title: str | None
    outlet: str | None
    agency: str | None
    byline: str | None
    date: str | None
    url: str | None
    same_as: str | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Count:
    """How much a story holds.

    `articles` are documents with copies of one article folded; `outlets` those that are named, `no_outlet` the articles
    whose outlet is not known. `origins` is `None` where no claim was found: not measured is not zero.
    """

    documents: int
    articles: int
    outlets: tuple[str, ...]
    no_outlet: int
    origins: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Root:
    """An origin: whom a claim goes back to, and through whom it came here, nearest to the origin first."""

    source: str
    name: str
    kind: SourceKind
    through: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Voice:
    """One source taking a position: through whom it was heard, the words, and how the claim was found to be meant."""

    source: str
    name: str
    kind: SourceKind
    through: tuple[str, ...]
    target: Literal["content", "question", "anaphor", "blanket"]
    words: tuple[Words, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.words)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stand:
    """Everybody who takes one position."""

    position: PositionKind
    voices: tuple[Voice, ...]


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Side:
    """One reading of a difference, and its words."""

    value: str
    words: tuple[Words, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.words)


@dataclass(frozen=True, kw_only=True, slots=True)
class Contrast:
    """A difference, side by side; `about` is the text of its claim, where it has one."""

    difference: str
    kind: DifferenceKind
    relation: Relation
    about: str | None
    why: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Quotation:
    """What one source is quoted as saying, in each of its wordings; a wording holds the pieces that a cue splits."""

    source: str
    name: str
    kind: SourceKind
    through: tuple[str, ...]
    wordings: tuple[tuple[Words, ...], ...]
    why: str | None

    def __post_init__(self) -> None:
        need_evidence(self, self.wordings)


@dataclass(frozen=True, kw_only=True, slots=True)
class Capture:
    """Documents that are one article: the first stands for it. `shared` is a passage in the first two."""

    documents: tuple[str, ...]
    shared: tuple[Evidence, Evidence]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reason:
    """A clue, and the words that it was read from."""

    clue: str
    words: tuple[Words, ...]


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
    """A chain of sources, root first, and the articles that it leads to; `names` are the sources' names.

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """An entry of the timeline, and its words."""

    event: Event
    words: tuple[Words, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Garble:
    """A document that reads as machine-translated or damaged, and the signs: its quoted words weigh less."""

    document: str
    because: tuple[Reason, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.because)


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """What could not be determined, and the words, or the beginning of the document, of which it was asked."""

    kind: GapKind
    what: str
    words: tuple[Words, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.words)


@dataclass(frozen=True, kw_only=True, slots=True)
class Brief:
    """The answer for one story. `claims` begin with the main one; `contrasts` with the gravest."""

    story: str
    title: str
    count: Count
    entries: tuple[Entry, ...]
    claims: tuple[Statement, ...]
    contrasts: tuple[Contrast, ...]
    quotations: tuple[Quotation, ...]
    captures: tuple[Capture, ...]
    links: tuple[Link, ...]
    paths: tuple[Path, ...]
    timeline: tuple[Moment, ...]
    garbles: tuple[Garble, ...]
    gaps: tuple[Gap, ...]

    @property
    def main(self) -> Statement | None:
        """The claim that the story is about: carried furthest, most disputed; `None` where no claim was found."""
        return self.claims[0] if self.claims else None

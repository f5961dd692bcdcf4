"""What a reader of one story needs, in the order in which it is needed; every form only shows it."""

from dataclasses import dataclass
from typing import Literal

from headwater.brief.chains import Path
from headwater.brief.copies import Capture, Link
from headwater.brief.lineage import Family
from headwater.brief.quotations import Quotation
from headwater.brief.statements import Statement
from headwater.brief.words import Reason, Words
from headwater.records import (
    DifferenceKind,
    Event,
    Relation,
    Story,
)
from headwater.records.evidence import need_evidence

GapKind = Literal["date", "outlet", "language", "direction", "source", "origin", "difference"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One document of the story. `label` is a short name for pointers, unlike any other in the trace.

    `same_as` is the document that stands for the article of which this one is another capture; `None` where it stands
    for its article itself. `date` is ISO 8601, cut to what is known. `also` are other stories that it tells of.
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
    also: tuple[Story, ...]


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
    """The answer for one story. `claims` begin with the main one; `contrasts` with the gravest.

    `further` are the minor claims, told by one article alone or by few, in order of the texts.
    `also` are documents of other stories that tell of this one too; nothing that is counted or quoted here is theirs.
    `families` tell who took it from whom; `quoting` are articles that share quotations or captions and no more.
    """

    story: str
    title: str
    count: Count
    entries: tuple[Entry, ...]
    also: tuple[Entry, ...]
    claims: tuple[Statement, ...]
    further: tuple[Statement, ...]
    contrasts: tuple[Contrast, ...]
    quotations: tuple[Quotation, ...]
    captures: tuple[Capture, ...]
    families: tuple[Family, ...]
    quoting: tuple[Link, ...]
    paths: tuple[Path, ...]
    timeline: tuple[Moment, ...]
    garbles: tuple[Garble, ...]
    gaps: tuple[Gap, ...]

    @property
    def main(self) -> Statement | None:
        """The claim that the story is about: carried furthest, most disputed; `None` where no claim was found."""
        return self.claims[0] if self.claims else None

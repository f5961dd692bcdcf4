"""The lineage of articles that hang together by copying."""

from dataclasses import dataclass

from headwater.records.derivation import Clue, DerivationKind, Passage
from headwater.records.evidence import Evidence, Range, need_evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Extent:
    """Some of an article's words: how many, and the stretches in which they stand."""

    words: int
    ranges: tuple[Range, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Parent:
    """A text that is not in the pile, and that several articles come from.

    `agency` is whose it is, as the articles write it; `None` where no credit says so. `perhaps` are documents that may
    be it after all: they credit the agency, share the words, and stand in no outlet that is known. `evidence` are the
    credits, or passages where no words of the text give any.
    """

    id: str
    agency: str | None
    perhaps: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """What one article has from another, or from a text that is not in the pile.

    `parent` is a document, or where it is `outside` the pile the id of a `Parent`. Where it is not `determined` which
    of the two was first, the parent is only the one whose text is fuller. `passages` have the parent as `a` and the
    child as `b`, and `lost` are the parent's words that the child has not: both only where the parent is in the pile.
    """

    parent: str
    child: str
    outside: bool
    kind: DerivationKind
    determined: bool
    passages: tuple[Passage, ...] = ()
    because: tuple[Clue, ...] = ()
    lost: Extent | None = None

    def __post_init__(self) -> None:
        if not self.outside:
            need_evidence(self, self.passages)


@dataclass(frozen=True, kw_only=True, slots=True)
class Member:
    """An article of a lineage: the document that stands for it, and how many words it has.

    `added` are the words that stand in none of the articles that are earlier, or may be.
    """

    document: str
    words: int
    added: Extent


@dataclass(frozen=True, kw_only=True, slots=True)
class Lineage:
    """Articles of a story that hang together by copying: who took it from whom.

    `ancestors` are the earliest known: documents or ids of parents that come from nothing else here. `undetermined` are
    the documents that nothing places: they share words with others, and which had them first is not known. Members are
    in order of their ids; steps are too, those of one child with the parent first from which most of it comes.
    """

    story: str
    ancestors: tuple[str, ...]
    undetermined: tuple[str, ...]
    parents: tuple[Parent, ...]
    members: tuple[Member, ...]
    steps: tuple[Step, ...]

"""Why a document is in its story, and how surely."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.evidence import Evidence, need_evidence

TieKind = Literal[
    "copy",  # one article's text in both
    "name",  # of somebody, a body or a place
    "term",  # any other word that carries content; in a short text also one that is spelt alike
    "date",  # named in both
    "published",  # at about the same time
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Tie:
    """What a document has in common with a story, with the words in both.

    `text` is a copy's beginning, a name, a word or a date as it stands in the document, or a phrase on when both were
    published. `share` is how much of the likeness it makes, from 0 to 1; `None` for a copy, as copies are taken
    together before anything is compared. `evidence` is where the document says it, and where the article of the story
    that is most like it does; a date that came with a document and stands nowhere in it is shown by its beginning.
    """

    kind: TieKind
    text: str
    share: float | None
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)


@dataclass(frozen=True, kw_only=True, slots=True)
class Neighbour:
    """The story that a document is most like besides its own (Rousseeuw 1987), how alike, and by what."""

    story: str
    likeness: float
    ties: tuple[Tie, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Membership:
    """Why a document is in its story, and how surely.

    A likeness is the average over the story's other articles of the cosine of their terms, raised or lowered by how
    near in time they were published: from 0 to about 1. Copies count as one article, digests only where there is
    nothing else. It is `None` where the story has no other article at hand. `neighbour` is `None` where no other story
    is at all like the document.

    `margin` is how much more it is like its story than like its neighbour, or than two articles must be to be joined,
    whichever is more; of a document that stands alone, how much its neighbour lacks of that. Where it is small the
    document might as well be elsewhere; below 0 it is more like its neighbour. It is `None`, not measured, where the
    story has other documents and none of them is at hand.
    """

    document: str
    story: str
    likeness: float | None
    neighbour: Neighbour | None
    margin: float | None
    ties: tuple[Tie, ...]

"""What one article owes to another."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.evidence import Evidence, Range, need_evidence

DerivationKind = Literal[
    "duplicate",  # one article captured twice
    "revision",  # the same outlet, another edition of it
    "reprint",  # another outlet's or an agency's text, as it is or nearly
    "abridgement",  # the same, cut
    "rewrite",  # the same sentences reworded
    "partial",  # a part taken over
    "common_parent",  # both come from a text that is not in the pile
    "shared_quotation",  # only quotations in common, captions, or a work that both retell: no copy
]

Direction = Literal["a_to_b", "b_to_a", "undetermined"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """A stretch that two articles share, aligned on both sides."""

    a: Range
    b: Range


@dataclass(frozen=True, kw_only=True, slots=True)
class Clue:
    """One reason for a derivation's kind or direction, in a short phrase, with the words that it was read from."""

    clue: str
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)


@dataclass(frozen=True, kw_only=True, slots=True)
class Derivation:
    """A typed link between two articles. `a_to_b` says that b was made from a.

    `containment` is the share of a's words found in b, and of b's found in a, captions left out, each from 0 to 1.
    """

    a: str
    b: str
    kind: DerivationKind
    direction: Direction
    containment: tuple[float, float]
    passages: tuple[Passage, ...]
    because: tuple[Clue, ...] = ()

    def __post_init__(self) -> None:
        need_evidence(self, self.passages)
        if self.a >= self.b:
            raise ValueError(f"a derivation names its articles in order of their ids, not {self.a!r}, {self.b!r}")

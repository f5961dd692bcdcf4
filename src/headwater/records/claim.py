"""What several attributions, or articles in their own voice, assert alike."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.evidence import Evidence, need_evidence

PositionKind = Literal["asserts", "confirms", "denies", "does_not_know", "does_not_answer"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Assertion:
    """One place where a claim is stated: in an attribution's content; where that is `None`, in the article's voice."""

    attribution: str | None
    evidence: Evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Position:
    """What one source does with a claim, the attributions that show it, and the words.

    `target` says how the claim was found to be meant: "content" (the words state it), "question", "anaphor" ("the
    claim"), "blanket" (a denial of everything that a source has said). `also` are other sources whose words are among
    these and who count as one with this one, and `because` says why of each: "Ida Holm speaks for it".
    """

    source: str
    position: PositionKind
    attributions: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    target: Literal["content", "question", "anaphor", "blanket"] = "content"
    also: tuple[str, ...] = ()
    because: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)


@dataclass(frozen=True, kw_only=True, slots=True)
class Loop:
    """Sources that have a claim from one another only, so that nothing tells which of them had it first.

    `sources` begin with the one that stands among the claim's origins for all of them; as far as can be, each is
    followed by one that it has the claim from. `evidence` is where they say so.
    """

    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim:
    """What several attributions, or articles in their own voice, assert alike.

    `text` is its clearest wording, `evidence` where that stands and where else the claim is stated. `origins` are the
    ids of the independent roots of its chains, copies and intermediaries folded, as `headwater.compare.origins` counts
    them; empty where only articles in their own voice assert it. `loops` are those of them that are not determined.
    It is `minor` where one article alone tells it and nobody disputes it by name, or where many others are told and
    disputed more.
    """

    id: str
    story: str
    text: str
    assertions: tuple[Assertion, ...]
    positions: tuple[Position, ...]
    origins: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    loops: tuple[Loop, ...] = ()
    minor: bool = False

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)

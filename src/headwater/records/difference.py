"""Where accounts differ."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.evidence import Evidence, need_evidence

DifferenceKind = Literal["number", "date", "name", "wording", "position", "strength"]
Relation = Literal["conflict", "updated", "compatible", "variant", "undetermined"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """One of the values that the accounts give, normalised for reading, and where it stands."""

    value: str
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """Two or more readings of one thing.

    `relation`: "conflict" where they cannot all hold, "updated" where they cannot at one time, but as the texts came
    out, "compatible" where they differ in precision or bound, "variant" where they are wordings of one thing,
    "undetermined" where the texts do not decide. `why` is a sentence made from the values. `claim` is the id of the
    claim whose detail differs, where there is one.
    """

    id: str
    story: str
    kind: DifferenceKind
    claim: str | None
    relation: Relation
    readings: tuple[Reading, ...]
    why: str

    def __post_init__(self) -> None:
        if len(self.readings) < 2:
            raise ValueError("a difference needs two readings")
        need_evidence(self, self.readings)

"""Words to quote."""

from dataclasses import dataclass

from headwater.records import Evidence
from headwater.records.evidence import need_evidence


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
class Reason:
    """A clue, and the words that it was read from."""

    clue: str
    words: tuple[Words, ...]

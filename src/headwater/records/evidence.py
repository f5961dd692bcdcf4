"""Where a finding stands: a document and a range of its characters."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Range(NamedTuple):
    """Half-open offsets in characters of a document's text as read: `text[start:end]`."""

    start: int
    end: int

    def overlaps(self, other: "Range") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Range") -> bool:
        """Whether every character of the other lies in this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Evidence:
    """The words that a finding rests on: `text[range.start:range.end]` of the document with that id."""

    document: str
    range: Range

    def __post_init__(self) -> None:
        if not 0 <= self.range.start < self.range.end:
            raise ValueError(f"evidence needs characters, not {self.range}")


class NoEvidenceError(ValueError):
    """A finding was built without the words that it rests on."""


def need_evidence(finding: object, evidence: Iterable[object]) -> None:
    """Raise `NoEvidenceError` where a finding holds no evidence at all."""
    if not any(True for _ in evidence):
        raise NoEvidenceError(f"a {type(finding).__name__} needs the words that it rests on")

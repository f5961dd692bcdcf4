"""What happened, or was said, when."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.document import Precision
from headwater.records.evidence import Evidence, need_evidence


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """A dated entry of a story's timeline.

    `date` is ISO 8601, cut to its `precision`; `kind` keeps what happened apart from when something was said and when
    a document was published. `how` says how the date was read: "stated", or how it was resolved ("Wednesday, from the
    document's date 2023-05-04").
    """

    story: str
    date: str
    precision: Precision
    kind: Literal["happened", "said", "published"]
    what: str
    how: str
    evidence: tuple[Evidence, ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.evidence)

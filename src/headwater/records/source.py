"""Whom an attribution names."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.evidence import Evidence, need_evidence

SourceKind = Literal["named_person", "named_organisation", "document", "unnamed_person", "unnamed_group", "unspecified"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """Whom attributions name, over all documents of a story.

    `name` is the fullest name found ("Eva Strand"), or the clearest description of somebody unnamed ("an unnamed
    port official"); "unspecified" stands for "reportedly" and its like. `mentions` are where it is named, described or
    referred to by a pronoun; for an unspecified source, the cue. `because` says in short phrases what joined mentions
    whose words differ, so that a wrong join can be seen. `documents` are documents of the pile that are this source's
    own publication: empty means that it is in the pile by name only.
    """

    id: str
    name: str
    kind: SourceKind
    mentions: tuple[Evidence, ...]
    because: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        need_evidence(self, self.mentions)

    @property
    def unnamed(self) -> bool:
        """Whether it is somebody whom the texts do not name."""
        return self.kind.startswith("unnamed")

"""A draft: a difference before it is ranked and numbered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.records import DifferenceKind, Evidence, Reading, Relation


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A difference without its id; `weight` ranks it among those of its kind and relation, the heaviest first."""

    kind: DifferenceKind
    relation: Relation
    readings: tuple[Reading, ...]
    why: str
    weight: float
    claim: str | None = None

    @property
    def documents(self) -> frozenset[str]:
        """The documents that it has evidence in."""
        return frozenset(e.document for r in self.readings for e in r.evidence)


def readings(groups: Mapping[str, Iterable[Evidence]]) -> tuple[Reading, ...]:
    """A reading for each value, the one of most documents first; evidence in order, each once."""
    found = [Reading(value=value, evidence=tuple(sorted(set(places)))) for value, places in groups.items()]
    return tuple(sorted(found, key=lambda r: (-len({e.document for e in r.evidence}), r.value)))

"""Weight: a garbled text opens no dispute alone, and one detail makes no two differences."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from headwater.compare.differences.draft import Draft
from headwater.records import Reading


def weighed(draft: Draft, damaged: Collection[str]) -> Draft:
    """The difference with a note on each reading that only garbled documents have; who holds what, they can tell.

    Where fewer than two readings are left without those, a conflict becomes undetermined, and the difference weighs
    half.
    """
    doubtful = [r for r in draft.readings if all(e.document in damaged for e in r.evidence)]
    if not doubtful or draft.kind == "position":
        return draft
    values = ", ".join(r.value if "“" in r.value else f"“{r.value}”" for r in doubtful)
    why = f"{draft.why} Only a text that reads as garbled or machine-translated has {values}."
    if len(draft.readings) - len(doubtful) > 1:
        return replace(draft, why=why)
    relation = "undetermined" if draft.relation == "conflict" else draft.relation
    return replace(draft, why=why, relation=relation, weight=draft.weight / 2)


def folded(drafts: Iterable[Draft]) -> list[Draft]:
    """The differences less those whose every reading shows words of an earlier one of the same kind and relation."""
    kept: list[Draft] = []
    for draft in drafts:
        if not any((k.kind, k.relation) == (draft.kind, draft.relation) and _covers(k, draft) for k in kept):
            kept.append(draft)
    return kept


def _covers(kept: Draft, other: Draft) -> bool:
    return all(any(_touch(a, b) for a in kept.readings) for b in other.readings)


def _touch(a: Reading, b: Reading) -> bool:
    return any(x.document == y.document and x.range.overlaps(y.range) for x in a.evidence for y in b.evidence)

"""Which finding is meant by which label."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import Any

from benchmarks.data import folder
from benchmarks.polnear import ROLES, Attribution, Pieces

GRADES = ("detect", "soft", "exact")
HALF = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """A gold attribution and a found one by their places in their lists, or one of them alone, and how well they match.

    `grades` are those of the scorer: none for one alone.
    """

    gold: int | None = None
    found: int | None = None
    grades: frozenset[str] = frozenset()


@cache
def scorer() -> ModuleType:
    """The scorer of the data's folder: it alone says what is a token, what is nested, and what is paired."""
    spec = spec_from_file_location("score_attributions", folder() / "score/attributions.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Sets(dict[str, frozenset[int]]):
    """The token sets of an attribution. The scorer compares those that it pairs and no others: that shows its pairs."""

    def __init__(self, at: int, sets: Mapping[str, frozenset[int]]) -> None:
        super().__init__(sets)
        self.at = at
        self.mate: Sets | None = None

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Sets):
            self.mate, other.mate = other, self
        return super().__eq__(other)


def pairs(text: str, gold: Sequence[Attribution], found: Sequence[Attribution]) -> list[Pair]:
    """All of the gold, and all that was found, in pairs where the scorer pairs them; without what it leaves out."""
    wanted, given = _sets(text, gold), _sets(text, found)
    scorer().Tally()._pair(wanted, given)
    return [
        *(Pair(gold=g.at, found=g.mate.at, grades=_grades(g, g.mate)) if g.mate else Pair(gold=g.at) for g in wanted),
        *(Pair(found=p.at) for p in given if not p.mate),
    ]


def _sets(text: str, attributions: Sequence[Attribution]) -> list[Sets]:
    score = scorer()
    tokens = score.tokens_of(text)
    ends = [end for _, end in tokens]
    numbered: list[dict[str, Any]] = [{**a, "at": n} for n, a in enumerate(attributions) if any(a[r] for r in ROLES)]
    return [Sets(a["at"], {r: score.token_set(tokens, ends, a[r]) for r in ROLES}) for a in score.outermost(numbered)]


def _grades(gold: Sets, found: Sets) -> frozenset[str]:
    alone = scorer().Tally()
    alone._pair([gold], [found])
    return frozenset(grade for grade in GRADES if alone.count[grade])


def inner_pairs(
    labels: Sequence[Attribution], found: Sequence[Attribution], taken: Collection[int] = ()
) -> dict[int, int]:
    """Labels and findings, one to one, by their places: their cues touch, their contents overlap by half.

    PolNeAR's scorer drops what stands inside another's content, so this is for those. What overlaps most goes first;
    `taken` are findings that are meant by other labels.
    """
    close = sorted(
        (-overlap(label["content"], one["content"]), i, j)
        for i, label in enumerate(labels)
        for j, one in enumerate(found)
        if j not in taken and touch(label["cue"], one["cue"])
    )
    mates: dict[int, int] = {}
    for less, i, j in close:
        if -less >= HALF and i not in mates and j not in mates.values():
            mates[i] = j
    return mates


def touch(a: Pieces, b: Pieces) -> bool:
    """Whether two lists of ranges share a character."""
    return not _characters(a).isdisjoint(_characters(b))


def overlap(a: Pieces, b: Pieces) -> float:
    """Jaccard's measure of two lists of ranges, in characters."""
    one, other = _characters(a), _characters(b)
    return len(one & other) / len(one | other) if one or other else 1.0


def _characters(pieces: Pieces) -> set[int]:
    return {at for start, end in pieces for at in range(start, end)}

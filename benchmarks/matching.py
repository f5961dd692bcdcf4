"""How often two statements are put under one claim, held against pairs of statements labelled by hand."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

import headwater
from benchmarks.data import Figures, digest, documents, folder
from benchmarks.meant import alike
from headwater import Document
from headwater.records import Evidence, Range, Trace

LABELS = Path(__file__).parent / "labels/pairs/pairs.json"
ONE = ("same", "contrary")
"""Labels of pairs that are one claim; "part" is left out of the sums, the rest are two."""


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest([LABELS, *sorted({folder() / story["from"] for story in _stories()})])


def measure() -> Figures:
    """Precision, recall and F1 of joining, in per cent."""
    return figures(_joined())


def figures(found: Iterable[tuple[str, bool]]) -> Figures:
    """The same, of pairs given as their label and whether they are joined."""
    seen = Counter(found)
    right = sum(seen[label, True] for label in ONE)
    joined = sum(n for (label, is_), n in seen.items() if is_ and label != "part")
    there = sum(seen[label, is_] for label in ONE for is_ in (True, False))
    shares = {"precision": right / max(1, joined), "recall": right / max(1, there)}
    shares["F1"] = 2 * right / max(1, joined + there)
    return {name: round(100 * share, 1) for name, share in shares.items()}


def _stories() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(LABELS.read_text(encoding="utf-8"))
    return found


def _joined() -> Iterator[tuple[str, bool]]:
    """The label of each pair, and whether one claim rests on both of its statements."""
    known: dict[str, dict[str, Document]] = {}
    for story in _stories():
        given = known.setdefault(story["from"], {d.id: d for d in documents(folder() / story["from"])})
        places = _places(headwater.trace([given[id_] for id_ in story["documents"]]))
        for a, start, end, b, begin, stop, label in story["pairs"]:
            one = Evidence(document=story["documents"][a], range=Range(start, end))
            other = Evidence(document=story["documents"][b], range=Range(begin, stop))
            yield label, any(any(alike(one, p) for p in of) and any(alike(other, p) for p in of) for of in places)


def _places(trace: Trace) -> list[set[Evidence]]:
    """Where each claim is stated, contested or else spoken of."""
    return [
        {*c.evidence, *(a.evidence for a in c.assertions), *(e for p in c.positions for e in p.evidence)}
        for c in trace.claims
    ]


@click.command()
def matching() -> None:
    """Score which statements of 74 stories are put under one claim, on 2,371 pairs labelled by hand."""
    for name, share in measure().items():
        click.echo(f"{name:10s}{share:5.1f}")

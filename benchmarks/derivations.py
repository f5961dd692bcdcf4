"""Derivations against labels: what the one article owes to the other, and in which direction."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks.copies import derived
from benchmarks.data import Figures, digest, documents, figures, folder

LABELS = Path(__file__).parent / "labels/derivations/summit.json"
OPEN = "undetermined"


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """Two articles, what readers say of them, and what was found; "none" where the one owes the other nothing."""

    a: str
    b: str
    kind: str
    direction: str
    sure: bool
    found: str
    way: str


def files() -> list[Path]:
    """The pages of one summit, and the labels."""
    return [folder() / "data/copies/helsinki_summit.jsonl", LABELS]


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest(files())


def judged(half: str | None = None) -> list[Judged]:
    """The labelled pairs of one half, or all; rules are made on the first half and none on the second."""
    labels = json.loads(LABELS.read_text(encoding="utf-8"))
    middle = len(labels) // 2
    wanted = {"first": labels[:middle], "second": labels[middle:]}.get(half or "", labels)
    links = derived(documents(files()[0]))
    pairs = []
    for label in wanted:
        link = links.get(frozenset((label["a"], label["b"])))
        pairs.append(Judged(**label, found=link.kind if link else "none", way=link.direction if link else OPEN))
    return pairs


def printed(pairs: Sequence[Judged]) -> str:
    """The shares of types and directions that are right, and what was taken for what."""
    told = [p for p in pairs if p.direction != OPEN]
    given = [p for p in told if p.way != OPEN]
    right = sum(p.way == p.direction for p in given)
    invented = sum(p.way != OPEN for p in pairs if p.direction == OPEN)
    shares = (
        ("types right", sum(p.kind == p.found for p in pairs), len(pairs)),
        ("types right where sure", sum(p.kind == p.found for p in pairs if p.sure), sum(p.sure for p in pairs)),
        ("directions right of those given", right, len(given) + invented),
        ("directions right", right, len(told)),
        ("directions wrong", len(given) - right, len(told)),
        ("directions undetermined", len(told) - len(given), len(told)),
        ("directions given where readers give none", invented, len(pairs) - len(told)),
    )
    return "".join(f"{name} {part}/{whole} = {100 * part / max(1, whole):.1f}\n" for name, part, whole in shares)


def confusion(pairs: Sequence[Judged]) -> str:
    """How often each type was taken for each: the readers', ours, the number."""
    counts = Counter((p.kind, p.found) for p in pairs)
    return "".join(f"{kind:17s} {found:17s} {counts[kind, found]:4d}\n" for kind, found in sorted(counts))


def missed(pairs: Sequence[Judged]) -> str:
    """A line for each pair whose type or direction is not the readers'."""
    return "".join(
        f"{p.a} {p.b}: {p.kind} {p.direction}{'' if p.sure else ' (unsure)'}, found {p.found} {p.way}\n"
        for p in pairs
        if (p.kind, p.direction) != (p.found, p.way)
    )


def measure() -> Figures:
    """The shares over all labels, in per cent."""
    return figures(printed(judged()))


@click.command()
@click.option("--half", type=click.Choice(["first", "second"]), help="Only this half of the labels.")
@click.option("--misses", is_flag=True, help="Name the pairs that differ; of the first half only.")
def derivations(half: str | None, misses: bool) -> None:
    """Score what one article owes to another on 278 labelled pairs: types, directions, and what was taken for what."""
    if misses and half != "first":
        raise click.UsageError("the second half is for figures alone: --misses goes with --half first")
    pairs = judged(half)
    click.echo(printed(pairs) + confusion(pairs) + (missed(pairs) if misses else ""), nl=False)

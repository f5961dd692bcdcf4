"""How much of what a careful reader finds in the seeds is found.

Two lists are held against two piles: the five documents, and those with sixteen further versions of their story.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

import headwater
from benchmarks.data import Figures, digest, documents, folder
from benchmarks.judging import Item, judged
from benchmarks.meant import Listed, Meant
from benchmarks.seeds import STRANGERS
from headwater import Document
from headwater.records import Trace

LABELS = Path(__file__).with_name("labels") / "seeds"
LISTS = ("five", "more")
FIGURES = (
    "origins right",
    "cells right",
    "every cell right",
    "differences touched",
    "relation right of touched",
    "differences found",
    "relation right",
    "list met",
)


def read(name: str) -> Listed:
    """A list by its name."""
    loaded: Listed = json.loads((LABELS / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def texts(listed: Listed) -> list[Path]:
    """The files that a list was made of. Ends the command where one is no longer what it was."""
    found = [folder() / file["path"] for file in listed["files"].values()]
    for path, file in zip(found, listed["files"].values(), strict=True):
        if hashlib.sha256(path.read_bytes()).hexdigest() != file["sha256"]:
            raise click.ClickException(f"the text of {path.name} is not what was labelled")
    return found


def strangers() -> Path:
    """The file that the other documents of a pile are of."""
    return folder() / "data/stories/giveme5w1h.jsonl"


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest([*texts(read("more")), *(LABELS / f"{name}.json" for name in LISTS), strangers()])


def traced(listed: Listed) -> Trace:
    """A trace of the documents of a list, among strangers."""
    pile: list[Path | Document] = [*texts(listed), *documents(strangers())[:STRANGERS]]
    return headwater.trace(pile)


def shares(items: Sequence[Item]) -> dict[str, tuple[int, int]]:
    """How many are right, of how many, for each figure."""
    right = Counter(figure for item in items if item.right for figure in item.counts)
    whole = Counter(figure for item in items for figure in item.counts)
    return {figure: (right[figure], whole[figure]) for figure in FIGURES}


def measure() -> Figures:
    """The shares that are right, in per cent, for each list; and how many differences were claimed."""
    found: Figures = {}
    for name in LISTS:
        of = Meant(read(name), traced(read(name)))
        found |= {f"{name}: {k}": round(100 * hit / max(1, all_), 1) for k, (hit, all_) in shares(judged(of)).items()}
        found[f"{name}: differences claimed"] = float(len(of.trace.differences))
    return found


@click.command()
@click.option("--list", "only", type=click.Choice(LISTS), help="Only this list.")
@click.option("--misses", "missed", is_flag=True, help="List what is wrong.")
def reader(only: str | None, missed: bool) -> None:
    """Score what is found in the seeds against what a careful reader finds in them, strangers in the pile."""
    for name in [only] if only else LISTS:
        of = Meant(read(name), traced(read(name)))
        items = judged(of)
        click.echo(f"{name}; differences claimed: {len(of.trace.differences)}")
        for figure, (right, whole) in shares(items).items():
            click.echo(f"  {figure:27s}{right}/{whole} = {100 * right / max(1, whole):.1f}")
        for item in items if missed else ():
            if not item.right:
                click.echo(f"    {item.counts[0]}: {item.told}")

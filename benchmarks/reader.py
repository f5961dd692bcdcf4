"""How much of what a careful reader finds is found, in the seeds and in further stories to develop on.

Two lists are held against two piles of seeds: the five documents, and those with sixteen further versions of their
story. Of the lists of other stories some are for reading their misses, some for totals alone; they have no floors.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

import headwater
from benchmarks import unseen
from benchmarks.data import Figures, digest, documents, folder, rows
from benchmarks.judging import Item, judged
from benchmarks.meant import Listed, Meant
from benchmarks.seeds import STRANGERS
from headwater import Document
from headwater.records import Trace

LABELS = Path(__file__).with_name("labels")
LISTS = ("five", "more")
FURTHER = ("developed", "checked")
FOLDERS = {path.stem: folder for folder in FURTHER for path in sorted((LABELS / folder).glob("*.json"))}
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
    loaded: Listed = json.loads(labels(name).read_text(encoding="utf-8"))
    return loaded


def labels(name: str) -> Path:
    """The file of a list."""
    return LABELS / FOLDERS.get(name, "seeds") / f"{name}.json"


def texts(listed: Listed) -> list[Path]:
    """The files that a list of the seeds was made of. Ends the command where one is no longer what it was."""
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
    return digest([*texts(read("more")), *map(labels, LISTS), strangers()])


def traced(listed: Listed) -> Trace:
    """A trace of the documents of a list, among strangers: documents of other stories."""
    own = [file.get("id") for file in listed["files"].values()]
    among = rows(strangers())
    told = {row["story"] for row in among if row["id"] in own}
    others = [of for of, row in zip(documents(strangers()), among, strict=True) if row["story"] not in told]
    pile: list[Path | Document] = [*(unseen.texts(listed) if "from" in listed else texts(listed)), *others[:STRANGERS]]
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
@click.option("--list", "only", type=click.Choice([*LISTS, *FOLDERS]), help="Only this list; without, the seeds'.")
@click.option("--all", "every", type=click.Choice(FURTHER), help="All lists of this folder, and their sum.")
@click.option("--misses", "missed", is_flag=True, help="List what is wrong.")
def reader(only: str | None, every: str | None, missed: bool) -> None:
    """Score what is found in the seeds, or a story, against what a careful reader finds, strangers in the pile."""
    names = [name for name in FOLDERS if FOLDERS[name] == every] if every else [only] if only else LISTS
    together: list[Item] = []
    for name in names:
        of = Meant(read(name), traced(read(name)))
        items = judged(of)
        together += items
        click.echo(f"{name}; differences claimed: {len(of.trace.differences)}")
        _show(items)
        for item in items if missed else ():
            if not item.right:
                click.echo(f"    {item.counts[0]}: {item.told}")
    if every:
        click.echo(f"all of {every}")
        _show(together)


def _show(items: Sequence[Item]) -> None:
    for figure, (right, whole) in shares(items).items():
        click.echo(f"  {figure:27s}{right}/{whole} = {100 * right / max(1, whole):.1f}")

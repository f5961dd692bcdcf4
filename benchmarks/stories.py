"""Grouping articles into stories."""

import json
import tempfile
from pathlib import Path

import click

import headwater
from benchmarks.data import Figures, digest, documents, figures, folder, lines, rows, score

SETS = ("giveme5w1h", "ecbplus_train_dev", "basil_half")


def files() -> list[Path]:
    """The three sets."""
    return [folder() / f"data/stories/{name}.jsonl" for name in SETS]


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest(files())


def grouped(paths: list[Path]) -> str:
    """The groups found in one pile of all the paths' articles, as JSON Lines."""
    found = headwater.trace([d for path in paths for d in documents(path)], until="group")
    return lines({"id": d, "story": s.id} for s in found.stories for d in s.documents)


def printed(paths: list[Path]) -> str:
    """What the scorer prints for one pile of all the paths' articles; stories of several sets never mix."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".jsonl") as gold:
        for path in paths:
            gold.writelines(
                json.dumps({"id": r["id"], "story": f"{path.stem} {r['story']}"}) + "\n" for r in rows(path)
            )
        gold.flush()
        return score("stories", Path(gold.name), grouped(paths))


def measure() -> Figures:
    """B-cubed and pairwise F1 of each set, and of the three as one pile."""
    piles = {path.stem: [path] for path in files()} | {"pooled": files()}
    return {f"{pile} {name}": f1 for pile, paths in piles.items() for name, f1 in figures(printed(paths)).items()}


@click.command()
def stories() -> None:
    """Score the stories found in three sets, each alone and all in one pile: precision / recall / F1."""
    for name, paths in ({path.stem: [path] for path in files()} | {"pooled": files()}).items():
        click.echo(f"{name}\n{printed(paths)}", nl=False)

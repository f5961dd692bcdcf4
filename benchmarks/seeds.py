"""The five documents that it all starts from, in one pile with twenty strangers."""

import re
from pathlib import Path

import click

import headwater
from benchmarks.data import Figures, digest, documents, figures, folder, score
from headwater import Document
from headwater.form import dumps, to_dict

STRANGERS = 20


def files() -> list[Path]:
    """The files that the figures rest on."""
    data = folder()
    return [*sorted((data / "seeds").glob("*.txt")), data / "seeds/gold.json", data / "data/stories/giveme5w1h.jsonl"]


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest(files())


def printed() -> str:
    """What the scorer prints."""
    *texts, gold, strangers = files()
    pile: list[Path | Document] = [*texts, *documents(strangers)[:STRANGERS]]
    return score("trace", gold, dumps(to_dict(headwater.trace(pile))))


def measure() -> Figures:
    """The scorer's figures; counts of what was claimed beside them."""
    text = printed()
    found = figures(text)
    for name, pattern in (
        ("strangers", r"strangers let in: (\d+)"),
        ("differences claimed", r"; claimed (\d+) ; missed"),
    ):
        match = re.search(pattern, text)
        found[name] = float(match[1]) if match else 0.0
    return found


@click.command()
def seeds() -> None:
    """Score a trace of the seeds, with twenty other documents in the pile."""
    click.echo(printed(), nl=False)

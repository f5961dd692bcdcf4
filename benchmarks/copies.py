"""Copied pairs against the exact overlap of 5-word shingles."""

import time
from pathlib import Path

import click

import headwater
from benchmarks.data import Figures, digest, documents, figures, folder, lines, score
from headwater.form import findings


def gold_file() -> Path:
    """612 articles of 75 outlets in 28 hours, page furniture and all."""
    return folder() / "data/copies/helsinki_summit.jsonl"


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest([gold_file()])


def printed() -> str:
    """What the scorer prints, and the time from texts to typed pairs."""
    pile = documents(gold_file())
    began = time.perf_counter()
    found = headwater.trace(pile, until="derive").derivations
    took = time.perf_counter() - began
    return score("copies", gold_file(), lines(findings.copy(d) for d in found)) + f"seconds {took:.1f}\n"


def measure() -> Figures:
    """The scorer's shares: half, tenth, stray."""
    return figures(printed())


@click.command()
def copies() -> None:
    """Score the copied pairs found among 612 articles on one summit."""
    click.echo(printed(), nl=False)

"""Time and memory: the seeds from a cold start, and a pile of a thousand articles, step by step."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import click

import headwater
from benchmarks.data import documents, folder
from benchmarks.stories import files
from headwater.brief import briefs, terminal

KIBIBYTE = 1024


class Clock:
    """A watch that keeps the seconds of each step."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, step: str) -> Iterator[None]:
        """Span one step."""
        began = time.perf_counter()
        yield
        self.seconds[step] = time.perf_counter() - began


def cold_start() -> float:
    """Seconds from starting Python to the seeds' brief."""
    began = time.perf_counter()
    texts = [str(p) for p in sorted((folder() / "seeds").glob("*.txt"))]
    subprocess.run([sys.executable, "-m", "headwater", "trace", *texts], stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def steps(articles: int) -> dict[str, float]:
    """Seconds of each step over the first so many articles of the stories' sets."""
    pile = [d for path in files() for d in documents(path)][:articles]
    clock = Clock()
    found = headwater.trace(pile, watch=clock)
    with clock("brief"):
        for brief in briefs(found):
            terminal(brief, found, width=100)
    return clock.seconds


@click.command()
@click.option("--articles", default=1000, show_default=True, help="How many articles the pile has.")
def speed(articles: int) -> None:
    """Time the seeds from a cold start, and each step over a pile of articles; peak memory last."""
    click.echo(f"seeds, cold start   {cold_start():6.1f} s")
    seconds = steps(articles)
    whole = sum(seconds.values())
    for step, took in seconds.items():
        click.echo(f"{step:18s}  {took:6.1f} s  {100 * took / whole:5.1f} %")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE
    click.echo(f"{articles} articles      {whole:6.1f} s  peak {peak / 1e9:.2f} GB")

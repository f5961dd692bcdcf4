"""Growth: how time and memory of the derive step grow with the pile, and what a deduplicator takes beside it."""

import gc
import resource
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from importlib.util import find_spec
from math import comb
from multiprocessing import get_context
from typing import NamedTuple, TypeVar

import click
import numpy as np

from benchmarks.made import Made, pile
from benchmarks.speed import KIBIBYTE
from headwater import Document
from headwater.derive import derive
from headwater.records import Article, Derivation, Range

SHINGLE = 5  # words

Found = TypeVar("Found")


class Cost(NamedTuple):
    """What a pile of so many articles took: seconds, the peak of memory in bytes, and what it held before; a remark."""

    articles: int
    seconds: float
    peak: int
    before: int
    remark: str


def derived(size: int) -> Cost:
    """The derive step alone, on articles that need no cleaning: reading and cleaning are not timed."""
    made = pile(size)
    articles = [
        Article(document=Document(id=f"{n:07}", text=m.text), kept=(Range(0, len(m.text)),)) for n, m in enumerate(made)
    ]
    cost, found = _timed(size, lambda: derive(articles))
    return cost._replace(remark=checked(made, found))


def checked(made: Sequence[Made], found: Sequence[Derivation]) -> str:
    """How many of the pairs of one family were found, and how many others: speed is easily had by finding nothing."""
    families = Counter(m.family for m in made)
    true = sum(made[int(d.a)].family == made[int(d.b)].family for d in found)
    wanted = sum(comb(n, 2) for n in families.values())
    return f"{len(families)} families, {true}/{wanted} copied pairs found, {len(found) - true} others"


def deduplicated(size: int) -> Cost:
    """Rensa over the 5-word shingles of the same texts, as its README shows it; it keeps one of each two that agree."""
    rensa = import_module("rensa")
    texts = [m.text for m in pile(size)]

    def run() -> list[bool]:
        dedup = rensa.RMinHashDeduplicator(threshold=0.8, num_perm=128, use_lsh=True)
        kept: list[bool] = dedup.add_pairs((str(n), shingles(text)) for n, text in enumerate(texts))
        return kept

    cost, kept = _timed(size, run)
    return cost._replace(remark=f"{size - sum(kept)} left out as copies")


def shingles(text: str) -> list[str]:
    """The runs of five words of a text."""
    words = text.split()
    return [" ".join(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1)]


def _timed(size: int, run: Callable[[], Found]) -> tuple[Cost, Found]:
    gc.collect()
    before, began = _peak(), time.perf_counter()
    found = run()
    return Cost(size, time.perf_counter() - began, _peak(), before, ""), found


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE


def alone(measure: Callable[[int], Cost], size: int) -> Cost:
    """Measure in a process of its own, so that the peak is this size's."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(measure, size).result()


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The power of the size that the costs grow with, by least squares on the logarithms."""
    return float(np.polyfit(np.log(sizes), np.log(costs), 1)[0])


def line(name: str, cost: Cost) -> str:
    """What is told of a pile's cost."""
    memory = f"peak {cost.peak / 1e9:6.2f} GB ({cost.before / 1e9:.2f} before)"
    return f"{name:7s} {cost.articles:7d} articles {cost.seconds:8.1f} s  {memory}  {cost.remark}"


@click.command()
@click.option("--sizes", default="10000,30000,100000,300000", show_default=True, help="How many articles, with commas.")
@click.option("--beside", type=click.Choice(["rensa"]), help="Time this deduplicator over the same texts too.")
def growth(sizes: str, beside: str | None) -> None:
    """Time the derive step alone over piles of made articles, clean as they are, each in a process of its own.

    Peak memory is the process's, articles and all. Beside it, in the same run: rensa (pip install rensa), its shingling
    in Python counted in.
    """
    if beside and find_spec("rensa") is None:
        raise click.ClickException("rensa is not installed: pip install rensa")
    costs = []
    for size in map(int, sizes.split(",")):
        costs.append(alone(derived, size))
        click.echo(line("derive", costs[-1]))
        if beside:
            other = alone(deduplicated, size)
            click.echo(line("rensa", other))
            click.echo(f"derive takes {costs[-1].seconds / other.seconds:.2f} times as long")
    if len(costs) > 1:
        articles = [c.articles for c in costs]
        time_power = exponent(articles, [c.seconds for c in costs])
        memory_power = exponent(articles, [c.peak for c in costs])
        click.echo(f"exponent of time {time_power:.2f}, of memory {memory_power:.2f}")

"""Cost: what a step takes on a pile, in a process of its own, and the power that it grows with."""

import gc
import resource
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import NamedTuple, TypeVar

import numpy as np

from benchmarks.speed import KIBIBYTE

Found = TypeVar("Found")


class Cost(NamedTuple):
    """What a pile of so many articles took, and a remark.

    Seconds of processor time, which other processes do not lengthen much; the peak of memory in bytes, and what it was
    before.
    """

    articles: int
    seconds: float
    peak: int
    before: int
    remark: str


def timed(size: int, run: Callable[[], Found]) -> tuple[Cost, Found]:
    """Run it once, and tell what it took and what it found."""
    gc.collect()
    before, began = _peak(), time.process_time()
    found = run()
    return Cost(size, time.process_time() - began, _peak(), before, ""), found


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE


def alone(measure: Callable[[int], Found], size: int) -> Found:
    """Measure in a process of its own, so that the peak is this size's."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(measure, size).result()


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The power of the size that the costs grow with, by least squares on the logarithms."""
    return float(np.polyfit(np.log(sizes), np.log(costs), 1)[0])


def line(name: str, cost: Cost) -> str:
    """What is told of a pile's cost."""
    memory = f"peak {cost.peak / 1e9:6.2f} GB ({cost.before / 1e9:.2f} before)"
    return f"{name:9s} {cost.articles:7d} articles {cost.seconds:8.1f} s  {memory}  {cost.remark}"

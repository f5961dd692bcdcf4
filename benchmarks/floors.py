"""The floors that the figures must keep, pinned beside the hash of the data.

After the evaluation gate of trafilatura: a figure under its floor fails; raising a floor is free, lowering one takes a
reason, which stands beside it.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from benchmarks import attributions, checklist, cleaning, copies, derivations, matching, nesting, reader, seeds, stories

FILE = Path(__file__).with_name("floors.json")
RUNNERS: Mapping[str, ModuleType] = {
    "seeds": seeds,
    "reader": reader,
    "checklist": checklist,
    "matching": matching,
    "cleaning": cleaning,
    "copies": copies,
    "derivations": derivations,
    "stories": stories,
    "attributions": attributions,
    "nesting": nesting,
}
QUICK = ("seeds", "reader", "checklist")


def shortfalls(name: str, pinned: Mapping[str, Any]) -> list[str]:
    """The figures of one benchmark that break their floor ("least") or their ceiling ("most"), a line each.

    Ends with a line that says so where the data is absent, or is not what the floors were measured on.
    """
    runner = RUNNERS[name]
    if runner.hash_of_data() != pinned["data"]:
        raise click.ClickException("the data is not what they were measured on")
    found = runner.measure()
    low = [f"{name}: {k} is {found.get(k)}, the floor {v}" for k, v in pinned["least"].items() if found.get(k, 0) < v]
    high = [f"{name}: {k} is {found.get(k)}, the ceiling {v}" for k, v in pinned["most"].items() if found[k] > v]
    return low + high


@click.command()
@click.option("--quick", is_flag=True, help=f"Only {', '.join(QUICK)}.")
def floors(quick: bool) -> None:
    """Fail where a figure has fallen under its floor. Skipped, with a line, where there is no data to hold it to."""
    pinned = json.loads(FILE.read_text(encoding="utf-8"))
    broken: list[str] = []
    for name in QUICK if quick else pinned:
        try:
            broken += shortfalls(name, pinned[name])
        except click.ClickException as unheld:
            click.echo(f"floors of {name} skipped: {unheld.message}")
            continue
        click.echo(f"floors of {name} measured")
    for line in broken:
        click.echo(line, err=True)
    if broken:
        raise SystemExit(1)

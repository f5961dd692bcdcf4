"""What a report on the seeds must say, and what it must not, checked on the records that were found."""

import json
from pathlib import Path

import click

from benchmarks.checks import Given, failures
from benchmarks.data import Figures, digest
from benchmarks.meant import Meant
from benchmarks.reader import read, strangers, texts, traced

FILE = Path(__file__).with_name("labels") / "seeds/checklist.json"
KINDS = ("must", "must not")


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest([*texts(read("five")), FILE, FILE.with_name("five.json"), strangers()])


def results() -> list[tuple[str, str, list[Given]]]:
    """Each item: must or must not, its number or letter, and the checks that fail."""
    given = json.loads(FILE.read_text(encoding="utf-8"))
    listed = read("five")
    of = Meant(listed, traced(listed))
    return [(KINDS[not item["must"]], item["id"], failures(of, item["checks"])) for item in given["items"]]


def measure() -> Figures:
    """How many items hold, of those that must and of those that must not be said, in per cent."""
    found = results()
    held = {kind: [not failed for its, _, failed in found if its == kind] for kind in KINDS}
    return {kind: round(100 * sum(its) / len(its), 1) for kind, its in held.items()}


@click.command()
def checklist() -> None:
    """Check what a report on the seeds must and must not say: a line for each item, with the checks that fail."""
    found = results()
    for kind, id_, failed in found:
        told = "; ".join(" ".join(str(v) for v in given.values() if isinstance(v, str)) for given in failed)
        click.echo(f"{kind:9s}{id_:3s}{f'fails: {told}' if failed else 'holds'}")
    for kind in KINDS:
        its = [not failed for of, _, failed in found if of == kind]
        click.echo(f"{kind} {sum(its)}/{len(its)} = {100 * sum(its) / len(its):.1f}")

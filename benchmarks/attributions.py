"""Source, cue and content on PolNeAR, or on any file in its form."""

import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

import click

import headwater
from benchmarks import polnear
from benchmarks.breakdown import breakdown, table
from benchmarks.data import Figures, digest, figures, score
from benchmarks.polnear import ROLES, Attribution, Row
from headwater import Document
from headwater.form import findings

Found = dict[str, list[Attribution]]

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest([polnear.dev()])


def predicted(rows: list[Row]) -> Found:
    """What the whole step finds in articles, by their ids: text only, nothing else known."""
    ids = {f"{n:09d}": row["id"] for n, row in enumerate(rows)}
    texts = [Document(id=name, text=row["text"]) for name, row in zip(ids, rows, strict=True)]
    of: Found = {row["id"]: [] for row in rows}
    for a in headwater.trace(texts, until="attribute").attributions:
        if a.parent is None:
            row = findings.attribution(a)
            of[ids[a.document]].append({role: row[role] for role in ROLES})
    return of


def written(found: Mapping[str, list[Attribution]]) -> str:
    """Predictions as the scorer reads them."""
    return polnear.jsonl({"id": id_, "attributions": of} for id_, of in found.items())


def printed(rows: list[Row], found: Mapping[str, list[Attribution]]) -> str:
    """What the scorer prints for annotated articles."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".jsonl") as gold:
        gold.write(polnear.jsonl(rows))
        gold.flush()
        return score("attributions", Path(gold.name), written(found))


def measure() -> Figures:
    """The scorer's F1 figures on the development articles."""
    rows = polnear.articles(polnear.dev())
    return figures(printed(rows, predicted(rows)))


def _given(file: Path, rows: list[Row]) -> Found:
    """The predictions in a file; ends the command where an article has none."""
    found = polnear.predictions(file)
    if missing := [row["id"] for row in rows if row["id"] not in found]:
        raise click.ClickException(f"{file}: no prediction for {len(missing)} articles, e.g. {missing[0]}")
    return found


@click.command()
@click.option("--gold", type=FILE, help="Articles in PolNeAR's form. Default: PolNeAR's dev.")
@click.option("--out", type=click.File("w", encoding="utf-8"), help="Keep the predictions there.")
@click.option(
    "--found", type=FILE, help="Score these predictions, the model's alone for example, not the whole step's."
)
@click.option("--breakdown", "kinds", is_flag=True, help="Score each kind of attribution apart, too.")
def attributions(gold: Path | None, out: TextIO | None, found: Path | None, kinds: bool) -> None:
    """Score source, cue and content: precision / recall / F1 of spans and relations.

    Articles without annotations are read, their predictions kept, and not scored.
    """
    gold = gold or polnear.dev()
    rows = polnear.articles(gold)
    told = _given(found, rows) if found else predicted(rows)
    if out:
        out.write(written(told))
    scored = [row for row in rows if row["annotations"]]
    if len(scored) < len(rows):
        click.echo(f"{gold.name}  not scored: {len(rows) - len(scored)} of {len(rows)} articles have no annotations")
    if scored:
        click.echo(re.sub(r"(?m)^", f"{gold.name}  ", printed(scored, told).rstrip()))
        if kinds:
            click.echo(table(breakdown(scored, told)), nl=False)

"""Source, cue and content on PolNeAR."""

import re
from pathlib import Path
from typing import Any

import click

import headwater
from benchmarks.data import Figures, digest, figures, folder, lines, rows, score
from headwater import Document
from headwater.form import findings


def gold_file() -> Path:
    """The development articles."""
    return folder() / "data/polnear/dev.jsonl"


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest([gold_file()])


def predicted(gold: Path) -> list[dict[str, Any]]:
    """What the whole step finds in the articles of a file in PolNeAR's form: text only, nothing else known."""
    found = headwater.trace([Document(id=r["id"], text=r["text"]) for r in rows(gold)], until="attribute")
    of: dict[str, list[dict[str, Any]]] = {a.id: [] for a in found.articles}
    for a in found.attributions:
        if a.parent is None:
            row = findings.attribution(a)
            of[a.document].append({role: row[role] for role in ("source", "cue", "content")})
    return [{"id": document, "attributions": its} for document, its in of.items()]


def measure() -> Figures:
    """The scorer's F1 figures on the development articles."""
    return figures(score("attributions", gold_file(), lines(predicted(gold_file()))))


@click.command()
@click.option("--gold", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Default: PolNeAR's dev.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Keep the predictions there.")
def attributions(gold: Path | None, out: Path | None) -> None:
    """Score source, cue and content: precision / recall / F1 of spans and relations."""
    gold = gold or gold_file()
    found = lines(predicted(gold))
    if out:
        out.write_text(found, encoding="utf-8")
    click.echo(re.sub(r"(?m)^", f"{gold.name}  ", score("attributions", gold, found).rstrip()))

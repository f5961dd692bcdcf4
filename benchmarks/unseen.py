"""Stories labelled by hand that nothing was developed on, each in one pile with twenty strangers."""

import json
from dataclasses import replace
from pathlib import Path

import click

import headwater
from benchmarks.data import documents, folder, score
from benchmarks.judging import origins
from benchmarks.meant import Listed, Meant
from benchmarks.seeds import STRANGERS
from headwater import Document
from headwater.form import dumps, to_dict
from headwater.records import Trace

LABELS = Path(__file__).with_name("labels")


def texts(gold: Listed) -> list[Document]:
    """The documents that a file of labels speaks of, under the three digits that it knows them by."""
    given = {document.id: document for document in documents(folder() / gold["from"])}
    return [replace(given[file["id"]], id=f"{key}_{file['id']}.txt") for key, file in gold["files"].items()]


def printed(labels: Path) -> str:
    """What the scorer prints for one story, and how many of its claims have as many origins as labelled."""
    strangers = documents(folder() / "data/stories/giveme5w1h.jsonl")[:STRANGERS]
    trace = headwater.trace([*texts(json.loads(labels.read_text(encoding="utf-8"))), *strangers])
    return score("trace", labels, dumps(to_dict(trace))) + rooted(labels, trace)


def rooted(labels: Path, trace: Trace) -> str:
    """A line for the origins; a claim is known by the places where somebody asserts it."""
    gold = json.loads(labels.read_text(encoding="utf-8"))
    claims = [
        {"id": claim["id"], "statements": [p for p in claim["positions"] if p["position"] == "asserts"]}
        for claim in gold["claims"]
    ]
    right = [item.right for item in origins(Meant({"claims": claims, "origins": gold["origins"]}, trace))]
    return f"origins        right {sum(right)}/{len(right)} = {100 * sum(right) / len(right):.1f}\n"


@click.command()
def unseen() -> None:
    """Score a trace of each story labelled by hand, with twenty other documents in its pile."""
    for labels in sorted(LABELS.glob("*.json")):
        click.echo(f"{labels.stem}\n{printed(labels)}", nl=False)

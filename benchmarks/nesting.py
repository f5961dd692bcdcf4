"""Who the source is, what stands inside another's content, and through whom it came, on labelled PolNeAR articles.

A label file holds ids and offsets, no text. `sources` has an entry for each attribution of the article's first
annotator, in the file's order; `inner` are attributions inside the content of others, which PolNeAR leaves out. `who`
is where the source's fullest name stands, "unnamed" or "none"; `chain` how many sources stand between content and
article; `parent` the attribution whose content an inner one stands in, by its place or its id; `own` marks the
speaker's "I think" within his own quotation.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

import headwater
from benchmarks import polnear
from benchmarks.cases import Finding, Outcome, case, labels_of, outcomes
from benchmarks.data import Figures, digest
from benchmarks.polnear import ROLES, Row
from headwater import Document
from headwater.form import findings
from headwater.records import Trace

LABELS = Path(__file__).with_name("labels") / "polnear"
HALVES = ("first", "second")
FIGURES = (
    "inner found",
    "inner parent right",
    "own inner found",
    "own inner parent right",
    "inner precision",
    "chain length right",
    "chain length right, longer than 1",
    "source name right",
    "source name right, named",
    "source name right, unnamed",
    "source name right, none",
    "inner source name right",
)

Judged = Mapping[str, Sequence[Outcome]]


def files() -> list[Path]:
    """The label files."""
    return sorted(LABELS.glob("*.json"))


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest([polnear.dev(), *files()])


def labelled() -> list[tuple[Row, dict[str, Any]]]:
    """The labelled articles with their labels, by id. Ends the command where there are none, or a text has changed."""
    given = {row["id"]: row for row in polnear.articles(polnear.dev())}
    labels = [json.loads(path.read_text(encoding="utf-8")) for path in files()]
    if not labels:
        raise click.ClickException(f"no labels in {LABELS}")
    for one in labels:
        if hashlib.sha256(given[one["id"]]["text"].encode()).hexdigest() != one["sha256"]:
            raise click.ClickException(f"the text of {one['id']} is not what was labelled")
    return [(given[one["id"]], one) for one in sorted(labels, key=lambda one: str(one["id"]))]


def found_in(trace: Trace, document: str) -> list[Finding]:
    """The attributions of one document, in the order of the trace."""
    its = [a for a in trace.attributions if a.document == document]
    places = {a.id: at for at, a in enumerate(its)}
    return [
        Finding(
            pieces={role: findings.attribution(a)[role] for role in ROLES},
            parent=None if a.parent is None else places[a.parent],
            links=len(a.chain),
            name=trace.source[a.root].name,
            kind=trace.source[a.root].kind,
        )
        for a in its
    ]


def judged() -> Judged:
    """What is right and wrong in each labelled article, after one trace of them all, outlets given."""
    pile = labelled()
    trace = headwater.trace(
        [Document(id=r["id"], text=r["text"], outlet=polnear.OUTLETS.get(r["publisher"])) for r, _ in pile],
        until="attribute",
    )
    return {
        row["id"]: [*outcomes(case(row["text"], labels_of(row, given), found_in(trace, row["id"])))]
        for row, given in pile
    }


def half(of: Judged, name: str) -> Judged:
    """Every other article in the order of ids: the "first" half is for development, the "second" for reporting."""
    return {id_: of[id_] for n, id_ in enumerate(sorted(of)) if HALVES[n % 2] == name}


def shares(of: Judged) -> dict[str, tuple[int, int]]:
    """How many are right, of how many, for each figure."""
    every = [(figure, outcome.right) for its in of.values() for outcome in its for figure in outcome.figures]
    right, whole = Counter(figure for figure, hit in every if hit), Counter(figure for figure, _ in every)
    return {figure: (right[figure], whole[figure]) for figure in FIGURES}


def measure() -> Figures:
    """The shares that are right, in per cent; a figure that nothing counts for is left out."""
    return {figure: round(100 * right / whole, 1) for figure, (right, whole) in shares(judged()).items() if whole}


def table(columns: Mapping[str, Judged]) -> str:
    """A line for each figure, a column for each lot of articles."""
    lines = [" " * 34 + "".join(f"{f'{name}, {len(of)} articles':>24s}" for name, of in columns.items())]
    counted = [shares(of) for of in columns.values()]
    for figure in FIGURES:
        cells = [
            f"{right}/{whole} = {100 * right / max(1, whole):5.1f}" for right, whole in (c[figure] for c in counted)
        ]
        lines.append(f"{figure:34s}" + "".join(f"{cell:>24s}" for cell in cells))
    return "\n".join(lines)


def misses(of: Judged, texts: Mapping[str, str]) -> Iterable[str]:
    """A line for all that is wrong: figure, article, label, where its words stand, the words, what was found."""
    for id_, its in of.items():
        for one in (one for one in its if not one.right):
            words = " … ".join(texts[id_][start:end] for start, end in one.words)
            yield f"{one.figures[0]}  {id_}  {'' if one.key is None else one.key}  {one.words} “{words}”  {one.told}"


@click.command()
@click.option("--half", "which", type=click.Choice([*HALVES, "both"]), default="both", help="Only these articles.")
@click.option("--misses", "missed", is_flag=True, help="List what is wrong, with its words.")
def nesting(which: str, missed: bool) -> None:
    """Score source names, attributions inside others, and chains, on articles labelled by hand."""
    every = judged()
    lots = {name: half(every, name) for name in HALVES}
    columns = {"both": every} | lots if which == "both" else {which: lots[which]}
    click.echo(table(columns))
    if missed:
        texts = {row["id"]: row["text"] for row, _ in labelled()}
        click.echo("\n".join(misses(columns[which], texts)))

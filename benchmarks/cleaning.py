"""Pages labelled by hand: the article's paragraphs, the furniture, and what is known of the article."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from benchmarks.data import Figures, digest, documents, folder
from benchmarks.data import figures as shares
from headwater.clean import clean
from headwater.records import Article, Known

LABELS = Path(__file__).with_name("labels") / "cleaning" / "summit.json"
HALVES = ("development", "held")
Figure = tuple[str, int, int]


def figures(found: Article, gold: Mapping[str, Any]) -> Iterator[Figure]:
    """What is right of one page, and out of how much: characters of its text first, then its details."""
    kept = _characters([(r.start, r.end) for r in found.kept])
    body, furniture = _characters(gold["body"]), _characters(gold["furniture"])
    yield "article body kept", len(body & kept), len(body)
    yield "furniture left out", len(furniture - kept), len(furniture)
    for name, right in _details(found, gold):
        yield f"{name} right", int(right), 1


def _details(found: Article, gold: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """Whether each detail that the labels tell of is right; a detail that the page lacks must not be found."""
    if "title" in gold:
        head = list(found.headline) if found.headline else None
        yield "title", head in gold["title"] if gold["title"] else head is None
    value = found.agency.value if found.agency else None
    yield "agency", value in (gold["agency"] or [None])
    if "byline" in gold:
        yield "byline", _holds(found.byline, gold["byline"])
    if "published" in gold:
        yield "published", (found.published.value if found.published else None) == gold["published"]


def _holds(found: Known | None, names: Sequence[int] | None) -> bool:
    """Whether a byline holds the labelled names."""
    if found is None or found.evidence is None or names is None:
        return found is None and names is None
    words = found.evidence.range
    return words.start <= names[0] and names[1] <= words.end


def _characters(ranges: Sequence[Sequence[int]]) -> set[int]:
    return {i for start, end in ranges for i in range(start, end)}


def files() -> list[Path]:
    """The pages, and the labels."""
    gold = json.loads(LABELS.read_text(encoding="utf-8"))
    return [folder() / gold["from"], LABELS]


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest(files())


def measure() -> Figures:
    """The shares that are right, of each half."""
    return shares(printed())


def printed(only: str | None = None) -> str:
    """A line for each figure of each half; with `only`, that half's mistakes, page by page."""
    gold = json.loads(LABELS.read_text(encoding="utf-8"))
    pile = {a.id: a for a in clean(documents(files()[0]))}
    lines = []
    for half in HALVES if only is None else [only]:
        right, whole = Counter[str](), Counter[str]()
        for key, page in gold["pages"].items():
            if page["half"] != half:
                continue
            if hashlib.sha256(pile[key].text.encode()).hexdigest()[:16] != page["sha256"]:
                raise click.ClickException(f"the text of {key} is not the one that was labelled")
            for name, hit, of in figures(pile[key], page):
                right[name], whole[name] = right[name] + hit, whole[name] + of
                if only and hit < of:
                    lines.append(f"{key} {name} {hit}/{of}")
        lines += [f"{half}: {name} {right[name]}/{of} = {100 * right[name] / of:.1f}" for name, of in whole.items()]
    return "\n".join(lines) + "\n"


@click.command()
@click.option("--mistakes", type=click.Choice(HALVES), help="List what is wrong on each page of one half.")
def cleaning(mistakes: str | None) -> None:
    """Score the article found in 60 captured pages of 60 outlets."""
    click.echo(printed(mistakes), nl=False)

"""The side that articles take to claims, on pairs in the form of FNC-1."""

from collections.abc import Iterator
from pathlib import Path

import click

from benchmarks.data import folder, lines, rows, score
from headwater.attribute.tagging import tag_many
from headwater.compare.positions import Telling, Wording, side
from headwater.records import Range

CLAIMS = "data/claims/fnc1_{}.jsonl"


def tellings(path: Path) -> dict[str, Telling]:
    """The articles of a file, by id; what in them is others' content is what the model of attributions finds."""
    texts = {str(row["id"]): row["text"] for row in rows(path)}
    wholes = [(text, [Range(0, len(text))]) for text in texts.values()]
    return {
        id_: Telling(text, whole, [Range(*piece) for one in found for piece in one.content])
        for (id_, (text, whole)), found in zip(zip(texts, wholes, strict=True), tag_many(wholes), strict=True)
    }


def predicted(pairs: Path, articles: Path) -> Iterator[dict[str, str]]:
    """The side of each pair, in the order of the file."""
    told = tellings(articles)
    claims = {row["claim"]: Wording(row["claim"]) for row in rows(pairs)}
    for row in rows(pairs):
        if str(row["article"]) not in told:
            raise click.ClickException(f"{pairs}: no article {row['article']} in {articles}")
        yield {"id": row["id"], "position": side(claims[row["claim"]], told[str(row["article"])])}


@click.command()
@click.option("--pairs", type=click.Path(exists=True, path_type=Path), help="JSON Lines with id, claim, article.")
@click.option("--articles", type=click.Path(exists=True, path_type=Path), help="JSON Lines with id and text.")
@click.option("--out", type=click.Path(path_type=Path), help="Where the sides go, as JSON Lines: id, position.")
def positions(pairs: Path | None, articles: Path | None, out: Path | None) -> None:
    """Say of each pair whether the article agrees with the claim, disagrees, or only discusses it.

    Score the pairs where they have their positions. The pairs of the data's folder, which are read where no other are
    given, are those that the weights were learnt from: what is reached on others, `python -m training.positions` says.
    """
    pairs = pairs or folder() / CLAIMS.format("positions")
    found = lines(predicted(pairs, articles or folder() / CLAIMS.format("articles")))
    if out:
        out.write_text(found, encoding="utf-8")
    if all(row.get("position") for row in rows(pairs)):
        click.echo(score("positions", pairs, found), nl=False)

"""Files in PolNeAR's form, read with care: they may be anybody's."""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from benchmarks.data import folder

Pieces = list[list[int]]
Attribution = dict[str, Pieces]
Row = dict[str, Any]

ROLES = ("source", "cue", "content")
OUTLETS = {
    "breitbart": "Breitbart",
    "huff-post": "The Huffington Post",
    "nyt": "The New York Times",
    "politico": "Politico",
    "usa-today": "USA Today",
    "wash-post": "The Washington Post",
    "west-journal": "Western Journalism",
}
FORM = '{"source": [[start, end], ...], "cue": [...], "content": [...]}'


def dev() -> Path:
    """The development articles."""
    return folder() / "data/polnear/dev.jsonl"


def articles(path: Path) -> list[Row]:
    """The articles of a file: id, text and annotations, which may be none, and whatever else is given.

    Ends the command with the file and the line where one is no article. Of several with one id the last is kept, as
    the scorer keeps it.
    """
    return [{"annotations": {}, **row} for row in _read(path, _article)]


def predictions(path: Path) -> dict[str, list[Attribution]]:
    """The attributions in a file of predictions, by the article's id; read with the same care."""
    return {row["id"]: row["attributions"] for row in _read(path, _prediction)}


def first(row: Row) -> list[Attribution]:
    """The attributions of the annotator whose name comes first; none where nobody annotated the article."""
    by = row["annotations"]
    found: list[Attribution] = by[min(by)] if by else []
    return found


def jsonl(rows: Iterable[Mapping[str, Any]]) -> str:
    """JSON Lines in ASCII: half a surrogate pair, which a text may hold, has no place in UTF-8."""
    return "".join(json.dumps(row) + "\n" for row in rows)


def _read(path: Path, wrong: Callable[[Row], str | None]) -> list[Row]:
    rows: list[Row] = []
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                rows.append(_row(line, wrong, f"{path}, line {number}"))
    kept = {row["id"]: row for row in rows}
    if len(kept) < len(rows):
        click.echo(f"{path}: {len(rows) - len(kept)} lines left out, a later one has the same id", err=True)
    return [*kept.values()]


def _row(line: bytes, wrong: Callable[[Row], str | None], place: str) -> Row:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as why:
        raise click.ClickException(f"{place}: no JSON in UTF-8 ({why})") from None
    if not isinstance(row, dict):
        raise click.ClickException(f"{place}: not an object")
    if not isinstance(row.get("id"), str):
        raise click.ClickException(f'{place}: no "id", or it is no text')
    if what := wrong(row):
        raise click.ClickException(f"{place}: {what}")
    return row


def _article(row: Row) -> str | None:
    """What is wrong with a line that should be an article."""
    if not isinstance(row.get("text"), str):
        return 'no "text", or it is no text'
    by = row.get("annotations", {})
    if isinstance(by, dict) and all(_attributions(of) for of in by.values()):
        return None
    return f'"annotations" are not lists, by annotator, of {FORM}'


def _prediction(row: Row) -> str | None:
    """What is wrong with a line that should be a prediction."""
    return None if _attributions(row.get("attributions")) else f'"attributions" are no list of {FORM}'


def _attributions(given: object) -> bool:
    return isinstance(given, list) and all(
        isinstance(one, dict) and all(_pieces(one.get(role)) for role in ROLES) for one in given
    )


def _pieces(given: object) -> bool:
    return isinstance(given, list) and all(
        isinstance(piece, list) and len(piece) == 2 and all(type(at) is int for at in piece) for piece in given
    )

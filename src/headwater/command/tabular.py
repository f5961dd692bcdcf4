"""Rows as a table, as CSV, as JSON Lines."""

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from headwater.form import dumps

Rows = Sequence[Mapping[str, Any]]

WIDEST = 60  # characters of a table's column
CONTROLS = dict.fromkeys([*range(32), 127, *range(128, 160), 8232, 8233], " ")


def jsonl(rows: Rows) -> str:
    """One JSON object a line."""
    return "".join(dumps(row, indent=None) + "\n" for row in rows)


def as_csv(rows: Rows) -> str:
    """Comma-separated values with a header; empty where there are no rows."""
    text = io.StringIO()
    if rows:
        writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return text.getvalue()


def table(rows: Rows) -> str:
    """Aligned columns for a person, long cells cut; nothing in a cell can move the cursor."""
    if not rows:
        return "none found\n"
    cells = [list(rows[0]), *([_cell(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells)
    return "".join(line.rstrip() + "\n" for line in lines)


def _cell(value: object) -> str:
    text = str(value).translate(CONTROLS)
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"


FORMS: Mapping[str, Callable[[Rows], str]] = {"table": table, "csv": as_csv, "jsonl": jsonl}

"""The labelled data: where it is, its hash, its scorers."""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from headwater import Document

Figures = dict[str, float]

# A scorer's line: a name, then "12/34 = 35.3" or precision / recall / F1.
SHARE = re.compile(r"(?:^|; )\s*(?P<name>[^\d;\n]*?)\s+\d+/\d+ = (?P<share>[\d.]+)", re.MULTILINE)
TRIPLE = re.compile(r"^(?P<name>.+?)\s+[\d.]+ */ *[\d.]+ */ *(?P<f1>[\d.]+)$", re.MULTILINE)


def folder() -> Path:
    """The folder of the labelled data; ends the command with a line that says so where it is absent."""
    found = Path(os.environ.get("HEADWATER_DATA", "../shared"))
    if not (found / "data").is_dir():
        raise click.ClickException(f"no labelled data at {found}: set HEADWATER_DATA to its folder")
    return found


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON Lines."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def documents(path: Path) -> list[Document]:
    """The documents of a file of JSON Lines: id, text, and title, outlet and time of capture where given."""
    return [
        Document(
            id=str(r["id"]),
            text=r["text"],
            title=r.get("title"),
            outlet=r.get("outlet"),
            captured=r.get("retrieved"),
        )
        for r in rows(path)
    ]


def digest(paths: Iterable[Path]) -> str:
    """One hash over the files, in the order of their names."""
    whole = hashlib.sha256()
    for path in sorted(paths, key=lambda path: path.name):
        whole.update(path.name.encode() + path.read_bytes())
    return whole.hexdigest()


def score(scorer: str, gold: Path, found: str) -> str:
    """What a scorer of the data's folder prints for a gold file and the text of a prediction."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".json") as file:
        file.write(found)
        file.flush()
        command = [sys.executable, str(folder() / "score" / f"{scorer}.py"), str(gold), file.name]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def lines(found: Iterable[Mapping[str, Any]]) -> str:
    """Predictions as JSON Lines."""
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found)


def figures(printed: str) -> Figures:
    """The figures that a scorer printed, by name: shares in per cent, and F1."""
    found = {" ".join(m["name"].split()): float(m["share"]) for m in SHARE.finditer(printed)}
    return found | {" ".join(m["name"].split()): float(m["f1"]) for m in TRIPLE.finditer(printed)}

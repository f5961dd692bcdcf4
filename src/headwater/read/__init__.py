"""Read: paths in, documents out."""

from collections.abc import Iterable
from pathlib import Path

from headwater.records import Document, Problem

__all__ = ["read"]


def read(
    inputs: str | Path | Document | Iterable[str | Path | Document],
) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Read files, folders, "-" and documents; sorted by id."""
    every = [inputs] if isinstance(inputs, str | Path | Document) else list(inputs)
    paths = sorted(
        p
        for i in every
        if not isinstance(i, Document)
        for p in ([Path(i)] if Path(i).is_file() else Path(i).rglob("*.txt"))
    )
    found = [Document(id=p.name, path=str(p), text=p.read_text()) for p in paths]
    return tuple(sorted([*found, *(i for i in every if isinstance(i, Document))], key=lambda d: d.id)), ()

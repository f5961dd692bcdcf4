"""Word lists, as data: one entry a line, columns parted by tabs, `#` begins a comment."""

from functools import cache
from importlib.resources import files


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `words/NAME.tsv` or `words/NAME.txt`, each a tuple of its columns, in the order of the file."""
    folder = files(__name__)
    path = next(p for p in (folder / f"{name}.tsv", folder / f"{name}.txt") if p.is_file())
    lines = (line.split("#", 1)[0].rstrip() for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line)


@cache
def words(*names: str) -> frozenset[str]:
    """The first column of a list, or of several together, lower case."""
    return frozenset(row[0].casefold() for name in names for row in rows(name))

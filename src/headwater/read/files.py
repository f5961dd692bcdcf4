"""The files of a pile: which there are, and their common root."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from headwater.records import Problem

PLAIN = frozenset({"", ".txt", ".text"})
MARKDOWN = frozenset({".md", ".markdown"})
PAGES = frozenset({".html", ".htm", ".xhtml"})
LINES = frozenset({".jsonl", ".ndjson"})
JSON = frozenset({".json"})
KNOWN = PLAIN | MARKDOWN | PAGES | LINES | JSON


def files(inputs: Iterable[Path]) -> tuple[list[Path], list[Problem]]:
    """The files that paths name, those in folders included, each file once, sorted; and what was wrong.

    In folders, hidden files are passed over, and files with a suffix that no document has are named and left out; a
    file that is named itself is always read. Links are followed, a folder that leads back into itself only once.
    """
    found: dict[str, Path] = {}
    problems: list[Problem] = []
    folders: set[str] = set()
    for path in sorted(set(inputs)):
        for item in _walk(path, folders, named=True):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                found.setdefault(os.path.realpath(item), item)
    return sorted(found.values()), problems


def root(inputs: Iterable[Path]) -> Path:
    """The folder that ids of documents are relative to: the deepest one that holds all the inputs."""
    tops = [os.path.normpath((p if p.is_dir() else p.parent).absolute()) for p in inputs]
    try:
        return Path(os.path.commonpath(tops))
    except ValueError:  # nothing given, or on different drives
        return Path()


def _walk(path: Path, folders: set[str], *, named: bool) -> Iterator[Path | Problem]:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            yield from _folder(path, folders)
        elif stat.S_ISREG(mode) or (named and stat.S_ISFIFO(mode)):
            if named or path.suffix.lower() in KNOWN:
                yield path
            else:
                yield Problem(path=str(path), what=f"no document has the suffix {path.suffix}", then="left out")
        else:
            yield Problem(path=str(path), what="not a file but a pipe, a socket or a device", then="left out")
    except FileNotFoundError:
        what = "no such file or folder" if named else "a link that leads nowhere"
        yield Problem(path=str(path), what=what, then="left out")
    except (OSError, ValueError) as error:
        yield Problem(path=str(path), what=reason(error), then="left out")


def _folder(path: Path, folders: set[str]) -> Iterator[Path | Problem]:
    real = os.path.realpath(path)
    if real in folders:
        return
    folders.add(real)
    for item in sorted(path.iterdir()):
        if not item.name.startswith("."):
            yield from _walk(item, folders, named=False)


def reason(error: OSError | ValueError) -> str:
    """What an error of the file system means, in plain words."""
    if isinstance(error, PermissionError):
        return "it may not be read"
    text = error.strerror if isinstance(error, OSError) else str(error)
    return (text or type(error).__name__).lower()

"""What every command shares: paths in, one text out, progress and problems on stderr, exit codes."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from typing import Any

import click

import headwater
from headwater.command.progress import Progress
from headwater.group import Grouping
from headwater.records import Trace

NOTHING_TRACED = 3

Decorated = Callable[..., Any]


def writable(_context: click.Context, _option: click.Parameter, path: str | None) -> str | None:
    """Refuse a file that could not be written, before any work is done."""
    if path in (None, "-"):
        return path
    file = Path(path)
    needed = {file} if file.exists() else set()
    if replaceable(file):
        needed.add(Path(os.path.realpath(file)).parent)
    if file.is_dir() or not all(os.access(one, os.W_OK) for one in needed):
        raise click.BadParameter(f"{path!r} cannot be written.")
    return path


def replaceable(file: Path) -> bool:
    """Whether a path is that of a file, or of none yet, and not of a folder, a pipe or a device."""
    return file.is_file() or not file.exists()


def shared(command: Decorated) -> Decorated:
    """The argument and the options that all commands share."""
    for option in (
        click.option("-q", "--quiet", is_flag=True, help="No progress; problems with the input are still told."),
        click.option(
            "-o", "--output", default="-", metavar="FILE", callback=writable,
            help="Write to FILE instead of to standard output.",
        ),
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
    ):  # fmt: skip
        command = option(command)
    return command


def traced(paths: tuple[str, ...], *, until: str = "compare", known: Grouping | None = None, quiet: bool) -> Trace:
    """Trace the paths, telling progress and problems on stderr; ends the command where nothing could be traced."""
    with Progress(quiet=quiet) as watch:
        found = headwater.trace(paths, until=until, known=known, watch=watch)
    for problem in found.problems:
        click.echo(f"headwater: {problem}", err=True)
    if not found.articles:
        click.echo("headwater: nothing could be traced", err=True)
        raise SystemExit(NOTHING_TRACED)
    return found


def deliver(path: str, text: str) -> None:
    """Write the text to a file, whole or not at all, or to standard output where the path is "-"."""
    if path == "-" or not replaceable(Path(path)):
        with click.open_file(path, "w", encoding="utf-8") as out:
            out.write(text)
        return
    try:
        _replace(Path(os.path.realpath(path)), text)
    except OSError as error:
        raise click.UsageError(f"{path!r} cannot be written: {error.strerror}. It is left as it was.") from None


def _replace(file: Path, text: str) -> None:
    """Put a new file in the place of one, with its permissions, when all of it is written."""
    new = file.with_name(f".{token_hex(8)}")
    try:
        with new.open("x", encoding="utf-8") as out:
            out.write(text)
        if file.exists():
            shutil.copymode(file, new)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)

"""What every command shares: paths in, one text out, progress and problems on stderr, exit codes."""

import os
from collections.abc import Callable
from pathlib import Path
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
    if file.is_dir() or not os.access(file if file.exists() else file.parent, os.W_OK):
        raise click.BadParameter(f"{path!r} cannot be written.")
    return path


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
    """Write the whole text to a file, or to standard output where the path is "-"."""
    with click.open_file(path, "w", encoding="utf-8", atomic=path != "-") as file:
        file.write(text)

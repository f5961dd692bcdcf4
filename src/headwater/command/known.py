"""What is known from before: a file of stories that documents are added to, and that a person changes."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from headwater.command.inputs import deliver, replaceable, traced, writable
from headwater.command.rows import TABLES
from headwater.command.tabular import table
from headwater.form import grouping_from, grouping_lines
from headwater.group import Grouping
from headwater.records import Trace


def kept(context: click.Context, option: click.Parameter, path: str | None) -> str | None:
    """Refuse what cannot be written and read again, before any work is done."""
    if path is not None and (path == "-" or not replaceable(Path(path))):
        raise click.BadParameter(f"{path!r} is no file.")
    return writable(context, option, path)


def known_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that names the file."""
    return click.option(
        "--known", metavar="FILE", callback=kept,
        help="Add the documents to the stories in FILE, which keep their ids; it is made where there is none.",
    )(command)  # fmt: skip


def load(path: str) -> Grouping:
    """The stories in a file, none where there is no file; ends the command where it is of another kind."""
    try:
        with Path(path).open(encoding="utf-8") as lines:
            return grouping_from(lines)
    except FileNotFoundError:
        return Grouping()
    except (OSError, ValueError) as error:
        raise click.UsageError(f"{path!r} is no file of known stories: {error}. It is left as it was.") from None


def save(path: str, known: Grouping) -> None:
    """Write the stories to their file, all or nothing."""
    deliver(path, "".join(grouping_lines(known)))


def added(
    paths: tuple[str, ...], path: str | None, *outputs: str | None, until: str = "compare", whole: bool = False,
    quiet: bool,
) -> Trace:  # fmt: skip
    """Trace the paths; where there is a file of known stories, which no output may be, they are added to it.

    The stories in the trace are those of these documents; `whole`, all that they tell of, with all documents that are
    known to tell them.
    """
    if path is None:
        return traced(paths, until=until, quiet=quiet)
    if any(output and os.path.realpath(output) == os.path.realpath(path) for output in outputs):
        raise click.UsageError(f"{path!r} is the file of known stories: write to another.")
    known = load(path)
    found = traced(paths, until=until, known=known, quiet=quiet)
    save(path, known)
    here = {article.id for article in found.articles}
    told = (s for s in known.stories if not here.isdisjoint((*s.documents, *s.also)))
    return replace(found, stories=tuple(told)) if whole else found


def changed(path: str, change: Callable[[Grouping], set[str]]) -> None:
    """Let a person's change be made in a file, and show the stories that it made."""
    known = load(path)
    try:
        names = change(known)
    except ValueError as error:
        raise click.UsageError(f"{error}. {path!r} is left as it was.") from None
    save(path, known)
    stories = tuple(s for s in known.stories if s.id in names)
    click.echo(table(TABLES["stories"](Trace(stories=stories))), nl=False)


@click.command()
@click.argument("known", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.argument("stories", metavar="STORY STORY...", nargs=-1, required=True)
def merge(known: str, stories: tuple[str, ...]) -> None:
    """Make stories in FILE one, which keeps the id of the first. No document that is added later parts it again."""
    changed(known, lambda grouping: {grouping.merge(*stories)})


@click.command()
@click.argument("known", metavar="FILE", type=click.Path(exists=True, dir_okay=False))
@click.argument("story", metavar="STORY")
@click.argument("documents", metavar="DOCUMENT...", nargs=-1, required=True)
def split(known: str, story: str, documents: tuple[str, ...]) -> None:
    """Make documents of a story in FILE another one. No document that is added later joins the two again."""
    changed(known, lambda grouping: {grouping.split(story, documents), grouping.now(story)})

"""`headwater trace`: the whole way, as a brief."""

import shutil
import sys

import click

from headwater.brief import alone, briefs, markdown, terminal
from headwater.command.inputs import deliver, shared, writable
from headwater.command.known import added, known_option
from headwater.form import dumps, to_dict
from headwater.page import page
from headwater.records import Trace

WIDEST = 100  # columns of a brief: longer lines are hard to read


@click.command()
@shared
@click.option("--json", "form", flag_value="json", help="The trace as one JSON object.")
@click.option("--markdown", "form", flag_value="markdown", help="The briefs as Markdown.")
@click.option(
    "--html", metavar="FILE", callback=writable,
    help="Write one self-contained page to FILE ('-' is standard output), and print no brief.",
)  # fmt: skip
@known_option
@click.option("--text", is_flag=True, help="With --json: each document carries its text as read.")
def trace(
    paths: tuple[str, ...],
    *,
    output: str,
    quiet: bool,
    form: str | None,
    html: str | None,
    known: str | None,
    text: bool,
) -> None:
    """Trace a pile and print a brief for each story.

    PATH is a file or a folder of plain text, Markdown, saved HTML pages or JSON Lines; '-' is standard input.
    """
    if form and html:
        raise click.UsageError(f"--html and --{form} are two forms: ask for one at a time.")
    if text and form != "json":
        raise click.UsageError("--text goes with --json.")
    found = added(paths, known, output, html, quiet=quiet)
    if html:
        deliver(html, page(found))
    elif form == "json":
        deliver(output, dumps(to_dict(found, text=text)) + "\n")
    else:
        deliver(output, _briefs(found, as_markdown=form == "markdown", colour=output == "-" and sys.stdout.isatty()))


def _briefs(found: Trace, *, as_markdown: bool, colour: bool) -> str:
    every = briefs(found)
    if as_markdown:
        return "\n".join(markdown(b, found) for b in every)
    width = min(shutil.get_terminal_size((WIDEST, 0)).columns, WIDEST)
    told = [b for b in every if b.count.documents > 1] or every[:1]
    texts = [terminal(b, found, width=width, colour=colour) for b in told]
    rest = [b for b in every if b not in told]
    return "\n\n".join([*texts, alone(rest, width=width)] if rest else texts)

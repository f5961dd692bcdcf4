"""`headwater copies`, `attributions`, `claims`: each step alone, for a person and for a pipe."""

from collections.abc import Callable, Iterable
from typing import Any

import click

from headwater.command import rows
from headwater.command.inputs import deliver, shared, traced
from headwater.command.tabular import FORMS
from headwater.command.words import words
from headwater.form import dumps, to_dict
from headwater.records import Trace


def formats(command: Callable[..., Any]) -> Callable[..., Any]:
    """The forms of output that the step commands share; a table by default."""
    for name, what in (("csv", "Comma-separated, with a header."), ("jsonl", "One JSON object a line."),
                       ("json", "One JSON object, as in the trace.")):  # fmt: skip
        command = click.option(f"--{name}", "form", flag_value=name, default="table", help=what)(command)
    return command


def step(name: str, *, until: str, sections: tuple[str, ...], help: str) -> click.Command:
    """The command for one step: what it finds as a table, CSV, JSON Lines, or the trace's own sections."""

    @click.command(name, help=help)
    @shared
    @formats
    def command(paths: tuple[str, ...], output: str, quiet: bool, form: str) -> None:
        found = traced(paths, until=until, quiet=quiet)
        if form == "json":
            deliver(output, as_json(found, sections))
        elif form == "words":
            deliver(output, words(found))
        else:
            nested = form == "jsonl"
            deliver(output, FORMS[form]((rows.LINES if nested else rows.TABLES)[name](found)))

    return command


def as_json(found: Trace, sections: Iterable[str], **more: object) -> str:
    """Some sections of the trace as JSON, and what is asked for besides."""
    whole = to_dict(found)
    return (
        dumps({"form": whole["form"], **{s: whole[s] for s in sections}, **more, "problems": whole["problems"]}) + "\n"
    )


copies = step(
    "copies", until="derive", sections=("copies",),
    help="List which documents are copies of which: kind, direction, shared passages.",
)  # fmt: skip
click.option(
    "--words", "form", flag_value="words", default="table", help="The words of each pair, [-gone-] and {+come+}."
)(copies)
attributions = step(
    "attributions", until="attribute", sections=("sources", "attributions"),
    help="List who says what, according to whom, in each document.",
)  # fmt: skip
claims = step(
    "claims", until="compare", sections=("sources", "claims"),
    help="List what is claimed in each story, by how many origins, and who denies it.",
)  # fmt: skip

"""`headwater stories`: which documents tell one story, why, and which of them might as well tell another."""

import click

from headwater.command import rows
from headwater.command.inputs import deliver, shared
from headwater.command.known import added, known_option
from headwater.command.steps import as_json, formats
from headwater.command.tabular import FORMS
from headwater.form import findings
from headwater.group import memberships
from headwater.records import Trace


@click.command(help="List which documents tell one story.")
@shared
@formats
@click.option(
    "--why", is_flag=True, help="With what ties each document to its story, and which it is most like besides."
)
@click.option("--shakiest", is_flag=True, help="The same; those first that are the least sure of their story.")
@known_option
def stories(
    paths: tuple[str, ...], *, output: str, quiet: bool, form: str, why: bool, shakiest: bool, known: str | None
) -> None:
    """Trace until the stories are found; say why where that is asked."""
    found = added(paths, known, output, until="group", whole=True, quiet=quiet)
    if why or shakiest:
        deliver(output, _why(found, form, shakiest=shakiest))
    elif form == "json":
        deliver(output, as_json(found, ("stories",)))
    else:
        deliver(output, FORMS[form]((rows.LINES if form == "jsonl" else rows.TABLES)["stories"](found)))


def _why(found: Trace, form: str, *, shakiest: bool) -> str:
    members = memberships(found.articles, found.derivations, found.stories)
    if shakiest:
        members = tuple(sorted(members, key=lambda m: (m.margin is None, m.margin or 0.0, m.document)))
    if form == "json":
        return as_json(found, ("stories",), memberships=[findings.membership(m) for m in members])
    return FORMS[form](rows.membership_lines(members) if form == "jsonl" else rows.memberships(members))

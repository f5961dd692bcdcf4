"""`headwater`: the group of commands."""

import click

import headwater
from headwater.command.known import merge, split
from headwater.command.steps import attributions, claims, copies
from headwater.command.stories import stories
from headwater.command.trace import trace

EPILOG = "Exit codes: 0 something was traced, 2 wrong usage, 3 nothing could be traced."


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=EPILOG)
@click.version_option(headwater.__version__, prog_name="headwater")
def main() -> None:
    """Find where a news story begins, in a pile of documents.

    Which documents tell one story, which are copies of which, who says what according to whom, how many origins a claim
    has, who denies it, where the accounts differ. Offline: nothing is requested from anywhere.
    """


for command in (trace, copies, stories, attributions, claims, merge, split):
    main.add_command(command)

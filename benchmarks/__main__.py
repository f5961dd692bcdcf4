"""`python -m benchmarks`: the group of runners."""

import click

from benchmarks.attributions import attributions
from benchmarks.checklist import checklist
from benchmarks.cleaning import cleaning
from benchmarks.copies import copies
from benchmarks.derivations import derivations
from benchmarks.floors import floors
from benchmarks.growth import growth
from benchmarks.matching import matching
from benchmarks.nesting import nesting
from benchmarks.pace import pace
from benchmarks.positions import positions
from benchmarks.reader import reader
from benchmarks.seeds import seeds
from benchmarks.speed import speed
from benchmarks.stories import stories
from benchmarks.unseen import unseen


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Measure what Headwater finds, on labelled data in the folder that HEADWATER_DATA names (default ../shared)."""


quality = (
    *(seeds, reader, checklist, matching, unseen, cleaning, attributions),
    *(nesting, copies, derivations, stories, positions),
)
for command in (*quality, speed, pace, growth, floors):
    main.add_command(command)

if __name__ == "__main__":
    main(prog_name="python -m benchmarks")

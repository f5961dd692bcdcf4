"""The way through: read, clean, derive, group, attribute, compare."""

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Protocol

from headwater.attribute import attribute
from headwater.clean import clean
from headwater.compare import compare
from headwater.derive import derive
from headwater.group import group
from headwater.read import read
from headwater.records import Document, Trace


class Watch(Protocol):
    """Told when each step begins and ends: for progress and for benchmarks."""

    def __call__(self, step: str, /) -> AbstractContextManager[object]:
        """A context that spans the step of that name."""


def unwatched(_step: str, /) -> AbstractContextManager[object]:
    """Watch nothing."""
    return nullcontext()


def trace(inputs: str | Path | Document | Iterable[str | Path | Document], *, watch: Watch = unwatched) -> Trace:
    """Read a pile of documents and find where its stories begin.

    `inputs` are paths of files and folders, `Document`s, or a mixture. What could not be read is in the trace's
    `problems` and never raises. The result does not depend on the order of the inputs.
    """
    with watch("read"):
        documents, problems = read(inputs)
    with watch("clean"):
        articles = clean(documents)
    with watch("derive"):
        derivations = derive(articles)
    with watch("group"):
        stories = group(articles, derivations)
    with watch("attribute"):
        sources, attributions = attribute(articles, stories)
    with watch("compare"):
        claims, differences, timeline = compare(articles, derivations, stories, sources, attributions)
    return Trace(
        articles=articles,
        derivations=derivations,
        stories=stories,
        sources=sources,
        attributions=attributions,
        claims=claims,
        differences=differences,
        timeline=timeline,
        problems=problems,
    )

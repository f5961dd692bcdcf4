"""The way through: read, clean, derive, group, lineage, attribute, compare."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from headwater.attribute import attribute, unmeasured
from headwater.clean import clean
from headwater.compare import compare
from headwater.derive import derive
from headwater.group import Grouping, group
from headwater.lineage import lineages
from headwater.read import read
from headwater.records import Document, Trace

Inputs = str | Path | Document | Iterable[str | Path | Document]


class Watch(Protocol):
    """Told when each step begins and ends: for progress and for benchmarks."""

    def __call__(self, step: str, /) -> AbstractContextManager[object]:
        """A context that spans the step of that name."""


def unwatched(_step: str, /) -> AbstractContextManager[object]:
    """Watch nothing."""
    return nullcontext()


class Shown(Trace):
    """A trace that a notebook shows as its briefs."""

    def _repr_html_(self) -> str:
        from headwater.page import fragment  # only a notebook needs the pages

        return fragment(self)


def _attribute(found: Trace) -> Trace:
    sources, attributions = attribute(found.articles, found.stories)
    problems = tuple(sorted((*found.problems, *unmeasured(found.articles))))
    return replace(found, sources=sources, attributions=attributions, problems=problems)


def _compare(found: Trace) -> Trace:
    claims, differences, timeline = compare(
        found.articles, found.derivations, found.stories, found.sources, found.attributions
    )
    return replace(found, claims=claims, differences=differences, timeline=timeline)


def _grown(found: Trace, known: Grouping) -> Trace:
    problems = known.add(found.articles, found.derivations)
    stories = known.among(a.id for a in found.articles)
    return replace(found, stories=stories, problems=tuple(sorted((*found.problems, *problems))))


STEPS: Mapping[str, Callable[[Trace], Trace]] = {
    "derive": lambda found: replace(found, derivations=derive(found.articles)),
    "group": lambda found: replace(found, stories=group(found.articles, found.derivations)),
    "lineage": lambda found: replace(found, lineages=lineages(found.articles, found.derivations, found.stories)),
    "attribute": _attribute,
    "compare": _compare,
}


def trace(inputs: Inputs, *, until: str = "compare", known: Grouping | None = None, watch: Watch = unwatched) -> Trace:
    """Read a pile of documents and find where its stories begin.

    `inputs` are paths of files and folders, `Document`s, or a mixture; "-" is standard input. What could not be read
    is in the trace's `problems` and never raises. `until` names the last step to take, one of `STEPS`. The result does
    not depend on the order of the inputs.

    Where stories are `known`, the documents are added to them, and the trace has those stories, under their ids, with
    the documents of this pile.
    """
    if until not in STEPS:
        raise ValueError(f"no step {until!r}: one of {', '.join(STEPS)}")
    with watch("read"):
        documents, problems = read(inputs)
    with watch("clean"):
        found: Trace = Shown(articles=clean(documents), problems=problems)
    steps = {**STEPS, "group": lambda found: _grown(found, known)} if known is not None else STEPS
    for name, step in steps.items():
        with watch(name):
            found = step(found)
        if name == until:
            break
    return found

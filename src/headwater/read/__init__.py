"""Read: paths in, documents out."""

from collections.abc import Iterable
from pathlib import Path

from headwater.read.documents import LONGEST, from_documents, from_files, from_standard_input, named_apart
from headwater.records import Document, Problem

__all__ = ["LONGEST", "read"]


def read(
    inputs: str | Path | Document | Iterable[str | Path | Document],
) -> tuple[tuple[Document, ...], tuple[Problem, ...]]:
    """Read files, folders, "-" (standard input) and documents, in any mixture.

    Documents come sorted by id, the same whatever the order of the inputs; what is wrong with an input never raises and
    is in the problems. A file's id is its path relative to the inputs' common root, and its text the decoded file with
    its line ends made "\\n", as Python's text mode does. A line of JSON Lines keeps the id that it brings, else its id
    is the file's with "#" and the line's number. Of documents with one id, all but the first get "~2", "~3"...
    """
    every = [inputs] if isinstance(inputs, str | Path | Document) else list(inputs)
    paths = [i for i in every if not isinstance(i, Document)]
    found = [*from_files([Path(p) for p in paths if str(p) != "-"])]
    if any(str(p) == "-" for p in paths):
        found += from_standard_input()
    found += from_documents(i for i in every if isinstance(i, Document))
    named = [*named_apart(d for d in found if isinstance(d, Document))]
    documents = tuple(sorted((d for d in named if isinstance(d, Document)), key=lambda d: d.id))
    problems = {p for p in [*found, *named] if isinstance(p, Problem)}
    if not documents:
        problems.add(Problem(path="pile", what="there is no document in it", then="nothing is traced"))
    return documents, tuple(sorted(problems))

"""The articles that report one event."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """The articles that report one event: `documents` are their ids, sorted; `title` is the most central one's.

    Every document is in one story. `also` are the ids, sorted, of documents of other stories that tell of this one too,
    as a digest does; they count for nothing here.
    """

    id: str
    title: str
    documents: tuple[str, ...]
    also: tuple[str, ...] = ()

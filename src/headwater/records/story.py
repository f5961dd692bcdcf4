"""The articles that report one event."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """The articles that report one event: `documents` are their ids, sorted; `title` is the most central one's."""

    id: str
    title: str
    documents: tuple[str, ...]

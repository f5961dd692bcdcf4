"""Anchors: one for each place that the page points at, so that no link leads nowhere."""

from collections import defaultdict
from collections.abc import Mapping

from headwater.records import Evidence, Range, Trace


class Anchors:
    """Gives out links and remembers the places; ids are made of numbers only, never of what a document says."""

    def __init__(self, trace: Trace) -> None:
        self.number: Mapping[str, int] = {a.id: at for at, a in enumerate(trace.articles)}
        self.used: defaultdict[str, set[Range]] = defaultdict(set)

    def document(self, document: str) -> str:
        """The id of a document's section."""
        return f"d{self.number[document]}"

    def id(self, place: Evidence) -> str:
        """The id of a place."""
        return f"e{self.number[place.document]}-{place.range.start}-{place.range.end}"

    def link(self, place: Evidence) -> str:
        """A link to a place, which the document's text will have an anchor for."""
        self.used[place.document].add(place.range)
        return f"#{self.id(place)}"

"""Which sources and claims of a trace a reader's list means, by the characters that they rest on."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from headwater.records import Claim, Evidence, Position, PositionKind, Range, Trace

Listed = Mapping[str, Any]
Cell = tuple[str, str]

NUMBERED = re.compile(r"(?:^|/)(\d{3})[._][^/]*$")
HALF = 0.5


class Meant:
    """A trace beside a list of what a careful reader finds in the same documents.

    The list knows documents by the three digits that their files' names begin with, and sources and claims by ids of
    its own, with the ranges where they stand. Neither names nor wording count, so that a source may go by any name.
    """

    def __init__(self, listed: Listed, trace: Trace) -> None:
        self.listed, self.trace = listed, trace
        self.documents = {m[1]: a.id for a in trace.articles if (m := NUMBERED.search(a.id))}

    def places(self, values: Iterable[Listed]) -> list[Evidence]:
        """Ranges of the list, in the documents of the trace."""
        return [Evidence(document=self.documents[v["doc"]], range=Range(v["start"], v["end"])) for v in values]

    @cached_property
    def sources(self) -> Mapping[str, str]:
        """The list's source for each of the trace's that is one: that of most mentions it touches, or the first."""
        heads = [(s["id"], place) for s in self.listed["sources"] for place in self.places(s["mentions"])]
        found = {}
        for source in self.trace.sources:
            touched = [id_ for id_, place in heads if any(touch(place, mention) for mention in source.mentions)]
            if touched:
                found[source.id] = max(dict.fromkeys(touched), key=touched.count)
        return found

    @cached_property
    def claims(self) -> Mapping[str, Claim | None]:
        """The trace's claim for each of the list's: of those that stand for it the one stated in most of its places.

        A claim of the trace stands for the one of the list that it shares most places with, and for what is a detail
        of that: most of whose places are that one's too, as where it is said how often a thing happened.
        """
        listed = {c["id"]: self.places(c["statements"]) for c in self.listed["claims"]}
        best: dict[str, Claim | None] = dict.fromkeys(listed)
        most = dict.fromkeys(listed, (0, 0.0))
        for claim in self.trace.claims:
            stated = {*claim.evidence, *(a.evidence for a in claim.assertions)}
            met = {id_: len(_within(places, stated)) for id_, places in listed.items()}
            main = listed[max(met, key=met.__getitem__)]
            for id_, places in listed.items():
                score = (met[id_], len(_within(stated, places)) / len(stated))
                if score > most[id_] and len(_within(places, main)) >= HALF * len(places):
                    best[id_], most[id_] = claim, score
        return best

    def held(self, source: str, claim: str) -> list[Position]:
        """The positions to one of the list's claims that are taken by one of its sources."""
        found = self.claims[claim]
        return [p for p in found.positions if self.sources.get(p.source) == source] if found else []

    @cached_property
    def table(self) -> Mapping[Cell, frozenset[PositionKind]]:
        """What each source does with each claim of the list; whom the list does not know goes by the trace's id.

        Somebody unspecified ("reportedly") is nobody.
        """
        cells: dict[Cell, set[PositionKind]] = defaultdict(set)
        for id_, claim in self.claims.items():
            for p in claim.positions if claim else ():
                if self.trace.source[p.source].kind != "unspecified":
                    cells[self.sources.get(p.source, p.source), id_].add(p.position)
        return {cell: frozenset(kinds) for cell, kinds in cells.items()}


def touch(one: Evidence, other: Evidence) -> bool:
    """Whether two places share a character."""
    return one.document == other.document and one.range.overlaps(other.range)


def alike(one: Evidence, other: Evidence) -> bool:
    """Whether two places share half of the shorter one."""
    if one.document != other.document:
        return False
    shared = min(one.range.end, other.range.end) - max(one.range.start, other.range.start)
    return shared >= HALF * min(e.range.end - e.range.start for e in (one, other))


def _within(some: Iterable[Evidence], places: Iterable[Evidence]) -> list[Evidence]:
    """Those that are alike one of the places."""
    among = [*places]
    return [e for e in some if any(alike(e, place) for place in among)]

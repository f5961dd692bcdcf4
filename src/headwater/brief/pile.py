"""What all briefs of a trace share: short names for documents, copies folded, findings by story."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import PurePosixPath
from typing import TypeVar

from headwater.brief.words import Words
from headwater.compare import news
from headwater.lineage import captures
from headwater.records import Attribution, Claim, Derivation, Difference, Event, Evidence, Lineage, Range, Trace
from headwater.text.words import word_list

LONGEST_LABEL = 16

T = TypeVar("T")


class Pile:
    """A trace, looked up by document and by story."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """A short name for each document: its number, else its file's name, else its place in the pile."""
        return labels([a.id for a in self.trace.articles])

    @cached_property
    def article(self) -> Mapping[str, str]:
        """For each document the one that stands for its article: of all captures, the one of which most is known."""
        found = captures(self.trace.articles, self.trace.derivations)
        return {document: first for first, every in found.items() for document in every}

    @cached_property
    def lineages(self) -> Mapping[str, list[Lineage]]:
        """The lineages of each story."""
        return _by((n.story, n) for n in self.trace.lineages)

    @cached_property
    def attributions(self) -> Mapping[str, list[Attribution]]:
        """The attributions of each document."""
        return _by((a.document, a) for a in self.trace.attributions)

    @cached_property
    def claims(self) -> Mapping[str, list[Claim]]:
        """The claims of each story."""
        return _by((c.story, c) for c in self.trace.claims)

    @cached_property
    def differences(self) -> Mapping[str, list[Difference]]:
        """The differences of each story."""
        return _by((d.story, d) for d in self.trace.differences)

    @cached_property
    def events(self) -> Mapping[str, list[Event]]:
        """The events of each story."""
        return _by((e.story, e) for e in self.trace.timeline)

    @cached_property
    def links(self) -> Mapping[str, list[Derivation]]:
        """The derivations of each document that is the first of the two."""
        return _by((d.a, d) for d in self.trace.derivations)

    @cached_property
    def _resolved(self) -> Mapping[str, str]:
        """Whom an attribution to an outlet of the pile goes back to, where that outlet's own articles name one."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for claim in self.trace.claims:
            for position in claim.positions:
                for a in position.attributions if position.position == "asserts" else ():
                    if self.trace.source[self.trace.attribution[a].root].documents:
                        found[a].add(position.source)
        return {a: min(roots) for a, roots in found.items() if len(roots) == 1}

    def chain(self, attribution: str) -> tuple[str, ...]:
        """The chain of an attribution, root first, gone back through the pile where an outlet of it is the root."""
        chain = self.trace.attribution[attribution].chain
        root = self._resolved.get(attribution, chain[0])
        return chain if root in chain else (root, *chain)

    def text(self, place: Evidence) -> str:
        """The words at a place."""
        return self.trace.article[place.document].text[place.range.start : place.range.end]

    @cached_property
    def _news(self) -> Mapping[str, tuple[Range, ...]]:
        return {a.id: news(a) for a in self.trace.articles}

    def leads(self, place: Evidence) -> bool:
        """Whether a place is where an article says its news."""
        return any(r.overlaps(place.range) for r in self._news[place.document])

    def articles(self, places: Iterable[Evidence]) -> tuple[str, ...]:
        """The articles in which places stand, copies folded, sorted."""
        return tuple(sorted({self.article[p.document] for p in places}))

    def words(self, places: Iterable[Evidence]) -> tuple[Words, ...]:
        """Places to quote: equal words once, places inside another left out, in order of articles and of the text."""
        same: dict[tuple[str, ...] | str, list[Evidence]] = {}
        for place in self._outermost(places):
            said = self.text(place)
            same.setdefault(tuple(word_list(said)) or said, []).append(place)
        return tuple(Words(places=tuple(found)) for found in same.values())

    def _outermost(self, places: Iterable[Evidence]) -> list[Evidence]:
        kept: list[Evidence] = []
        for place in sorted(set(places), key=lambda p: (p.document, p.range.start, -p.range.end)):
            last = kept[-1] if kept else None
            if not (last and last.document == place.document and last.range.contains(place.range)):
                kept.append(place)
        return sorted(kept, key=lambda p: (self.article[p.document] != p.document, p))


def labels(ids: list[str]) -> dict[str, str]:
    """Short names, no two alike: "003" for "003_wire.txt", else the file's name, else "#7", the place in the pile."""
    stems = {i: PurePosixPath(i).stem for i in ids}
    numbers = {i: m[0] if (m := re.match(r"[A-Za-z]{0,2}\d+(?=[_\-. ]|$)", s)) else s for i, s in stems.items()}
    for names in (numbers, stems):
        if len(set(names.values())) == len(ids) and all(_plain(n) for n in names.values()):
            return names
    often = Counter(numbers.values())
    return {
        i: numbers[i] if often[numbers[i]] == 1 and _plain(numbers[i]) else f"#{place}"
        for place, i in enumerate(ids, start=1)
    }


def _plain(name: str) -> bool:
    return 0 < len(name) <= LONGEST_LABEL and not re.search(r"[^\w.\-]", name)


def _by(pairs: Iterable[tuple[str, T]]) -> Mapping[str, list[T]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found

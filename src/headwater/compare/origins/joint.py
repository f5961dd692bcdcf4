"""Joint: two sources that a text names in one breath, each of which speaks for itself."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from headwater.compare.origins.namesakes import ARTICLE
from headwater.compare.statements.reading import Statement
from headwater.records import Attribution, Range, Source

AND = " and "
TITLE = re.compile(r"^(?:M[rs]|Mrs|Dr)\.? ")


def parted(
    found: Sequence[Statement], sources: Sequence[Source], same: Mapping[str, str], parties: Mapping[str, str]
) -> list[Statement]:
    """The statements, those of two sources together ("the ministry and Holm") once for each.

    They stay together where the story knows neither of the two otherwise; where it knows one, the other speaks for
    itself only if it has a name. `same` says which sources have one name, `parties` which speak as one.
    """
    named, together = _named(sources, same), _Together(sources)
    halves = {s.attribution.id: together.halves(s.attribution) for s in found if s.attribution}
    alone = {parties[s.source] for s in found if s.source and not (s.attribution and halves[s.attribution.id])}
    out = []
    for s in found:
        both = halves[s.attribution.id] if s.attribution and s.source == s.attribution.root else ()
        known = [h for h in both if parties[h.id] in alone]
        kept = [h.id for h in both if h in known or _has_name(h)] if known else named.get(s.source or "", ())
        out += [replace(s, source=one) for one in dict.fromkeys(same[h] for h in kept) or (s.source,)]
    return out


class _Together:
    """Knows which sources are mentioned within the words for another."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self.mentions: dict[str, list[tuple[Range, str]]] = defaultdict(list)
        self.sources = {s.id: s for s in sources}
        for s in self.sources.values():
            for m in s.mentions:
                self.mentions[m.document].append((m.range, s.id))
        for found in self.mentions.values():
            found.sort()

    def halves(self, a: Attribution) -> list[Source]:
        """The two that its source's words name; nobody where they name one."""
        found = {
            id_: self.sources[id_] for whole in a.source for id_ in self._inside(a.document, whole) if id_ != a.root
        }
        return list(found.values()) if len(found) == 2 else []

    def _inside(self, document: str, whole: Range) -> Iterator[str]:
        every = self.mentions.get(document, [])
        first = bisect_left(every, whole.start, key=lambda m: m[0].start)
        for r, id_ in takewhile(lambda m: m[0].start < whole.end, islice(every, first, None)):
            if r != whole and whole.contains(r):
                yield id_


def _has_name(source: Source) -> bool:
    return source.kind.startswith("named") and ARTICLE.sub("", source.name)[:1].isupper()


def _named(sources: Iterable[Source], same: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The two whose names the name of a source joins, where the story knows both."""
    names: dict[str, set[str]] = defaultdict(set)
    every = [*sources]
    for s in every:
        if s.kind.startswith("named"):
            names[_plain(s.name)].add(same[s.id])
            if s.kind == "named_person":
                names[_plain(s.name).split()[-1]].add(same[s.id])
    return {s.id: _two(s.name, names) for s in every if AND in s.name and s.kind.startswith("named")}


def _two(name: str, names: dict[str, set[str]]) -> tuple[str, ...]:
    """The two that a name holds; nobody where one of them is not known, or could be several."""
    parts = [names.get(_plain(part), set()) for part in name.split(AND)]
    known = [next(iter(part)) for part in parts if len(part) == 1]
    return tuple(known) if len(known) == len(parts) == len(set(known)) else ()


def _plain(name: str) -> str:
    return TITLE.sub("", ARTICLE.sub("", name)).casefold()

"""Joint: two sources that a text names in one breath, each of which speaks for itself."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from headwater.compare.origins.namesakes import ARTICLE
from headwater.compare.statements.reading import Statement
from headwater.records import Source

AND = " and "
TITLE = re.compile(r"^(?:M[rs]|Mrs|Dr)\.? ")


def parted(found: Iterable[Statement], sources: Sequence[Source], same: Mapping[str, str]) -> list[Statement]:
    """The statements, those of two sources together ("the ministry and Holm") once for each where both are known.

    `same` says which sources have one name.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for s in sources:
        if s.kind.startswith("named"):
            names[_plain(s.name)].add(same[s.id])
            if s.kind == "named_person":
                names[_plain(s.name).split()[-1]].add(same[s.id])
    both = {s.id: _two(s.name, names) for s in sources if AND in s.name and s.kind.startswith("named")}
    return [replace(s, source=one) for s in found for one in both.get(s.source or "", ()) or (s.source,)]


def _two(name: str, names: dict[str, set[str]]) -> tuple[str, ...]:
    """The two that a name holds; nobody where one of them is not known, or could be several."""
    parts = [names.get(_plain(part), set()) for part in name.split(AND)]
    known = [next(iter(part)) for part in parts if len(part) == 1]
    return tuple(known) if len(known) == len(parts) == len(set(known)) else ()


def _plain(name: str) -> str:
    return TITLE.sub("", ARTICLE.sub("", name)).casefold()

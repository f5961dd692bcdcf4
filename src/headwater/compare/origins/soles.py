"""Soles: those whom texts only call by a role that a story has one bearer of, as "the judge"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from headwater.records import Source
from headwater.words import words

THE = re.compile(r"(?i)^the ([a-z]+)$")


def soles(every: Iterable[Source], texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pairs of sources that are one bearer of such a role: "the driver" of two texts, and who is named so elsewhere.

    Where texts call two named persons so, nothing is put together.
    """
    unnamed: dict[str, list[str]] = defaultdict(list)
    named: dict[str, set[str]] = defaultdict(set)
    for s in every:
        if s.kind == "unnamed_person" and (role := _role(s.name)):
            unnamed[role].append(s.id)
        elif s.kind == "named_person":
            for m in s.mentions:
                if role := _role(texts.get(m.document, "")[slice(*m.range)]):
                    named[role].add(s.id)
    for role in sorted(unnamed):
        if len(named[role]) < 2:
            yield from pairwise([*sorted(named[role]), *sorted(unnamed[role])])


def _role(said: str) -> str:
    """The role of "the judge", where it is one of those; "" of other words."""
    match = THE.match(said)
    return match[1].lower() if match and match[1].lower() in words("sole_roles") else ""

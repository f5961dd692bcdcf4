"""Spots: places in a sentence that another account may tell differently."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.compare.sentence import Sentence
from headwater.records import Range
from headwater.words import words

HAPPENED = frozenset(("KILL", "INJURE", "ARREST", "SHOOT", "EXPLODE", "ATTACK", "CRASH", "RESCUE", "BURN"))
"""Concepts of what happens at a place once."""
OUTSIDE = frozenset(("outside", "near"))
STEM = 5
"""Letters by which a courtroom and a courthouse are one place to be outside of."""
AROUND = 50
"""Characters around a place that tell whom it is about, where a sentence has both the inside and the outside."""
SIDE = re.compile(
    r"(?i)\b(?P<side>in|inside|into|within|outside|near) (?:(?:an?|the|his|her|their|its) )?"
    r"(?:[\w’'.-]+ ){0,3}?(?P<noun>[a-z]+)\b"
)
NAMED = re.compile(r"\b(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}) (?P<noun>[A-Z][a-z]+)\b")
# A town and where it lies, as in "East Orrin, Mich."
TOWN = re.compile(r"\b(?P<part>[A-Z]\w+ )?(?P<noun>[A-Z]\w+), (?=[A-Z])")
OWNED = re.compile(r"[’']s\b")


@dataclass(frozen=True, eq=False, slots=True)
class Spot:
    """A place: its sort ("side", "named", "town"), its noun, which side or which one it is, and where that stands."""

    sentence: Sentence
    sort: str
    noun: str
    value: str
    range: Range
    names: frozenset[str] = frozenset()
    """The capitalised words, in lower case, of those whom it is about."""

    @property
    def happened(self) -> frozenset[str]:
        """What the sentence says that happened."""
        return self.sentence.keys & HAPPENED


def spots(sentence: Sentence) -> Iterator[Spot]:
    """Inside or outside of what, where something happens once; hospitals and the like by name; towns."""
    if sentence.keys & HAPPENED:
        yield from _sides(sentence)
    for m in NAMED.finditer(sentence.text):
        if m["noun"].casefold() in words("spots", "place_heads"):
            yield Spot(sentence, "named", m["noun"], OWNED.sub("", m["name"]), Range(*m.span()))
    for m in TOWN.finditer(sentence.text):
        part = (m["part"] or "").strip().casefold()
        if not part or part in words("directions"):
            yield Spot(sentence, "town", m["noun"], part or m["noun"], Range(m.start(), m.end("noun")))


def _sides(sentence: Sentence) -> Iterator[Spot]:
    found = [m for m in SIDE.finditer(sentence.text) if m["noun"] in words("spots")]
    values = ["outside" if m["side"].casefold() in OUTSIDE else "inside" for m in found]
    for m, value in zip(found, values, strict=True):
        about = Range(m.start() - AROUND, m.end() + AROUND) if len(set(values)) > 1 else Range(0, len(sentence.text))
        names = (t for t in sentence.tokens if t.capital and t.start and not t.stop and not t.known)
        near = frozenset(t.lower for t in names if about.start <= t.start < about.end)
        yield Spot(sentence, "side", m["noun"][:STEM], value, Range(*m.span()), near)

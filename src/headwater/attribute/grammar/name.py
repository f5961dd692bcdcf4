"""The name that a source phrase is, or that stands beside its head."""

import re
from collections.abc import Sequence

from headwater.attribute.grammar.classes import members, singular
from headwater.attribute.grammar.head import POSSESSIVE, WORD
from headwater.records import Range
from headwater.text.names import Name, kind_of
from headwater.words import words

FROM = re.compile(r"\b(?:from|by|of)\b[^,;]*$")
JOINED = re.compile(r" (?:and|&) (?:[A-Z]\w*\. )?")
# "the captain of port Ida Holm", as a clumsy translation has it
OFFICE = re.compile(r"\w+ of [a-z]+ ")
# What may stand between an apposition's comma and its name: "…, Republican Ida Holm"
APPOSED = re.compile(r", ?(?:[A-Z][\w.’'-]* |former )*$")


def at_head(text: str, inside: Sequence[Name], end: int) -> Name | None:
    """The name among those inside a phrase's core that reaches to where its head ends."""
    own = next((n for n in inside if n.range.end >= end), None)
    return _joined(text, inside[-2], own) if own is not None and len(inside) > 1 else own


def _joined(text: str, first: Name, second: Name) -> Name:
    """Two names that "and" joins as one; of "Holm of Oslo" the first."""
    between = text[first.range.end : second.range.start]
    if between.startswith(" of "):
        return first
    if not JOINED.fullmatch(between):
        return second
    both = Range(first.range.start, second.range.end)
    said = text[both.start : both.end]
    return Name(range=both, text=said, kind="organisation" if kind_of(said) == "organisation" else second.kind)


def apposed(text: str, range_: Range, names: Sequence[Name], *, last: bool) -> Name | None:
    """The person named right behind the head: "his chief of staff, Ida Holm"; `last` where nothing may follow."""
    for n in names:
        if n.kind != "person" or n.range.start <= range_.start or n.range.end > range_.end:
            continue
        office = OFFICE.search(text, range_.start, n.range.start)
        closes = not text[n.range.end : range_.end].strip(" ,;:—–")
        if closes and office and office.end() == n.range.start:
            return n
        between = text[range_.start : n.range.start]
        behind_comma = APPOSED.search(between) and between.count(",") == 1 and "who" not in between
        if behind_comma and " " in n.text and (closes or not last):
            return n
    return None


def speaker(text: str, range_: Range, names: Sequence[Name]) -> Name | None:
    """Whose words a phrase speaks of: "Holm's remarks", "comments from the mayor, Ida Holm"."""
    for n in names:
        before, behind = text[range_.start : n.range.start], text[n.range.end : range_.end]
        if (not before.strip() and POSSESSIVE.match(behind.split(" ")[0])) or FROM.search(before):
            return n
    return None


def _capitalised(core: str) -> bool:
    """Whether a phrase is several words with a capital each, as names are in a headline."""
    said = WORD.findall(core)
    if len(said) == 1 and not said[0].isdigit():
        return said[0][0].isdigit() and not said[0].islower()  # "9to5Mac"
    return len(said) > 1 and all(w[0].isupper() for w in said)


def headlined(core: str, start: int) -> Name | None:
    """The name that a phrase is in a line where every word has a capital; `None` where it has words without."""
    return Name(range=Range(start, start + len(core)), text=core, kind=kind_of(core)) if _capitalised(core) else None


def word_before(text: str, range_: Range, name: Name) -> str:
    """The word right before a name in its phrase, in lower case: "ship" in "the ship Gannet"."""
    said = WORD.findall(text[range_.start : name.range.start])
    return said[-1] if said and said[-1].islower() else ""


def is_member(name: Name) -> bool:
    """Whether a name only says what somebody is: "the Arizona Republican", "Democrats", "Norwegians"."""
    last = singular(name.text.split()[-1].casefold())
    several = name.text.endswith("s") and last in words("demonyms")
    return name.kind != "place" and (last in members() or (several and " " not in name.text))

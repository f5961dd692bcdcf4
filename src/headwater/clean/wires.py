"""Whose report it is, where an agency signs it."""

import re
from functools import cache
from typing import NamedTuple

from headwater.clean.agencies import wire_pattern, wires
from headwater.text.pattern import one_of
from headwater.words import words as wordlist

CONTRIBUTED = re.compile(
    r"^[A-Z(][^!?]{2,260}? contributed(?: to (?:this|the) (?:\w+ )?(?:story|report|article|dispatch)| reporting|\W*$)"
    r"|^[A-Z][^.!?]{2,80} reported from [A-Z][^.!?]{2,60}\.$"
)


class Wire(NamedTuple):
    """An agency named as the one whose report it is, and where its name stands in the text given."""

    agency: str
    start: int
    length: int


def wire_named(text: str, *, signature: bool) -> Wire | None:
    """The agency that a paragraph's dateline names or, in a byline or footer, the first that it names at all."""
    match = _dateline().search(text[:200])
    if match:
        group = next(g for g in "abcd" if match[g])
        return Wire(wires()[match[group]], match.start(group), len(match[group]))
    found = _named().search(text) if signature and not CONTRIBUTED.search(text) else None
    return Wire(wires()[found.group()], found.start(), len(found.group())) if found else None


def wire_of_writers(text: str) -> Wire | None:
    """The agency whose own writers a closing line names: "Associated Press writers Ann Lee and Bo Ek contributed"."""
    found = _writers().search(text[:400])
    return Wire(wires()[found["agency"]], found.start("agency"), len(found["agency"])) if found else None


@cache
def _writers() -> re.Pattern[str]:
    staff = one_of(wordlist("writers"))
    return re.compile(rf"^\W*(?:The\s)?(?P<agency>{wire_pattern()})\s(?:{staff})s?\s[A-Z].{{2,260}}?\bcontributed\b")


@cache
def _dateline() -> re.Pattern[str]:
    """ "EASTPORT, May 4 (Xinhua) --", "EASTPORT, May 4. /TASS/.", "(AP) —"."""
    wire = wire_pattern()
    return re.compile(
        rf"^[^\n]{{0,80}}?(?:\((?P<a>{wire})\)\s*(?:[-–—―:]|--|\Z)|/(?P<b>{wire})/|^(?P<c>{wire})\s?[-–—]\s)"
        rf"|^\((?P<d>{wire})\)\s"
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(wire_pattern())

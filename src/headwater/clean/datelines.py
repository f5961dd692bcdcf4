"""Datelines: the place, the day and the agency that a report opens with."""

import re
from typing import NamedTuple

from headwater.clean.agencies import wires
from headwater.clean.authors import all_names, names_person
from headwater.text.dates import Dated, dates_in
from headwater.words import words as wordlist

OPENING = 120

_SIGNED = re.compile(
    r"^\W*(?P<place>[A-Z][^\n()]{1,80}?)\s?\((?P<name>[A-Z][\w.&'’-]*(?:\s[A-Z][\w.&'’-]*){0,3})\)\s?(?:--|[-–—―])"
)
_PLACELESS = re.compile(r"^\W*\((?P<name>[A-Z][\w.&'’-]*(?:\s[A-Z][\w.&'’-]*){0,3})\)\s?(?:--|[-–—])")
_ALONE = re.compile(r"^\W*(?P<place>[A-Z][\w.,'’/ -]{1,50})\s\((?P<name>[A-Z][\w.&'’ -]{0,30})\)\W*$")
_PARTY = re.compile(r"^[A-Z]{1,3}-[A-Z]")
_PLACE = re.compile(r"^\W*[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,3}(?:,\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*)?)?,?\s$")
_AFTER = re.compile(r"\.?\*\*|[.:]\s|\s?[-–—―]")


class Signature(NamedTuple):
    """The name that a dateline is signed with, and where it stands in the text given."""

    name: str
    start: int
    end: int


def signature(text: str) -> Signature | None:
    """Who signs a paragraph's dateline, on a list or not: "EASTPORT, May 4 (Name of Agency) —".

    The place is in capitals or a date follows it, or a listed outlet signs without one: "(CNN) -". What a parenthesis
    spells out or says of a party is no signature.
    """
    if (bare := _PLACELESS.match(text[:OPENING])) and bare["name"].casefold() in wordlist("outlet_names"):
        return Signature(bare["name"], *bare.span("name"))
    match = _SIGNED.match(text[:OPENING])
    if match is None or _PARTY.match(match["name"]) or match["name"].isdigit():
        return None
    place = match["place"]
    spelled = "".join(w[0] for w in match["name"].split()) == place.replace(".", "").strip()
    if spelled or not (place.split(",")[0].isupper() or any(dates_in(place))):
        return None
    return Signature(match["name"], *match.span("name"))


def stands_alone(text: str) -> bool:
    """Whether a line is a dateline that the capture has parted from its report: "EASTPORT (Tide News)"."""
    match = _ALONE.match(text)
    if match is None or names_person(match["place"]) or not all_names(match["place"].split()):
        return False
    return match["name"] in wires() or match["name"].casefold() in wordlist("outlet_names")


def day(text: str) -> Dated | None:
    """The date of a dateline that is not signed: "**Eastport, 4 May 2023.** The harbour …"."""
    dated = next(dates_in(text[:OPENING]), None)
    if dated is None or not _AFTER.match(text, dated.range.end):
        return None
    place = text[: dated.range.start]
    first = next(iter(re.findall(r"\w+", place)), "").casefold()
    return dated if _PLACE.match(place) and first not in wordlist("stopwords") else None


def key(name: str) -> str:
    """A name so that its spellings are equal."""
    return name.strip().casefold().removeprefix("the ")

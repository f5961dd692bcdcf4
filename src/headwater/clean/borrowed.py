"""Another outlet whose article it is, where a byline, a dateline or a note below says so."""

import re
from functools import cache

from headwater.clean.mastheads import is_outlet
from headwater.clean.outlets import by_name, listed, listed_singly, outlet_at, outlet_pattern
from headwater.clean.paragraphs import Paragraph
from headwater.text.dates import dates_in

# This much of a line is looked at, and so many dates and bars in it, before which a name could end.
JUDGED, STAMPS = 1_000, 8

_NOTE = re.compile(
    r"\b(?:originally|first)\s(?:published|appeared|posted|ran|printed)\s(?:at|in|on|by)\s(?:[Tt]he\s)?(?P<where>\S.{0,60})"
)
_SOURCE = re.compile(r"(?P<where>(?:[\w-]+\.)+[a-z]{2,}/\S+)$")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}(?!\w)")
_CAPITALS = re.compile(r"[A-Z][\w'’&-]*(?:\s(?:of\s|and\s)?[A-Z][\w'’&-]*){0,5}")
_STAMP = re.compile(r"(?:[•·|–—-]|\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|published|posted|updated)\b)", re.I)

Named = tuple[str, int, int]


def in_byline(paragraph: Paragraph) -> Named | None:
    """The listed outlet that ends a byline, or is all of it: "By Ann Lee, Eastport Post", "Eastport Post•"."""
    text = paragraph.raw[:JUDGED]
    ends = [d.range.start for d in dates_in(text)] + [m.start() for m in _STAMP.finditer(text)]
    for end in [*sorted(ends)[:STAMPS], len(text)]:
        if match := _last().search(text[:end].rstrip(" ,;:|•·–—-*_\n\t")):
            group = "listed" if match["listed"] else "single"
            start, stop = (paragraph.range.start + offset for offset in match.span(group))
            return by_name()[match[group].casefold().removeprefix("the ")], start, stop
    return None


def in_note(paragraph: Paragraph) -> Named | None:
    """The outlet that had the article first: "Originally published at post.example", "post.example/2023/05/04/x"."""
    match = _NOTE.search(paragraph.raw[:JUDGED]) or _SOURCE.match(paragraph.raw)
    if match is None:
        return None
    start = paragraph.range.start + match.start("where")
    if domain := _DOMAIN.match(match["where"]):
        named = outlet_at(domain.group())
        return (named, start, start + domain.end()) if named else None
    if name := outlet_pattern().match(match["where"]) or _CAPITALS.match(match["where"]):
        known = name.group().casefold() in by_name()
        return (name.group(), start, start + name.end()) if known or is_outlet(name.group()) else None
    return None


@cache
def _last() -> re.Pattern[str]:
    """A listed outlet at the end; of one word only where a comma, a bar or "by" parts it from what stands before."""
    return re.compile(
        rf"(?:(?:^|[\s,|/•·–—*_-])(?:[Tt]he\s|THE\s)?(?P<listed>(?i:{listed()})))$"
        rf"|(?:[,|/•·–—]\s?|^\W*[Bb][Yy]\s)(?P<single>{listed_singly()})$"
    )

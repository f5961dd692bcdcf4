"""Outlets that no list knows, by the shape of the lines that name them."""

import re
from functools import cache

from headwater.clean.agencies import agency_pattern
from headwater.clean.furniture import furniture
from headwater.clean.outlets import outlet_names
from headwater.clean.paragraphs import Paragraph
from headwater.text.dates import dates_in
from headwater.words import words as wordlist

# A line with a longer text does more than name an outlet; names have so many words; this much of a line is looked at.
LONGEST, MOST, JUDGED = 60, 6, 400

_WORD = re.compile(r"[^\W\d_][\w'’&-]*")
_EDGE = " \t*_#[]|,;:•·–—-"
_PARTS = re.compile(r"\s*[,|/•·–—]\s*|\s-\s")
_SMALL = frozenset({"of", "and", "&"})
_BY = re.compile(r"\W*by[\s:]", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|\b[Cc]opyright\b)\W*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\W*)?(?:by\s)?"
    r"(?P<name>[A-Z][\w'’&-]*(?:\s(?:[A-Z][\w'’&-]*|of|and)){0,5})"
)
_COMPANY = re.compile(
    r"(?:\s(?:Media|Group|Company|Co|Inc|Ltd|Limited|LLC|Corp|Corporation|Publishing|Publications))+$"
)


def masthead(paragraph: Paragraph) -> tuple[int, int] | None:
    """Where a line names an outlet, if it does nothing else but give a date: "The Eastport Post, 6 March 2024"."""
    text = paragraph.raw
    if len(text) > LONGEST or paragraph.ended or _BY.match(text) or furniture(paragraph):
        return None
    end = min([d.range.start for d in dates_in(text)], default=len(text))
    name, *rest = [piece for piece in _PARTS.split(text[:end].strip(_EDGE)) if piece] or [""]
    spare = [w for piece in rest for w in _WORD.findall(piece) if w.casefold() not in wordlist("stamp_words")]
    start = text.find(name)
    return (start, start + len(name)) if not spare and is_outlet(name) else None


def in_byline(paragraph: Paragraph) -> tuple[int, int] | None:
    """Where a byline names an outlet behind its author: "By Ann Lee, The Eastport Post"."""
    text = paragraph.raw[:JUDGED]
    for part in _PARTS.split(text)[1:]:
        if is_outlet(name := part.strip(_EDGE)):
            start = text.rindex(name)
            return start, start + len(name)
    return None


def in_copyright(paragraph: Paragraph) -> tuple[int, int] | None:
    """Where a notice of copyright names an outlet: "© Eastport Today 2024"."""
    for match in _COPYRIGHT.finditer(paragraph.raw[:JUDGED]):
        if is_outlet(name := _COMPANY.sub("", match["name"])):
            return match.start("name"), match.start("name") + len(name)
    return None


def is_outlet(name: str) -> bool:
    """Whether a name reads as an outlet's: of two words at least, the last of which outlets are called by.

    One word must be the outlet's own, neither a section's nor another outlet's; a given name is a person's.
    """
    every = _WORD.findall(name)
    bare = every[1:] if every[:1] and every[0].casefold() == "the" else every
    named = 1 < len(every) <= MOST and all(w[0].isupper() or w in _SMALL for w in bare)
    if not named or re.search(agency_pattern(), name):
        return False
    if name.casefold() in outlet_names():
        return True
    small = [w.casefold() for w in bare]
    person = bare is every and small[0] in wordlist("given_names")
    behind = any(" ".join(small[i:]) in outlet_names() for i in range(1, len(small) - 1))
    own = any(w not in _SMALL | _heads() | wordlist("section_words") for w in small)
    return small[-1].split("-")[-1] in _heads() and own and not (person or behind)


@cache
def _heads() -> frozenset[str]:
    return wordlist("masthead_words")

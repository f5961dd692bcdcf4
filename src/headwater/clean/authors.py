"""Whom a byline names."""

import re
from functools import cache

from headwater.clean.agencies import agency_pattern
from headwater.clean.outlets import listed
from headwater.clean.paragraphs import Paragraph
from headwater.text.dates import dates_in
from headwater.text.pattern import one_of
from headwater.text.words import stem
from headwater.words import words as wordlist

# So many words may present an author, so many names and what their bearers do stand alone, and so long is a byline.
PRESENTED, NAMES, LONGEST = 70, 14, 120

_NAME = re.compile(r"[^\W\d_][\w.'’-]*")
_SMALL = re.compile(r"^(?:and|of|the|for|in|at|de|van|von|der|den|bin|al|el|la|y|e|und|et)$")
_BY = re.compile(r"(?:^|[\s*_])(?:by|BY|By)[:\s]\s*")
_END = re.compile(
    r"\s[|•·–—]\s|[\n;]|\s\d+ min|(?:,?\s|(?<=[a-z])(?-i:(?=[A-Z])))(?:updated|published|posted)\b"
    r"|\s(?:about|contact|e-?mail|follow|via)\b|\s[\w.-]+@"
    r"|(?:\s-)?\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b",
    re.IGNORECASE,
)
_OWNS = re.compile(r"['’]s\b")
_WRITE = ("contact", "email", "e-mail", "follow")
_EDGE = " ,;:|/•-–—*_\n\t"
_PARTS = re.compile(r",|\s&\s|\sand\s|\s\|\s")


@cache
def _presented() -> re.Pattern[str]:
    """ "Ann Lee is a reporter for the Gazette"."""
    return re.compile(
        rf"^(?:[A-Z][\w.'’-]*\s){{1,4}}(?:is|are|was)\s(?:(?:an?|the|our)\s)?[\w\s,’'&-]{{0,80}}?\b(?:{one_of(wordlist('writers'))})s?\b"
    )


@cache
def _employer() -> re.Pattern[str]:
    """An agency or a listed outlet at the end, behind a comma, a dash or nothing: "Ann Lee, Associated Press"."""
    return re.compile(rf"[\s,–—-]+(?:[Tt]he\s|THE\s)?(?:{agency_pattern()}|(?<!\w)(?i:{listed()}))$")


def presents_author(paragraph: Paragraph) -> bool:
    """Whether a paragraph below an article tells who its author is."""
    return paragraph.length <= PRESENTED and bool(_presented().search(paragraph.text[:300]))


def presents_self(paragraph: Paragraph) -> bool:
    """Whether a line names somebody and, behind a bar, what they do: "Ann Lee | Senior Reporter"."""
    name, bar, work = paragraph.text.partition(" | ")
    doing = {w.casefold() for w in _NAME.findall(work)}
    return bool(bar) and names_alone(paragraph) and names_person(name) and not doing.isdisjoint(wordlist("writers"))


def names_alone(paragraph: Paragraph) -> bool:
    """Whether a line holds nothing but names, and what their bearers do: "Ann Lee and Bo Ek, Staff Writers"."""
    found = _NAME.findall(paragraph.text)
    return 1 < len(found) <= NAMES and not paragraph.ended and all_names(found)


def all_names(found: list[str]) -> bool:
    """Whether words are written as names are."""
    return all(w[0].isupper() or _SMALL.match(w) for w in found)


def names_person(text: str) -> bool:
    """Whether the first of the names in a line is a person's: it begins as one does, or ends in no everyday word."""
    first = _NAME.findall(_PARTS.split(text, maxsplit=1)[0])
    if not 2 <= len(first) <= 4 or any(w.endswith(("'s", "’s")) for w in first):
        return False
    if first[0].casefold() in wordlist("given_names", "female_names"):
        return True
    last = first[-1].casefold()
    everyday = stem(last) in wordlist("word_frequency") or last in wordlist("stopwords", "places")
    return not everyday and first[0].casefold() not in wordlist("stopwords", "places")


def byline_names(text: str) -> tuple[int, int] | None:
    """Where in a byline the names stand: what follows "by", up to a date, a bar, an employer or a reading time."""
    by = _BY.search(text)
    start = by.end() if by else 0
    ends = [d.range.start for d in dates_in(text) if d.range.start >= start]
    ends += [m.start() for m in _END.finditer(text, start)]
    piece = text[start : min(ends, default=len(text))].rstrip(_EDGE)
    piece = piece.removesuffix(")") if piece.count(")") > piece.count("(") else piece
    person = _employer().sub("", piece).rstrip(_EDGE)
    piece = piece if person.casefold() in ("", "the") else person
    words = piece.split()
    named = by or (
        len(words) > 1
        and words[0].casefold() not in _WRITE
        and all_names(words)
        and words[-1][0].isupper()
        and not _OWNS.search(piece)
    )
    return (start, start + len(piece)) if named and words and len(" ".join(words)) <= LONGEST else None

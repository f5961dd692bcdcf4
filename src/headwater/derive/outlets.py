"""Outlets: where an article was published, whose copy it says it is, and where it names another outlet."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from headwater.records import Article, Evidence, Range
from headwater.words import rows
from headwater.words import words as wordlist

# HELSINKI (AP) —; GENEVA, March 6 (Name of Agency) -
DATELINE = re.compile(
    r"^\s*[A-Z][A-Z .'/-]{2,40}(?:, [\w .,]{1,30})? \(([A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3})\) ?[-–—―]", re.MULTILINE
)
GUEST = re.compile(
    r"^\W*(?:authored|submitted|guest (?:post|column|essay)) by\s+(\w[^\n,|(]{2,60}\w)", re.MULTILINE | re.IGNORECASE
)
OPENING = 600  # characters of a body: its dateline stands there, if under a headline


def outlet(article: Article) -> str | None:
    """The article's outlet, so that two spellings of one name are equal; `None` where it is not known."""
    return house(article.outlet.value) if article.outlet else None


def is_portal(article: Article) -> bool:
    """Whether it stands in an outlet that shows others' articles, and hardly any of its own."""
    name = article.outlet.value.casefold().removeprefix("www.") if article.outlet else ""
    return name in wordlist("portals") or name.split("/")[0] in wordlist("portals")


class Credit(NamedTuple):
    """An agency or outlet that an article credits with its text, as written, and the words where the text has them."""

    name: str
    evidence: Evidence | None

    @property
    def agency(self) -> str:
        """The agency, so that two spellings of one name are equal."""
        return house(self.name)


def credit(article: Article) -> Credit | None:
    """Whom the article credits: the agency, as cleaned or in its dateline, listed or not; a guest; or who signs it."""
    if article.agency:
        return Credit(article.agency.value, article.agency.evidence)
    for r in article.body[:1]:
        for shape, start in ((DATELINE, r.start), (GUEST, max(0, r.start - OPENING // 2))):
            if match := shape.search(article.text, start, min(r.end, r.start + OPENING)):
                return Credit(match[1], Evidence(document=article.id, range=Range(*match.span(1))))
    return _signed(article)


def _signed(article: Article) -> Credit | None:
    """Another outlet that the byline names behind the author: "Ann Lee, The Daily Post"."""
    match = _signature().search(article.byline.value) if article.byline else None
    if match is None or house(match[1]) == outlet(article):
        return None
    return Credit(match[1], article.byline.evidence if article.byline else None)


def credits(a: Article, b: Article) -> tuple[Credit | None, Credit | None]:
    """What two articles credit, a byline among it where it is the name that the other credits."""
    first, second = credit(a), credit(b)
    return first or _by(a, second), second or _by(b, first)


def _by(article: Article, other: Credit | None) -> Credit | None:
    byline = article.byline
    return Credit(byline.value, byline.evidence) if byline and other and house(byline.value) == other.agency else None


def names(article: Article) -> frozenset[str]:
    """What another article would call this one's outlet, or the agency that it credits; hosts left out."""
    credited = credit(article)
    known = {article.outlet.value.strip() if article.outlet else "", credited.name if credited else ""} - {""}
    known |= {short for name in known for short in _shorts().get(name, ())}
    return frozenset(re.sub(r"^the ", "", name, flags=re.IGNORECASE) for name in known if "." not in name)


def named(article: Article, others: Iterable[str]) -> Evidence | None:
    """The first place where the article's body says that one of these names reported something."""
    present = tuple(sorted(name for name in others if name in article.text))
    for r in article.body if present else ():
        if match := _naming(present).search(article.text, r.start, r.end):
            return Evidence(document=article.id, range=Range(*match.span()))
    return None


@cache
def _naming(names: tuple[str, ...]) -> re.Pattern[str]:
    """ "according to the X", "X reported": the name as it is written, the cue in any case."""
    name = "(?:" + "|".join(map(re.escape, names)) + r")\b"
    after, before = (_any(cue for where, cue in rows("naming_cues") if where == side) for side in ("after", "before"))
    return re.compile(rf"\b(?i:{after})\s+(?:[Tt]he\s+)?{name}|\b{name}(?:\s+\w+){{0,2}}?\s+(?i:{before})\b")


def _any(cues: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(c).replace(r"\ ", r"\s+") for c in sorted(cues, key=len, reverse=True)) + ")"


@cache
def _signature() -> re.Pattern[str]:
    """An outlet's name at the end, behind a mark or, where it has several words, behind a name."""
    known = sorted(
        {row[0].removeprefix("The ") for row in rows("outlets")} | {"Associated Press"}, key=len, reverse=True
    )
    several = _any(name for name in known if " " in name)
    return re.compile(rf"(?:[,|/–-]\s*|(?:(?<=[a-z])|\s)(?={several}))(?:[Tt]he\s)?({_any(known)})\W*$")


@cache
def _agencies() -> dict[str, str]:
    """The name of each agency by its other names."""
    return {short: name for name, others, _ in rows("agencies") for short in (name, *others.split("|")) if short}


@cache
def _shorts() -> dict[str, tuple[str, ...]]:
    """The other names of each agency."""
    return {name: tuple(short for short, of in _agencies().items() if of == name) for name in set(_agencies().values())}


@cache
def _services() -> dict[str, str]:
    """The outlet that each service sells the articles of."""
    return {service: name for name, services in rows("syndicates") for service in services.split("|")}


def house(name: str) -> str:
    """An agency or an outlet, so that its spellings, and the services under which it sells, are equal."""
    known = _agencies().get(name.strip(), name.strip())
    return _services().get(known, known).casefold().removeprefix("the ")

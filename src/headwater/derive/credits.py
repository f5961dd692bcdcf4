"""Credits: which agency's copy an article says it is, and whose outlet it stands in."""

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from headwater.records import Article, Evidence, Range
from headwater.words import rows

HEAD, TAIL = 1500, 1000  # characters of an article's ends in which a credit is looked for


@dataclass(frozen=True, kw_only=True, slots=True)
class Credit:
    """An agency that an article credits with its text, by the agency's first name in the list, and the words."""

    agency: str
    evidence: Evidence | None


def credit(article: Article) -> Credit | None:
    """The agency whose text an article says it is: as cleaned, or else by its dateline or the credit at its end."""
    if article.agency:
        return Credit(agency=agency_name(article.agency.value), evidence=article.agency.evidence)
    end = len(article.text)
    for form, start, stop in ((_dateline(), 0, HEAD), (_signature(), max(0, end - TAIL), end)):
        if match := form.search(article.text, start, stop):
            name = next(filter(None, match.groups()))
            return Credit(agency=agency_name(name), evidence=Evidence(document=article.id, range=Range(*match.span())))
    return None


def agency_name(name: str) -> str:
    """The first name of the agency that goes by this one; the name itself where none does."""
    return _names().get(name.strip().casefold(), name.strip())


def outlet(article: Article) -> str | None:
    """A key for the article's outlet: what it is called, or the host of its address, or `None` where unknown."""
    if article.outlet:
        return _plain(article.outlet.value)
    host = urlsplit(article.document.url or "").hostname
    return _plain(host) if host else None


def is_agency(article: Article, agency: str) -> bool:
    """Whether the article stands in the agency's own outlet."""
    own = outlet(article)
    return own is not None and (_names().get(own) or _names().get(f"{own}.com")) == agency


def _plain(name: str) -> str:
    return re.sub(r"^(?:the |www\.|m\.|amp\.)+", "", name.strip().casefold())


@cache
def _names() -> dict[str, str]:
    return {alias.casefold(): row[0] for row in rows("wire_agencies") for alias in row}


@cache
def _pattern() -> str:
    names = sorted({alias for row in rows("wire_agencies") for alias in row if "." not in alias})
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


@cache
def _dateline() -> re.Pattern[str]:
    """HELSINKI (AP) —, (Reuters) -, By Reuters, | Associated Press."""
    return re.compile(rf"\(({_pattern()})\)(?=\s*[-–—―])|(?:(?<=\n)|^)\W*(?:By|BY)\s+({_pattern()})\b")


@cache
def _signature() -> re.Pattern[str]:
    """(AFP) or © 2018 The Associated Press at the end of the text, (Reporting by ... Reuters ...)."""
    return re.compile(rf"(?:©|Copyright|\(c\))\s*(?:\d{{4}}\s*)?({_pattern()})\b|\(({_pattern()})\)\s*$")

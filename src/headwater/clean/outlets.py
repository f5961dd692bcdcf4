"""Outlets, by the domains that they publish under."""

import re
from functools import cache
from urllib.parse import urlsplit

from headwater.text.pattern import one_of
from headwater.words import rows

_DOMAIN = re.compile(r"^(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?$", re.IGNORECASE)


@cache
def _by_domain() -> dict[str, str]:
    return {domain: name for name, domains in rows("outlets") for domain in domains.split("|")}


@cache
def outlet_names() -> frozenset[str]:
    """The names of the list, lower case."""
    return frozenset(name.casefold() for name, _ in rows("outlets"))


@cache
def outlet_pattern() -> re.Pattern[str]:
    """A regular expression for the names of the list that have two words at least: the others are common words, too."""
    return re.compile(rf"(?<![\w.])(?:{one_of(name for name, _ in rows('outlets') if ' ' in name)})(?!\w)")


@cache
def by_name() -> dict[str, str]:
    """The names of the list by themselves in lower case, without "the"."""
    return {name.casefold().removeprefix("the "): name for name, _ in rows("outlets")}


@cache
def listed() -> str:
    """A pattern for the names of the list that have two words at least; "The" stands only before a single word."""
    return one_of(bare if " " in (bare := name.removeprefix("The ")) else name for name in _names() if " " in name)


@cache
def listed_singly() -> str:
    """A pattern for the names of the list that are one word, many of them common ones."""
    return one_of(name for name in _names() if " " not in name)


def _names() -> list[str]:
    return [name for name, _ in rows("outlets")]


def host_of(address: str) -> str | None:
    """The host of a URL, or of a bare domain, without "www."."""
    if "://" not in address:
        if not _DOMAIN.match(address):
            return None
        address = f"//{address}"
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def same_site(a: str, b: str) -> bool:
    """Whether two URLs are of one site, be it under other subdomains; also where either is none."""
    first, second = (((host_of(x) or "").split("."))[-2:] for x in (a, b))
    return first == second or len(first) < 2 or len(second) < 2


def outlet_at(address: str) -> str | None:
    """The name of the outlet that publishes at a URL or domain; `None` where the list has none."""
    parts = (host_of(address) or "").split(".")
    domains = (".".join(parts[i:]) for i in range(len(parts) - 1))
    return next((name for d in domains if (name := _by_domain().get(d))), None)

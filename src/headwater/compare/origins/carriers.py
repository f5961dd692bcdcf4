"""Carriers: outlets and agencies, that pass on what others say."""

import re
from collections.abc import Collection, Iterable

from headwater.records import Article, Source
from headwater.words import words

ARTICLE = re.compile(r"(?i)^(?:an?|the) ")


def carriers(articles: Iterable[Article], sources: Iterable[Source]) -> frozenset[str]:
    """The ids of the sources that are outlets or agencies: by the lists, by their name, or as an article's own."""
    own = {_plain(known.value) for a in articles for known in (a.outlet, a.agency) if known}
    known = own | words("outlet_names") | words("outlets") | words("agencies")
    return frozenset(s.id for s in sources if s.kind == "named_organisation" and _carries(_plain(s.name), known))


def _carries(name: str, known: Collection[str]) -> bool:
    return name in known or (name.split() or [""])[-1] in words("outlet_heads")


def _plain(name: str) -> str:
    return ARTICLE.sub("", name).casefold()

"""Anchors: the days from which a document's pointing dates ("on Wednesday", "last month") are read."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from headwater.compare.dates.spans import WEEKDAYS, Span, around, day_span, span, weekday_span
from headwater.records import Article

WIDEST = 31
"""Days between a story's first and last dated document within which an undated one is read from their dates."""

_WEEKDAY = re.compile(r"(?<!ast )(?<!ext )\b(?:" + "|".join(w.title() for w in WEEKDAYS) + r")\b")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The first and the last day on which a document can have been written, and where they were read.

    `own` says that it was the document's date, or its copy's. `weekdays` are days that dated documents of the same
    story mean by a weekday's name: an undated document's weekday is read from them where its own days leave it open.
    """

    days: tuple[date, ...] = ()
    words: str = ""
    own: bool = False
    weekdays: Mapping[str, date] = field(default_factory=dict)

    def read(self, words: str, reader: Callable[[date], Span]) -> tuple[Span | None, str]:
        """What a pointing date means, and how it was read; nothing where the possible days would make it differ."""
        spans = {reader(day) for day in self.days}
        if len(spans) == 1:
            return spans.pop(), f"{words}, from {self.words}"
        if day := self.weekdays.get(words.casefold()):
            return day_span(day), f"{words}, as dated documents of the story mean it"
        return None, f"{words}: nothing in the story tells from which day it is meant"

    def between(self, reader: Callable[[date], Span]) -> Span | None:
        """All that a pointing date may mean, from the first day to the last; nothing where they are of two years."""
        spans = sorted(map(reader, self.days))
        return around(spans[0].first, max(s.last for s in spans)) if spans else None


def anchors(articles: Mapping[str, Article], folded: Mapping[str, str]) -> dict[str, Anchor]:
    """An anchor for each article: its own date, a copy's, or else the dates of the story's other articles together."""
    dated = {d: span(a.published.value) for d, a in articles.items() if a.published}
    of_copy = {folded[d]: s for d, s in sorted(dated.items(), reverse=True)}
    others = _around(articles, dated)
    found = {}
    for d in articles:
        if own := dated.get(d) or of_copy.get(folded[d]):
            whose = "the document's" if d in dated else "its copy's"
            found[d] = Anchor(days=_ends(own), words=f"{whose} date {own.value}", own=True)
        else:
            found[d] = others
    return found


def _around(articles: Mapping[str, Article], dated: Mapping[str, Span]) -> Anchor:
    if not dated:
        return Anchor()
    first, last = min(s.first for s in dated.values()), max(s.last for s in dated.values())
    if (last - first).days > WIDEST:
        return Anchor()
    words = f"the dates of the story's other documents, {first} to {last}"
    return Anchor(days=tuple(sorted({first, last})), words=words, weekdays=_weekdays(articles, dated))


def _weekdays(articles: Mapping[str, Article], dated: Mapping[str, Span]) -> dict[str, date]:
    """The weekdays by which all dated documents that name them mean one and the same day."""
    meant: defaultdict[str, set[date]] = defaultdict(set)
    for d, own in sorted(dated.items()):
        if own.first == own.last:
            for r in articles[d].kept:
                for match in _WEEKDAY.finditer(articles[d].text, r.start, r.end):
                    name = match.group().casefold()
                    meant[name].add(weekday_span(WEEKDAYS.index(name), own.first).first)
    return {name: days.pop() for name, days in meant.items() if len(days) == 1}


def _ends(s: Span) -> tuple[date, ...]:
    return tuple(sorted({s.first, s.last}))

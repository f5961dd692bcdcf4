"""A datemark: a date in a sentence, with the deed that it dates."""

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from headwater.compare.concepts import Token
from headwater.compare.dates.spans import WEEKDAYS, Span, named, span
from headwater.compare.dates.times import Moment
from headwater.compare.sentence import Sentence
from headwater.records import Range

FROM = frozenset({"since", "after"})
WINDOW = 9
"""Words before and after a date that are looked at, across clauses."""
HOURS = {"morning": "morning", "afternoon": "afternoon", "evening": "night", "night": "night"}
OF_DAY = re.compile(rf"'?s?\s(?:early\s|late\s)?({'|'.join(HOURS)})\b")
DAY_OF = re.compile(rf"\b({'|'.join(HOURS)}) of (?:\w+, )?\Z")


@dataclass(frozen=True, eq=False)
class Datemark:
    """A date in a sentence, and the words of its clause."""

    sentence: Sentence
    moment: Moment
    clause: tuple[Token, ...]

    @cached_property
    def range(self) -> Range:
        """The clause, date and all."""
        r = self.moment.range
        return Range(min(self.clause[0].start, r.start), max(self.clause[-1].end, r.end))

    @cached_property
    def deeds(self) -> frozenset[str]:
        """The keys of the clause's words that are no names."""
        return frozenset(t.key for t in self.clause if t.content and not _name(t) and t.lower not in HOURS)

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of the clause's names."""
        return frozenset(t.key for t in self.clause if t.content and _name(t))

    @cached_property
    def near(self) -> frozenset[str]:
        """The keys of the words of content around the date, whatever clause they are in."""
        return frozenset(t.key for t in self._around(WINDOW))

    @cached_property
    def called(self) -> frozenset[str]:
        """The keys of the names twice as far around it, the word that begins the sentence left out."""
        return frozenset(t.key for t in self._around(2 * WINDOW) if _name(t) and t is not self.sentence.tokens[0])

    def _around(self, size: int) -> list[Token]:
        """So many words before the date, and after it; after one that opens the sentence, twice as many."""
        r = self.moment.range
        before = [t for t in self.sentence.tokens if t.end <= r.start]
        after = [t for t in self.sentence.tokens if t.start >= r.end]
        opening = not any(t.content for t in before)
        return [t for t in (*before[-size:], *after[: size * (1 + opening)]) if t.content]

    @property
    def value(self) -> str:
        """The date in ISO 8601, cut to what is known; its words where it could not be read; and the part of the day."""
        return f"{self.day} {self.hours}".strip()

    @property
    def day(self) -> str:
        """The date without the part of the day."""
        return day_of(self.moment)

    @property
    def weekday(self) -> str:
        """The weekday of the date, where it is one day or the words name one."""
        found, word = self.moment.span, self.moment.words.casefold().split()[-1]
        if found and found.first == found.last:
            return WEEKDAYS[found.first.weekday()]
        return word if word in WEEKDAYS else ""

    @cached_property
    def hours(self) -> str:
        """The part of the day that the words beside the date name, the evening as night; empty where they name none."""
        text, r = self.sentence.text, self.moment.range
        beside = OF_DAY.match(text, r.end) or DAY_OF.search(text[: r.start])
        return HOURS[beside[1]] if beside else ""

    @property
    def precision(self) -> str:
        """What the date is given to; empty where it could not be read."""
        return self.moment.span.precision if self.moment.span else ""

    @property
    def whole(self) -> bool:
        """Whether the date is a whole day, month or year: no week, no part."""
        found = self.moment.span
        return found is not None and found == span(found.value)

    @property
    def base(self) -> Span | None:
        """The days of the date before it that it is told from."""
        found, back = self.moment.span, timedelta(days=self.moment.after or 0)
        return Span(found.first - back, found.last - back, found.value) if found else None

    @property
    def calendar(self) -> str:
        """The month or day without its year, as in ISO 8601: "--04", "--04-15"; empty where there is none."""
        if self.moment.span is None:
            return self.moment.calendar
        return f"-{self.value[4:]}" if self.whole and self.precision != "year" else ""

    @property
    def from_there_on(self) -> bool:
        """Whether the clause says from when on something else is so: "since the pier burned in 1998"."""
        before = [t for t in self.sentence.tokens if t.end <= self.clause[0].start]
        return bool(before) and before[-1].lower in FROM

    @cached_property
    def head(self) -> str:
        """The key of the word of content next to the date, the one before it first."""
        clause = [t for t in self.clause if t.lower not in HOURS]
        before = [t for t in clause if t.end <= self.moment.range.start and (t.content or t.key == "SAY")]
        after = [t for t in clause if t.start >= self.moment.range.end and t.content]
        return before[-1].key if before else after[0].key if after else ""


def day_of(moment: Moment) -> str:
    """A date in ISO 8601, cut to what is known, or its words where it could not be read: "last Friday" is "friday"."""
    if moment.span:
        return moment.span.value
    words = moment.words.casefold()
    return named(moment.calendar) or (words[5:] if words[5:] in WEEKDAYS else words)


def _name(token: Token) -> bool:
    return token.capital and not token.known

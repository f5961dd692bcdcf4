"""Datemarks: the dates in sentences, with the deeds that they date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.compare.concepts import Token
from headwater.compare.sentence import Sentence
from headwater.compare.spans import span
from headwater.compare.times import Moment
from headwater.records import Range

FROM = frozenset({"since", "after"})
AFTER = 4
"""Words after a date that are counted with it."""
BREAK = re.compile(r"[,;:()–—]")
OPENS = frozenset({"since", "after", "before", "when", "while", "that", "which", "who", "as", "until", "because"})
DATELINE = re.compile(r"[A-Z][A-Z .’'-]+(?:, [A-Z][\w.]+)?,? \Z")
"""What stands before the date of a dateline: "GAZA, "."""
ENDS = frozenset({"since", "until", "till", "by", "through", "before", "after", "from", "to"})


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
        return frozenset(t.key for t in self.clause if t.content and not _name(t))

    @cached_property
    def names(self) -> frozenset[str]:
        """The keys of the clause's names."""
        return frozenset(t.key for t in self.clause if t.content and _name(t))

    @property
    def value(self) -> str:
        """The date in ISO 8601, cut to what is known; its words where it could not be read."""
        return self.moment.span.value if self.moment.span else self.moment.words.casefold()

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
        before = [t for t in self.clause if t.end <= self.moment.range.start and (t.content or t.key == "SAY")]
        after = [t for t in self.clause if t.start >= self.moment.range.end and t.content]
        return before[-1].key if before else after[0].key if after else ""


def _name(token: Token) -> bool:
    return token.capital and not token.known


def datemarks(sentence: Sentence, moments: Sequence[Moment]) -> Iterator[Datemark]:
    """The dates of deeds in a sentence; not those that a statement was made on, nor the ends of a time ("until")."""
    for moment in moments:
        before = [t for t in sentence.tokens if t.end <= moment.range.start]
        if not (before and before[-1].lower in ENDS) and not DATELINE.match(sentence.text[: moment.range.start]):
            clause = clause_of(sentence.text, sentence.tokens, moment.range)
            found = Datemark(sentence, moment, tuple(clause)) if clause else None
            if not (found and found.deeds):
                found = Datemark(sentence, moment, sentence.tokens)
            if found.deeds and found.head != "SAY":
                yield found


def clause_of(text: str, line: Sequence[Token], date: Range) -> list[Token]:
    """The words of a date's clause, in order; of a date that opens a sentence, those of the clause after it."""
    before = [t for t in line if t.end <= date.start]
    after = [t for t in line if t.start >= date.end]
    opening = not any(t.content for t in before)
    clause: list[Token] = []
    follows = date.start
    for token in reversed(before):
        if BREAK.search(text[token.end : follows]) or token.lower in OPENS:
            break
        clause.insert(0, token)
        follows = token.start
    end = after[0].start if opening and after else date.end
    for token in after if opening else after[:AFTER]:
        if BREAK.search(text[end : token.start]) or token.lower in OPENS:
            break
        clause.append(token)
        end = token.end
    return clause


def starts_in(sentence: Sentence, moments: Sequence[Moment]) -> Iterator[Datemark]:
    """The dates from which on something is so ("since 1998"), with the words before them."""
    for moment in moments:
        before = [t for t in sentence.tokens if t.end <= moment.range.start]
        if moment.span and len(before) > 1 and before[-1].lower in FROM:
            clause = clause_of(sentence.text, tuple(before[:-1]), Range(before[-1].start, before[-1].end))
            if clause and (found := Datemark(sentence, moment, tuple(clause))).deeds:
                yield found

"""Datings: the clauses of a story's texts that have a date, and whether it dates a deed or a statement."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from headwater.compare.accounts import Accounts
from headwater.compare.concepts import tokens
from headwater.compare.dates.anchors import Anchor
from headwater.compare.dates.spans import Span
from headwater.compare.dates.times import Moment, moments_in
from headwater.compare.sentence import Sentence
from headwater.records import Attribution, Evidence, Range

LONGEST = 120
"""Characters of a clause that are shown."""
BREAK = re.compile(
    r"[;:]\s|\s[–—-]{1,2}\s|—|[,\s]\s?(?=(?:although|though|while|which|who|because|whereas)\s)|,\s(?=(?:and|but)\s)"
    r"|\s(?=(?:after|since|before|when|until)\s[^,]*\Z)"
)
FRONTED = re.compile(r"(?:In|On|At|During|Speaking|Late|Early|Earlier|Later)\b[^,]*\Z")
UNTIL = re.compile(r"\b(?:since|until|till|by|through|before|after|from|to)\s(?:the\s)?\Z", re.IGNORECASE)
CLOSE = 40
"""Characters between a cue and a date that belong together."""


@dataclass(frozen=True, eq=False)
class Dating:
    """A clause with a date: its words, cut to 120 characters, wherever it stands; and a speaker whom they leave out."""

    span: Span
    how: str
    kind: Literal["happened", "said"]
    speaker: str
    words: str
    evidence: tuple[Evidence, ...]

    @property
    def what(self) -> str:
        """The words, after the speaker's name."""
        return f"{self.speaker}: {self.words}" if self.speaker else self.words

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the clause's words of content."""
        return frozenset(t.key for t in tokens(self.words) if t.content)

    @cached_property
    def tells(self) -> bool:
        """Whether the clause says that something happened or was said: a dateline has only names, a post its author."""
        line = tokens(self.words)
        some = [t for t in line if t.content or t.key == "SAY"]
        return len(some) > 1 and any(not t.capital for t in some) and "(@" not in self.words

    @property
    def firm(self) -> bool:
        """Whether the text or its document's own date says when."""
        return self.how == "stated" or "document's date" in self.how


def datings(
    accounts: Accounts, anchors: Mapping[str, Anchor], attributions: Sequence[Attribution], names: Mapping[str, str]
) -> list[Dating]:
    """The dated clauses of the accounts; not the mere ends of a time ("since 1998"), nor dates that stay wide open.

    A date that may mean several days of one month, or of one year, is known to that; one that lies after its own
    document's is said to.

    `names` are the names of sources by id: the speaker's goes before the words of a statement that do not have it.
    """
    by_document: defaultdict[str, list[Attribution]] = defaultdict(list)
    for a in attributions:
        by_document[a.document].append(a)
    found = [
        _dating(sentence, moment, place, anchors[place.document], by_document[place.document], names)
        for sentence in accounts.sentences
        for place in [next(p for p in sentence.places if p.document == accounts.dated(sentence))]
        for moment in moments_in(sentence.text, Range(0, len(sentence.text)), anchors[place.document])
        if (moment.span or moment.between) and not UNTIL.search(sentence.text[: moment.range.start])
    ]
    return [d for d in found if d.tells]


def _dating(
    sentence: Sentence,
    moment: Moment,
    place: Evidence,
    anchor: Anchor,
    attributions: Sequence[Attribution],
    names: Mapping[str, str],
) -> Dating:
    clause = _clause(sentence.text, moment.range)
    words = " ".join(sentence.text[clause.start : clause.end].split()).rstrip(" ,;:.")
    said = _said(sentence, moment, place.range.start, attributions)
    speakers = [names[s] for a in said or () for s in a.chain if s in names]
    named = any(name.split()[-1].casefold() in words.casefold() for name in speakers)
    span, how = _when(moment, anchor)
    return Dating(
        span=span,
        how=how,
        kind="happened" if said is None else "said",
        speaker=speakers[-1] if speakers and not named else "",
        words=words,
        evidence=sentence.evidence(clause),
    )


def _when(moment: Moment, anchor: Anchor) -> tuple[Span, str]:
    """The days of a date, and how it was read."""
    if moment.span:
        after = moment.how == "stated" and anchor.own and moment.span.first > anchor.days[-1]
        return moment.span, f"stated, after {anchor.words}" if after else moment.how
    assert moment.between
    first, last = moment.between.first, moment.between.last
    return moment.between, f"{moment.words}: between {first} and {last}, by {anchor.words}"


def _clause(text: str, date: Range) -> Range:
    """The clause around a date, cut on the side away from it where it is too long."""
    before, after = BREAK.finditer(text[: date.start]), BREAK.finditer(text, date.end)
    start = max((m.end() for m in before), default=0)
    end = next((m.end() for m in after), len(text))
    if end - start > LONGEST:
        if date.start - start > LONGEST // 2:
            comma = text.rfind(", ", start, date.start - 20) + 2
            start = comma if comma > 1 else text.find(" ", max(start, date.end - LONGEST)) + 1
        end = min(end, start + LONGEST)
        end = end if end == len(text) or end - start < LONGEST else max(date.end, text.rfind(" ", start, end))
    piece = text[start:end]
    return Range(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip(" ,;:—–-")))


def _said(
    sentence: Sentence, moment: Moment, offset: int, attributions: Sequence[Attribution]
) -> list[Attribution] | None:
    """The attributions that a date dates: it stands with their cue and outside what they report; `None` for a deed."""
    here = Range(offset + moment.range.start, offset + moment.range.end)
    if any(r.overlaps(here) for a in attributions for r in a.content):
        return None
    whole = Range(offset, offset + len(sentence.text))
    near = [a for a in attributions if any(_together(sentence.text, moment, r, whole) for r in a.cue)]
    before = [t for t in sentence.tokens if t.end <= moment.range.start and not t.stop]
    return near if near or (before and before[-1].key == "SAY") else None


def _together(text: str, moment: Moment, cue: Range, whole: Range) -> bool:
    """Whether a date stands in a cue's own clause, or opens the sentence before it."""
    if not whole.contains(cue):
        return False
    date, start, end = moment.range, cue.start - whole.start, cue.end - whole.start
    between = text[min(date.end, end) : max(date.start, start)]
    if FRONTED.match(text[: date.start]):
        return "," not in between.rstrip(", ") or len(between) <= 2 * CLOSE
    return len(between) <= CLOSE and not re.search(r"[,;:]", between)

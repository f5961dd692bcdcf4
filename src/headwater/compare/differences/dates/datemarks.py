"""Datemarks: the dates in sentences, with the deeds that they date."""

import re
from collections.abc import Iterator, Sequence

from headwater.compare.concepts import Token
from headwater.compare.dates.times import Moment
from headwater.compare.differences.dates.datemark import FROM, Datemark
from headwater.compare.sentence import Sentence
from headwater.records import Range
from headwater.words import words

AFTER = 4
"""Words after a date that are counted with it."""
BREAK = re.compile(r"[,;:()–—]")
OPENS = frozenset({"since", "after", "before", "when", "while", "that", "which", "who", "as", "until", "because"})
DATELINE = re.compile(r"[A-Z][A-Z .’'-]+(?:, [A-Z][\w.]+)?,? \Z")
"""What stands before the date of a dateline: "GAZA, "."""
REPORTED = re.compile(r"\s\([A-Z][\w ]*\)\s[–—-]")
"""What stands after the date of a dateline: " (AP) -"."""
TWEETED = re.compile(r"\(@\w+\) \Z")
"""What stands before the date of a post that is quoted."""
OWNED, NOUN = re.compile(r"['’]s\s"), re.compile(r",?\s")
ENDS = frozenset({"since", "until", "till", "by", "through", "before", "after", "from", "to"})


def datemarks(sentence: Sentence, moments: Sequence[Moment]) -> Iterator[Datemark]:
    """The dates of deeds in a sentence; not those that a statement was made on, nor the ends of a time ("until")."""
    for moment in moments:
        before = [t for t in sentence.tokens if t.end <= moment.range.start]
        ends = moment.words.split()[0].lower() in ENDS or (before and before[-1].lower in ENDS)
        if not ends and not _of_the_text(sentence.text, moment.range):
            clause = clause_of(sentence.text, sentence.tokens, moment.range)
            found = Datemark(sentence, moment, tuple(clause)) if clause else None
            if not (found and found.deeds):
                found = Datemark(sentence, moment, sentence.tokens)
            if found.deeds and found.head != "SAY":
                yield found


def _of_the_text(text: str, date: Range) -> bool:
    """Whether a date is a dateline's, or that of a post."""
    before = text[: date.start]
    return bool(DATELINE.match(before) or REPORTED.match(text, date.end) or TWEETED.search(before))


def clause_of(text: str, line: Sequence[Token], date: Range) -> list[Token]:
    """The words of a date's clause, in order; of a date that opens a sentence, those of the clause after it.

    A date that stands with a noun, as in "the May 4 raid", has the noun and what follows.
    """
    before = [t for t in line if t.end <= date.start]
    after = [t for t in line if t.start >= date.end]
    opening = not any(t.content for t in before)
    noun = _with_noun(text, before, after, date)
    clause: list[Token] = []
    follows = date.start
    for token in () if noun else reversed(before):
        if BREAK.search(text[token.end : follows]) or token.lower in OPENS:
            break
        clause.insert(0, token)
        follows = token.start
    end = after[0].start if (opening or noun) and after else date.end
    for token in after if opening else after[:AFTER]:
        if BREAK.search(text[end : token.start]) or token.lower in OPENS:
            break
        clause.append(token)
        end = token.end
    return clause


def _with_noun(text: str, before: Sequence[Token], after: Sequence[Token], date: Range) -> bool:
    """Whether a date belongs to the noun after it: "the May 4, 2019, raid", "Monday's raid"."""
    if OWNED.match(text, date.end):
        return True
    led = bool(before) and before[-1].lower in words("determiners") and before[-1].end + 1 == date.start
    return led and bool(after) and after[0].content and bool(NOUN.fullmatch(text[date.end : after[0].start]))


def starts_in(sentence: Sentence, moments: Sequence[Moment]) -> Iterator[Datemark]:
    """The dates from which on something is so ("since 1998"), with the words before them."""
    for moment in moments:
        before = [t for t in sentence.tokens if t.end <= moment.range.start]
        if moment.span and len(before) > 1 and before[-1].lower in FROM:
            clause = clause_of(sentence.text, tuple(before[:-1]), Range(before[-1].start, before[-1].end))
            if clause and (found := Datemark(sentence, moment, tuple(clause))).deeds:
                yield found

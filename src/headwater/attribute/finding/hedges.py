"""Hedges: clauses that an article gives to nobody in particular."""

from collections.abc import Iterator, Sequence

from headwater.attribute.finding.cue import Cue
from headwater.attribute.finding.cues import starts
from headwater.attribute.finding.extents import piece
from headwater.attribute.found import Found
from headwater.attribute.grammar.sentence import Sentence
from headwater.words import words


def hedged(s: Sentence, every: Sequence[Cue]) -> Iterator[Found]:
    """ "…allegedly…": a clause that the article gives to nobody; one a sentence, where no other cue takes it."""
    for i in starts(s, words("nameless_adverbs")):
        if any(c.start - 1 <= i < c.stop for c in every):
            continue
        start, stop = _clause_around(s, i, every)
        pieces = piece(s, start, stop)
        if pieces:
            yield Found(source=(), cue=((s[i].start, s[i].end),), content=pieces)
        return


def _clause_around(s: Sentence, i: int, every: Sequence[Cue]) -> tuple[int, int]:
    start = i
    while start > 0 and not (s[start - 1].low in (";", ":") or s[start - 1].quoted):
        if s[start - 1].low in ("and", "but", "that", "while", "though") and s[start - 2].low == ",":
            break
        if s[start - 1].low == "that":
            break
        start -= 1
    while start < i and (s[start].low in words("sentence_adverbs") or not s[start].word):
        start += 1
    stop = len(s)
    for j in range(i, len(s)):
        if s[j].low in (",", ";") and any(c.left == j + 1 for c in every):
            stop = j
            break
    return start, stop

"""Nominal cues: nouns that open a clause, with or without somebody whose noun it is."""

from collections.abc import Iterator, Sequence

from headwater.attribute.finding.cue import Cue
from headwater.attribute.finding.cues import starts
from headwater.attribute.finding.extents import BREAKS, Content
from headwater.attribute.found import Found
from headwater.attribute.grammar.classes import singular
from headwater.attribute.grammar.nouns import Span, subject_before
from headwater.attribute.grammar.sentence import Sentence
from headwater.words import words

FOLLOWING = frozenset(("follow", "follows", "followed", "following"))
# The most words between such a verb and its report, and between the report and what it says.
NEAR, FAR = 5, 20
OF_WHOM = ("by", "from", "in")
OWNERS = ("his", "her", "its", "their")
# What an infinitive never takes without a subject: "his refusal to come was old".
FINITE = frozenset(("did", "does", "was", "were", "is", "are", "has", "had", "will", "would"))
# Fewer tokens are no clause behind a noun.
SHORT = 4


def reports(s: Sentence, every: Sequence[Cue], governed: list[Content]) -> Iterator[Found]:
    """ "…reacts to rumours that": where no verb has taken the noun for its own content."""
    for i in _reported(s):
        start = s[i].start
        if any(c.start <= i < c.stop for c in every):
            continue
        if not any(a <= start < b for c in governed for a, b in c.pieces) and not any(c.noun == i for c in governed):
            end = s.end_of(len(s))
            if end > s[i + 1].end:
                yield Found(source=s.pieces((i, i + 1)), cue=(), content=((s[i + 1].start, end),))


def beliefs(s: Sentence, every: Sequence[Cue]) -> Iterator[Found]:
    """ "Holm's claim that it leaks", "his promise to resign": whose noun it is says or thinks so."""
    for i, owner in _owned(s):
        if not any(c.start <= i < c.stop for c in every):
            stop = _clause_end(s, i + 1, every)
            if stop - i < SHORT:
                continue
            yield Found(
                source=s.pieces(owner),
                cue=s.pieces((i, i + 1)),
                content=((s[i + 1].start, s.end_of(stop)),),
                score=0.5,
            )


def followed(s: Sentence) -> Iterator[Found]:
    """ "The denial follows a report by the Courier that…": who is denied, and what."""
    for i in starts(s, FOLLOWING):
        near = range(i + 1, min(len(s) - 1, i + NEAR))
        noun = next((j for j in near if singular(s[j].low) in words("claim_nouns") and s[j + 1].low in OF_WHOM), None)
        opener = _opened(s, noun + 2) if noun else None
        if noun and opener:
            day = next((j for j in range(noun + 3, opener) if s[j].low in words("calendar")), opener)
            stop = day - 1 if day < opener and s[day - 1].low in words("prepositions") else day
            start = opener if s[opener].low == "that" else opener + 1
            yield Found(
                source=s.pieces((noun + 2, stop)),
                cue=s.pieces((i, noun + 2)),
                content=((s[start].start, s.end_of(len(s))),),
            )


def _opened(s: Sentence, start: int) -> int | None:
    """Where "that…" or "on…" says what a report by somebody whose phrase begins at a token is about."""
    for j in range(start + 1, min(len(s) - SHORT, start + FAR)):
        if not s[j].word and not s[j].quoted:
            return None
        if s[j].low in ("that", "about") or (s[j].low == "on" and s[j + 1].low not in words("calendar")):
            return j
    return None


def _reported(s: Sentence) -> Iterator[int]:
    """Where "reports that", "allegations that" begin a content whose source is nobody in particular."""
    yield from (i for i in starts(s, words("report_nouns")) if s[i + 1].low == "that")


def _owned(s: Sentence) -> Iterator[tuple[int, Span]]:
    """Where "Holm's claim that", "his promise to" begin a content, and the tokens of whose noun it is."""
    for i in starts(s, words("belief_nouns")):
        if s[i + 1].low not in ("that", "to") or s[i].capital:
            continue
        owner = next((j for j in range(i - 1, max(-1, i - 4), -1) if _owns(s, j)), None)
        if owner is not None and all(s[j].word and not s[j].quoted for j in range(owner, i)):
            span = (owner, owner + 1) if s[owner].low in OWNERS else subject_before(s, owner + 1)
            if span:
                yield i, span


def _owns(s: Sentence, i: int) -> bool:
    return s[i].low in OWNERS or s[i].low.endswith(("'s", "s'"))


def _clause_end(s: Sentence, start: int, every: Sequence[Cue]) -> int:
    """Where the clause behind a noun ends: at a mark, or at a second verb ("the claim that it leaked was old")."""
    finite, own = 0, s[start].low == "to"
    for i in range(start + 1, len(s)):
        if s[i].low in BREAKS or s[i].low in ":;" or any(c.left == i for c in every):
            return i
        verb = s[i].low in words("auxiliaries", "irregular_pasts") or s[i].low.endswith("ed")
        finite += verb and s[start].low == "that" and s[i - 1].low not in words("auxiliaries")
        own = own and s[i].low not in words("clause_openers", "pronouns")
        if own and s[i].low in FINITE:
            return i
        if finite > 1:
            return i
    return len(s)

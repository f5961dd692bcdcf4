"""How far a content reaches: right of its cue, left of it, or on both sides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.attribute.finding.cue import Cue
from headwater.attribute.found import Pieces
from headwater.attribute.grammar.sentence import STOPS, Sentence
from headwater.text.quotations import is_title
from headwater.words import words

# What opens a remark of the article on what it has just reported.
CONCEDING = frozenset(("despite", "even", "although", "though", "while"))
BREAKS = frozenset((",", "—", "–", "-", "--", ";"))
TURNS = frozenset(("but", "and", "although", "though", "while", "however", "yet"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Content:
    """A content's pieces, the token where its cue ends (a colon may belong to it), its very words, its noun."""

    pieces: Pieces
    cue_stop: int
    narrow: Pieces = ()
    noun: int = -1


def piece(s: Sentence, start: int, stop: int) -> Pieces:
    """The words between two token indexes as one piece, closing marks left out; none where there are none."""
    return ((s[start].start, s.end_of(stop)),) if stop > start and s.end_of(stop) > s[start].start else ()


def right(s: Sentence, cue: Cue, start: int, every: Sequence[Cue], cue_stop: int | None = None) -> Content | None:
    """The content that begins at a token index right of its cue; `cue_stop` where a colon belongs to the cue."""
    stop = right_end(s, start, cue, every)
    pieces = piece(s, start, stop)
    words_in = sum(s[i].word for i in range(start, stop))
    if not pieces or not words_in:
        return None
    return Content(pieces=pieces, cue_stop=cue.stop if cue_stop is None else cue_stop)


def right_end(s: Sentence, start: int, cue: Cue, every: Sequence[Cue]) -> int:
    """The token index where a content that begins at `start` ends: its sentence's end, or where another cue begins."""
    others = {c.left: c for c in every if c is not cue and c.left > start}
    coordinated = {c.start for c in every if c is not cue and c.left <= cue.stop < c.start and not c.gerund}
    first = s[start + 1].low if s[start].low == "that" else s[start].low
    # "Lund said that Holm called it “absurd” and that the mayor resigned": the second clause is Lund's.
    outer = s[start].low != "that" and any(c.start < cue.start for c in every)
    opening = first in words("clause_openers") or first in words("prepositions")
    for i in range(start + 1, len(s)):
        if s[i].quoted:
            continue
        if s[i].low in ("but", "and") and (i + 1 in coordinated or (outer and s[i + 1].low == "that")):
            return i
        if (
            s[start].quoted
            and s[i - 1].quoted
            and s[i].low in TURNS
            and not (s[i + 1].quoted or s[i + 1].low == "that")
        ):
            return i
        if s[i - 1].quoted and s[i].low in TURNS and i + 1 in others:
            return i
        if s[i].low in BREAKS and _ends_at(s, i, others, opening):
            return i
        opening = opening and s[i].low != ","
    return len(s)


def _ends_at(s: Sentence, i: int, others: Mapping[int, Cue], opening: bool) -> bool:
    """Whether a content ends at the comma or dash at a token; `opening` where the comma closes its opening phrase."""
    if (s[i + 1].low == "without" and s[i + 2].low.endswith("ing")) or _comment(s, i + 1, others):
        return True
    if s[i].low in ("—", "–") and s[i + 1].low in CONCEDING:
        return True
    j = i + 1
    while s[j].low in TURNS:
        j += 1
    if s[j].low in ("according", "adding", "citing", "quoting"):
        return True
    if j not in others:
        return False
    return j > i + 1 or others[j].gerund or _trailing(s, others[j]) or not opening


def _comment(s: Sentence, i: int, others: Mapping[int, Cue]) -> bool:
    """Whether a comma opens what another source is given: ", a request that Holm denied", ", to which she agreed"."""
    for j in range(i, min(len(s), i + 6)):
        if s[j].low in ("which", "that", "whom") and j + 1 in others:
            return s[i].low in ("a", "an", "which", "whom") or s[i].low in words("prepositions")
    return False


def _trailing(s: Sentence, cue: Cue) -> bool:
    """Whether an attribution closes its clause: "…, the union said." """
    after = s[cue.stop].low
    return after in STOPS or after in (",", ";", "\n") or after in words("calendar") or after in ("on", "in", "earlier")


def titled(s: Sentence, i: int) -> bool:
    """Whether the quotation at a token is a title rather than speech."""
    q = s.quotation_at(i)
    return q is not None and q.closed and is_title(s.text[q.inner.start : q.inner.end])


def opens(s: Sentence, i: int) -> bool:
    """Whether a phrase opens its sentence or clause."""
    return all(not s[k].word or s[k].low in words("sentence_adverbs") for k in range(max(0, i - 3), i)) and i <= 3


def around(s: Sentence, cue: Cue, left: int, right: int, every: Sequence[Cue]) -> Content | None:
    """The clause before source and cue, and what goes on behind them."""
    if s[left - 1].low in ("which", "whom") and left >= 2:
        start = left - 2 if s[left - 2].low in words("prepositions") else left - 1
        return Content(pieces=((s[start].start, s[cue.stop - 1].end),), cue_stop=cue.stop)
    comma = s[left - 1].low in (",", "—", "–", "-", "--") or s[left - 1].quoted
    if left < 2 or not (comma or cue.base == "according"):
        return None
    start = _left_start(s, left, every, cue)
    before = piece(s, start, left) if not _mere_setting(s, start, left) else ()
    behind = _behind(s, cue, right, every)
    if not before or (sum(s[i].word for i in range(start, left)) < 3 and not s[left - 2].quoted and not behind):
        return None
    return Content(pieces=before + behind, cue_stop=cue.stop)


def _mere_setting(s: Sentence, start: int, left: int) -> bool:
    """Whether what stands before a source is no clause, only "At a meeting on Monday,"."""
    if s[start].low not in words("prepositions") or s[start].quoted:
        return False
    verbs = words("auxiliaries", "irregular_pasts")
    return not any(s[i].quoted or s[i].low in verbs or s[i].low.endswith("ed") for i in range(start, left))


def _left_start(s: Sentence, left: int, every: Sequence[Cue], cue: Cue) -> int:
    """Where the clause before a cue begins: behind an "According to X," or the sentence's begin."""
    start = 0
    for c in every:
        if c is cue or c.start >= left:
            continue
        if c.base == "according" and opens(s, c.start) and c.subject:
            start = c.subject[1] + (s[c.subject[1]].low == ",")
    while start < left and not s[start].word and not s[start].quoted:
        start += 1
    return start


def _behind(s: Sentence, cue: Cue, right: int, every: Sequence[Cue]) -> Pieces:
    """The content's second piece: '…," Holm said, "…"', "…, Holm said, …"."""
    i = right
    while i < len(s) and not s[i].quoted and s[i].low not in (",", ":", *STOPS, ";", "—"):
        i += 1
    if i >= len(s) - 1:
        return ()
    if s[i].quoted and not titled(s, i):
        return piece(s, i, right_end(s, i, cue, every))
    if s[i].low not in (",", ":") or i > right + 14:
        return ()
    j = i + 1
    if s[j].quoted:
        return piece(s, j, right_end(s, j, cue, every))
    if (
        i > right
        or s[j].low.endswith("ing")
        or s[j].low in ("who", "which", "in", "but", "and", "while", "although", "as", "when", "according")
    ):
        return ()
    if j in {c.left for c in every if c is not cue}:
        return ()
    return piece(s, j, right_end(s, j, cue, every))

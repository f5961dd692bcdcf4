"""How far a content reaches: right of its cue, left of it, or on both sides."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.attribute.cues import Cue
from headwater.attribute.found import Found, Pieces
from headwater.attribute.sentence import STOPS, Sentence
from headwater.text.quotations import is_title
from headwater.words import words

REACH = 20
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


def content_of(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """What a cue gives to its source."""
    if cue.base == "according":
        return _according(s, cue, every)
    if cue.inverted:
        return _around(s, cue, cue.start, cue.subject[1] if cue.subject else cue.stop, every)
    for frame in (_clause, _told, _infinitive, _promise):
        found = frame(s, cue, every)
        if found:
            return found
    if not cue.gerund and cue.frames & {"clause", "told"}:
        found = _around(s, cue, cue.left, cue.stop, every)
        if found:
            return found
    for frame in (_as, _name, _object):
        found = frame(s, cue, every)
        if found:
            return found
    return None


def _piece(s: Sentence, start: int, stop: int) -> Pieces:
    return ((s[start].start, s.end_of(stop)),) if stop > start and s.end_of(stop) > s[start].start else ()


def _right(s: Sentence, cue: Cue, start: int, every: Sequence[Cue], cue_stop: int | None = None) -> Content | None:
    stop = right_end(s, start, cue, every)
    pieces = _piece(s, start, stop)
    words_in = sum(s[i].word for i in range(start, stop))
    if not pieces or not words_in:
        return None
    return Content(pieces=pieces, cue_stop=cue.stop if cue_stop is None else cue_stop)


def right_end(s: Sentence, start: int, cue: Cue, every: Sequence[Cue]) -> int:
    """The token index where a content that begins at `start` ends: its sentence's end, or where another cue begins."""
    others = {c.left: c for c in every if c is not cue and c.left > start}
    coordinated = {c.start for c in every if c is not cue and c.left <= cue.stop < c.start and not c.gerund}
    first = s[start + 1].low if s[start].low == "that" else s[start].low
    opening = first in words("clause_openers") or first in words("prepositions")
    for i in range(start + 1, len(s)):
        if s[i].quoted:
            continue
        if s[i].low in ("but", "and") and i + 1 in coordinated:
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


def _adjuncts(s: Sentence, i: int) -> int | None:
    """The index behind what stands between a cue and its content: "on Monday", "in an interview with the BBC".

    `None` where nothing follows but the clause's end.
    """
    begin = i
    while (
        s[i].low in words("calendar")
        or s[i].low in words("cue_adverbs")
        or s[i].adverb
        or s[i].low in ("today", "earlier")
    ):
        i += 1
    if (
        s[i].low in words("prepositions")
        or s[i].low in ("when", "last")
        or _this_week(s, i)
        or (s[i].capital and i > begin)
    ):
        for j in range(i, min(len(s), i + REACH)):
            if s[j].low == "that" and s[j - 1].low in words("report_nouns"):
                return None
            if s[j].low == "that" or s[j].low == ":" or (s[j].quoted and not s[j - 1].quoted and not _short(s, j)):
                return j
            if s[j].low == "," and (s[j + 1].quoted or s[j + 1].low == "that"):
                return j
            if s[j].low in (*STOPS, ",", ";"):
                return _later_that(s, j)
        return None
    return i


def _this_week(s: Sentence, i: int) -> bool:
    return s[i].low == "this" and s[i + 1].low in words("time_nouns")


def _later_that(s: Sentence, i: int) -> int:
    """The index of ", that" behind what a comma opens, else the comma's: "said in a letter, seen by Reuters, that"."""
    return next((j + 1 for j in range(i + 1, min(len(s), i + 15)) if s[j].low == "," and s[j + 1].low == "that"), i)


def _short(s: Sentence, i: int) -> bool:
    """Whether the quotation at a token is a title rather than speech."""
    q = s.quotation_at(i)
    return q is not None and q.closed and is_title(s.text[q.inner.start : q.inner.end])


def _clause(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X said that …", 'X said: "…"', "X told the paper that …"."""
    i = _adjuncts(s, cue.stop) if "clause" in cue.frames else None
    if i is None:
        return None
    if s[i].low == "," and (s[i + 1].quoted or s[i + 1].low == "that"):
        if s[i + 1].quoted and _left_quote(s, cue):
            return _around(s, cue, cue.left, cue.stop, every)
        return _right(s, cue, i + 1, every)
    if s[i].low == ":":
        return _right(s, cue, i + 1, every, cue_stop=i + 1 if i == cue.stop else cue.stop)
    i = _behind_names(s, i) if "told" not in cue.frames else i
    return _right(s, cue, i, every) if _clause_opens(s, cue, i) else None


def _behind_names(s: Sentence, i: int) -> int:
    """The index of "that" behind a name, as in "said Reuters that" of a clumsy translation; else the same index."""
    j = i
    while s[j].capital and not s[j].quoted and j < i + 4:
        j += 1
    return j if s[j].low == "that" else i


def _clause_opens(s: Sentence, cue: Cue, i: int) -> bool:
    token = s[i]
    if "strict" in cue.frames and not (token.quoted or token.low in ("that", "how", "why", "whether")):
        return False
    if token.low in ("of", "by", "for", "to", "against", "and", "or") or (
        token.low in ("it", "so", "this") and not s[i + 1].word
    ):
        return False
    return token.word or token.quoted


def _left_quote(s: Sentence, cue: Cue) -> bool:
    before = s[cue.left - 1]
    return cue.left > 0 and (before.quoted or (before.low == "," and s[cue.left - 2].quoted))


def _told(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    if "told" not in cue.frames:
        return None
    for j in range(cue.stop, min(len(s), cue.stop + REACH)):
        token = s[j]
        if token.low in ("that", "whether", "if", "how", "why", "what") and j > cue.stop - ("clause" in cue.frames):
            return _right(s, cue, j, every)
        if token.low == ":":
            return _right(s, cue, j + 1, every)
        if token.quoted and not _short(s, j):
            return _right(s, cue, j, every)
        if token.low == "," and s[j + 1].quoted and not _left_quote(s, cue):
            return _right(s, cue, j + 1, every)
        if token.low in (*STOPS, ",", ";", "to", "about", "for"):
            return None
        if (
            j > cue.stop
            and (token.low in words("pronouns") or token.low in words("determiners"))
            and _finite_soon(s, j)
        ):
            return _right(s, cue, j, every)
    return None


def _finite_soon(s: Sentence, i: int) -> bool:
    for j in range(i + 1, min(len(s), i + 6)):
        if s[j].low in words("auxiliaries"):
            return True
        if not s[j].word:
            return False
    return False


def _infinitive(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X urged Y to go": what Y is to do."""
    if "to" not in cue.frames:
        return None
    for j in range(cue.stop, min(len(s), cue.stop + 14)):
        if s[j].low == "to" and j > cue.stop and s[j + 1].low not in words("determiners") and not s[j + 1].capital:
            return _right(s, cue, j - 1 if s[j - 1].low == "not" else j, every)
        if not s[j].word or s[j].quoted or s[j].low in words("clause_openers"):
            return None
    return None


def _promise(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    if "promise" in cue.frames and s[cue.stop].low == "to":
        return _right(s, cue, cue.stop, every)
    return None


def _as(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X described Y as Z": the very words are Z."""
    if "as" not in cue.frames:
        return None
    for j in range(cue.stop, min(len(s), cue.stop + 16)):
        if s[j].low == "as" and not s[j].quoted:
            found = _right(s, cue, cue.stop, every)
            return _narrowed(s, found, s[j].start)
        if s[j].low in (*STOPS, ",", ";"):
            return None
    return None


def _name(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X called Y 'Z'"."""
    if "name" not in cue.frames or s[cue.stop].low in ("for", "on", "off", "in"):
        return None
    for j in range(cue.stop, min(len(s), cue.stop + REACH)):
        if s[j].quoted and not _short(s, j):
            q = s.quotation_at(j)
            found = _right(s, cue, cue.stop, every)
            return _narrowed(s, found, q.range.start) if q else found
        if s[j].low in (*STOPS, ";"):
            return None
    return None


def _narrowed(s: Sentence, content: Content | None, start: int) -> Content | None:
    if content is None:
        return None
    end = content.pieces[-1][1]
    quotes = tuple((q.range.start, min(q.range.end, end)) for q in s.quotations if start <= q.range.start < end)
    return Content(pieces=content.pieces, cue_stop=content.cue_stop, narrow=quotes)


def _object(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X denied the report": the object; where a noun in it opens a clause, that clause."""
    if "object" not in cue.frames:
        return None
    first = s[cue.stop]
    if (not first.word and not first.quoted) or first.low in words("prepositions") or first.low in words("auxiliaries"):
        return None
    for j in range(cue.stop + 1, min(len(s), cue.stop + 12)):
        if s[j].low == "that" and s[j - 1].word and not s[j].quoted:
            found = _right(s, cue, j, every)
            return Content(pieces=found.pieces, cue_stop=cue.stop, noun=j - 1) if found else None
        if not s[j].word:
            break
    stop = next((i for i in range(cue.stop + 1, len(s)) if _object_ends(s, i)), len(s))
    stop = min(stop, right_end(s, cue.stop, cue, every))
    pieces = _piece(s, cue.stop, stop)
    found = Content(pieces=pieces, cue_stop=cue.stop) if pieces else None
    return _narrowed(s, found, s[cue.stop].start) if cue.base == "tout" else found


def _object_ends(s: Sentence, i: int) -> bool:
    if s[i].quoted:
        return False
    return s[i].low in (",", ";", "—", "–", "but") or (s[i - 2].low == "," and s[i - 2].quoted)


def _according(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    stop = cue.subject[1] if cue.subject else cue.stop
    if _opens(s, cue.start):
        start = stop + 1 if s[stop].low == "," else stop
        return _right(s, cue, start, every)
    return _around(s, cue, cue.start, stop, every)


def _opens(s: Sentence, i: int) -> bool:
    """Whether a phrase opens its sentence or clause."""
    return all(not s[k].word or s[k].low in words("sentence_adverbs") for k in range(max(0, i - 3), i)) and i <= 3


def _around(s: Sentence, cue: Cue, left: int, right: int, every: Sequence[Cue]) -> Content | None:
    """The clause before source and cue, and what goes on behind them."""
    if s[left - 1].low in ("which", "whom") and left >= 2:
        start = left - 2 if s[left - 2].low in words("prepositions") else left - 1
        return Content(pieces=((s[start].start, s[cue.stop - 1].end),), cue_stop=cue.stop)
    comma = s[left - 1].low in (",", "—", "–", "-", "--") or s[left - 1].quoted
    if left < 2 or not (comma or cue.base == "according"):
        return None
    start = _left_start(s, left, every, cue)
    before = _piece(s, start, left) if not _mere_setting(s, start, left) else ()
    behind = _behind(s, cue, right, every)
    if not before or (sum(s[i].word for i in range(start, left)) < 3 and not s[left - 2].quoted and not behind):
        return None
    return Content(pieces=before + behind, cue_stop=cue.stop)


def _mere_setting(s: Sentence, start: int, left: int) -> bool:
    """Whether what stands before a source is no clause, only "At a meeting on Monday,"."""
    if s[start].low not in words("prepositions") or s[start].quoted:
        return False
    verbs = words("auxiliaries") | words("irregular_pasts")
    return not any(s[i].quoted or s[i].low in verbs or s[i].low.endswith("ed") for i in range(start, left))


def _left_start(s: Sentence, left: int, every: Sequence[Cue], cue: Cue) -> int:
    """Where the clause before a cue begins: behind an "According to X," or the sentence's begin."""
    start = 0
    for c in every:
        if c is cue or c.start >= left:
            continue
        if c.base == "according" and _opens(s, c.start) and c.subject:
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
    if s[i].quoted and not _short(s, i):
        return _piece(s, i, right_end(s, i, cue, every))
    if s[i].low not in (",", ":") or i > right + 14:
        return ()
    j = i + 1
    if s[j].quoted:
        return _piece(s, j, right_end(s, j, cue, every))
    if (
        i > right
        or s[j].low.endswith("ing")
        or s[j].low in ("who", "which", "in", "but", "and", "while", "although", "as", "when", "according")
    ):
        return ()
    if j in {c.left for c in every if c is not cue}:
        return ()
    return _piece(s, j, right_end(s, j, cue, every))


def hedged(s: Sentence, every: Sequence[Cue]) -> Iterator[Found]:
    """ "…allegedly…": a clause that the article gives to nobody; one a sentence, where no other cue takes it."""
    for i in range(len(s)):
        if s[i].low not in words("nameless_adverbs") or s[i].quoted:
            continue
        if any(c.start - 1 <= i < c.stop for c in every):
            continue
        start, stop = _clause_around(s, i, every)
        pieces = _piece(s, start, stop)
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

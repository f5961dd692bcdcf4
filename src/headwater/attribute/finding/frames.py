"""What a cue takes: the frames of reporting verbs, each a way that a content stands by its cue."""

from collections.abc import Sequence

from headwater.attribute.finding.adjuncts import behind_adjuncts
from headwater.attribute.finding.cue import Cue
from headwater.attribute.finding.extents import Content, around, opens, piece, right, right_end, titled
from headwater.attribute.grammar.sentence import STOPS, Sentence
from headwater.words import words

REACH = 20
# Where somebody is sent, before what for.
AWAY = frozenset(("out", "away", "back", "into", "off"))


def content_of(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """What a cue gives to its source."""
    if cue.base == "according":
        return _according(s, cue, every)
    if cue.inverted:
        return around(s, cue, cue.start, cue.subject[1] if cue.subject else cue.stop, every)
    for frame in (_clause, _told, _infinitive, _promise):
        found = frame(s, cue, every)
        if found:
            return found
    if not cue.gerund and cue.frames & {"clause", "told"}:
        found = around(s, cue, cue.left, cue.stop, every)
        if found:
            return found
    for frame in (_as, _name, _object):
        found = frame(s, cue, every)
        if found:
            return found
    return None


def _clause(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X said that …", 'X said: "…"', "X told the paper that …"."""
    i = behind_adjuncts(s, cue.stop) if "clause" in cue.frames else None
    if i is None:
        return None
    if s[i].low == "," and (s[i + 1].quoted or s[i + 1].low == "that"):
        if s[i + 1].quoted and _left_quote(s, cue):
            return around(s, cue, cue.left, cue.stop, every)
        return right(s, cue, i + 1, every)
    if s[i].low == ":":
        return right(s, cue, i + 1, every, cue_stop=i + 1 if i == cue.stop else cue.stop)
    i = _behind_names(s, i) if "told" not in cue.frames else i
    return right(s, cue, i, every) if _clause_opens(s, cue, i) else None


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
    if token.low in ("of", "by", "for", "to", "against", "and", "or", "but") or (
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
            return right(s, cue, j, every)
        if token.low == ":":
            return right(s, cue, j + 1, every)
        if token.quoted and not titled(s, j):
            return right(s, cue, j, every)
        if token.low == "," and s[j + 1].quoted and not _left_quote(s, cue):
            return right(s, cue, j + 1, every)
        if token.low in (*STOPS, ",", ";", "to", "about", "for"):
            return None
        if (
            j > cue.stop
            and (token.low in words("pronouns") or token.low in words("determiners"))
            and _finite_soon(s, j)
        ):
            return right(s, cue, j, every)
    return None


def _finite_soon(s: Sentence, i: int) -> bool:
    for j in range(i + 1, min(len(s), i + 6)):
        if s[j].low in words("auxiliaries"):
            return True
        if not s[j].word:
            return False
    return False


def _infinitive(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X urged Y to go": what Y is to do; in "X ordered Y out of the room to rest" it says what for."""
    if "to" not in cue.frames:
        return None
    for j in range(cue.stop, min(len(s), cue.stop + 14)):
        if s[j].low in AWAY:
            return None
        if s[j].low == "to" and j > cue.stop and s[j + 1].low not in words("determiners") and not s[j + 1].capital:
            return right(s, cue, j - 1 if s[j - 1].low == "not" else j, every)
        if not s[j].word or s[j].quoted or s[j].low in words("clause_openers"):
            return None
    return None


def _promise(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    if "promise" in cue.frames and s[cue.stop].low == "to":
        return right(s, cue, cue.stop, every)
    return None


def _as(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X described Y as Z": the very words are Z."""
    if "as" not in cue.frames:
        return None
    for j in range(cue.stop, min(len(s), cue.stop + 16)):
        if s[j].low == "as" and not s[j].quoted:
            found = right(s, cue, cue.stop, every)
            return _narrowed(s, found, s[j].start)
        if s[j].low in (*STOPS, ",", ";"):
            return None
    return None


def _name(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    """ "X called Y 'Z'"."""
    if "name" not in cue.frames or s[cue.stop].low in ("for", "on", "off", "in"):
        return None
    for j in range(cue.stop, min(len(s), cue.stop + REACH)):
        if s[j].quoted and not titled(s, j):
            q = s.quotation_at(j)
            found = right(s, cue, cue.stop, every)
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
            found = right(s, cue, j, every)
            return Content(pieces=found.pieces, cue_stop=cue.stop, noun=j - 1) if found else None
        if not s[j].word:
            break
    stop = next((i for i in range(cue.stop + 1, len(s)) if _object_ends(s, i)), len(s))
    stop = min(stop, right_end(s, cue.stop, cue, every))
    pieces = piece(s, cue.stop, stop)
    found = Content(pieces=pieces, cue_stop=cue.stop) if pieces else None
    return _narrowed(s, found, s[cue.stop].start) if cue.base == "tout" else found


def _object_ends(s: Sentence, i: int) -> bool:
    if s[i].quoted:
        return False
    return s[i].low in (",", ";", "—", "–", "but") or (s[i - 2].low == "," and s[i - 2].quoted)


def _according(s: Sentence, cue: Cue, every: Sequence[Cue]) -> Content | None:
    stop = cue.subject[1] if cue.subject else cue.stop
    if opens(s, cue.start) or s[cue.start - 1].low in ("that", "and", "but", "because", "although"):
        start = stop + 1 if s[stop].low == "," else stop
        return right(s, cue, start, every)
    return around(s, cue, cue.start, stop, every)

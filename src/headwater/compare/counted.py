"""What a number counts: the noun after it, or the deed that happened so many times, to so many people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.compare.concepts import Token
from headwater.compare.measures import is_unit
from headwater.words import words

OTHER = frozenset({"other", "others", "more", "additional", "another", "further", "extra"})
TIMES = "TIMES"
PERSONS = frozenset({"PEOPLE", "CHILD", "SOLDIER", "POLICE", "STUDENT", "OFFICIAL", "other", "more"})
FATES = frozenset({"KILL", "INJURE", "ARREST", "MISSING", "RESCUE", "FLEE", "CHARGE", "SHOOT", "PROTEST"})
"""What happens to people: "12 people were killed" counts the killed, not people."""
PERSON = re.compile(r"(?:[^e]er|or|ist|ant|man|ian|nee)s\Z|men\Z")
"""Endings of nouns that mostly mean people: fighters, tourists, militants, gunmen."""
KIN = {"son": "CHILD", "daughter": "CHILD"}
"""Words whose number is held against that of a wider one: two sons, one child."""
SINGULAR = re.compile(r"(?:ss|us|is|ous|'s)\Z")
JOINED = re.compile(r"[\s\"“”‘’'(-]*\Z")
MET = frozenset({"were", "are", "have", "had", "been", "remain", "remained", "still", "also"})
"""Words between a number of people without a noun and what happened to them: "51 more were injured"."""
REACH = 8


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted, as a key, and the first and last of the tokens that say so.

    `named` are the names between number and noun, as in "10 American tourists"; `persons` says that people are counted.
    """

    key: str
    first: int
    last: int
    other: bool
    named: frozenset[str] = frozenset()
    persons: bool = False


def counted(text: str, line: Sequence[Token], start: int, end: int, unit: str, *, bounded: bool) -> Counted | None:
    """What the number in `line[start:end]` counts; `None` where the text leaves it open.

    Without a noun ("perhaps no more than nine") only a `bounded` number is taken: "the two", "many" may be anything.
    """
    if unit:
        return Counted(unit, start, end - 1, False)
    if (deed := _met(line, start, end)) is not None:
        return Counted(line[deed].key, start, deed, any(t.lower in OTHER for t in line[end:deed]), persons=True)
    head, other = _head(text, line, end)
    key = _key(line[head]) if head is not None else ""
    last = head if head is not None else end - 1
    if head is None and not bounded:
        return None
    if key == TIMES or head is None:
        deed = _deed_before(text, line, start, only_known=head is None)
        return None if deed is None else Counted(line[deed].key, deed, last, other)
    if is_unit(line[head].lower):
        return None
    named = frozenset(t.key for t in line[end:head] if t.capital and not t.known)
    persons = key in PERSONS | FATES or bool(PERSON.search(line[head].lower))
    if persons and (deed := _fate(line, start, head)) is not None:
        return Counted(line[deed].key, min(start, deed), max(last, deed), other, named, persons)
    return Counted(key, start, last, other, named, persons)


def _met(line: Sequence[Token], start: int, end: int) -> int | None:
    """What happened to people that a number without a noun counts; nothing for "the two", named before."""
    at = next((i for i in range(end, len(line)) if line[i].lower not in MET | OTHER), len(line))
    defined = start > 0 and line[start - 1].lower in ("the", "these", "those")
    return at if end < at < len(line) and line[at].key in FATES and not defined else None


def _key(noun: Token) -> str:
    return "PEOPLE" if _nationals(noun) else KIN.get(noun.key, noun.key)


def _head(text: str, line: Sequence[Token], end: int) -> tuple[int | None, bool]:
    """The noun that a number stands before: the first plural after it, across adjectives; and whether "other" does."""
    other = False
    for i in range(end, min(end + REACH, len(line))):
        if not JOINED.match(text, line[i - 1].end, line[i].start):
            break
        token = line[i]
        if token.lower in OTHER:
            other = True
        elif _plural(token) or token.key in FATES:
            return i, other
        elif token.stop and token.lower != "and":
            break
    return None, other


def _plural(token: Token) -> bool:
    if token.key in PERSONS | KIN.keys() | {"KILL"}:
        return True
    if _nationals(token):
        return True
    plural = token.lower.endswith("s") and not token.stop and not SINGULAR.search(token.lower)
    return plural and (token.known or not token.capital)


def _nationals(token: Token) -> bool:
    """Whether a word means people of some country: "hundreds of Veldorians"."""
    return token.capital and token.lower.endswith("s") and token.lower[:-1] in words("demonyms")


def _deed_before(text: str, line: Sequence[Token], start: int, *, only_known: bool) -> int | None:
    """The nearest deed before the number, names passed over, in the same clause."""
    for i in range(start - 1, max(-1, start - REACH - 4), -1):
        token = line[i]
        if token.content and (token.known or not (only_known or token.capital)):
            return i
        if re.search(r"[;:.!?]", text[token.end : line[i + 1].start]):
            break
    return None


def _fate(line: Sequence[Token], start: int, head: int) -> int | None:
    """What happened to the people counted: said right after them, or else before."""
    after = range(head, min(head + 6, len(line)))
    before = range(start - 1, max(-1, start - 6), -1)
    ends = next((i for i in before if line[i].lower in ("and", "but")), -1)
    return next((i for i in (*after, *before) if line[i].key in FATES and (i > ends or i >= head)), None)

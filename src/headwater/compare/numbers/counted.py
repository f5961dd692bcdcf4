"""What a number counts: the noun after it, or the deed that happened so many times, to so many people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.compare.concepts import Token
from headwater.compare.numbers.measures import is_unit
from headwater.compare.numbers.people import FATES, OTHER, PERSONS, fate, is_person, kind_of, met, nationals

TIMES = "TIMES"
KIN = frozenset({"son", "daughter"})
"""Nouns that are counted by ones too: "one son"."""
SINGULAR = re.compile(r"(?:ss|us|is|ous|'s)\Z")
JOINED = re.compile(r"[\s\"“”‘’'(-]*\Z")
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
    if (deed := met(line, start, end)) is not None:
        key = line[deed].key if line[deed].key in FATES else "PEOPLE"
        return Counted(key, start, deed, any(t.lower in OTHER for t in line[end:deed]), persons=True)
    head, other = _head(text, line, end)
    key = kind_of(line[head]) if head is not None else ""
    last = head if head is not None else end - 1
    if head is None and not bounded:
        return None
    if key == TIMES or head is None:
        deed = _deed_before(text, line, start, only_known=head is None)
        return None if deed is None else Counted(line[deed].key, deed, last, other)
    if is_unit(line[head].lower):
        return None
    return _by_noun(line, start, end, head, other)


def _by_noun(line: Sequence[Token], start: int, end: int, head: int, other: bool) -> Counted:
    """What a number counts by the noun after it, or, of people, by what happened to them."""
    noun, key = line[head], kind_of(line[head])
    named = frozenset(t.key for t in line[end : head + nationals(noun)] if t.capital and not t.known)
    persons = is_person(noun) or key in PERSONS
    if persons and (deed := fate(line, start, head)) is not None:
        return Counted(line[deed].key, min(start, deed), max(head, deed), other, named, persons)
    return Counted(key, start, head, other, named, persons)


def _head(text: str, line: Sequence[Token], end: int) -> tuple[int | None, bool]:
    """The noun that a number stands before: the first plural after it, across adjectives; and whether "other" does."""
    other = False
    for i in range(end, min(end + REACH, len(line))):
        if line[i].lower[0].isdecimal() or not JOINED.match(text, line[i - 1].end, line[i].start):
            break
        token = line[i]
        if token.lower in OTHER:
            other = True
        elif (_plural(token) or token.key in FATES) and not (token.key in FATES and _with_noun(text, line, i)):
            return i, other
        elif token.stop and token.lower != "and":
            break
    return None, other


def _with_noun(text: str, line: Sequence[Token], at: int) -> bool:
    """Whether a word only says more of the noun after it: "rescue crews", "missing girls"; not of "wounded men"."""
    told = line[at].lower.endswith("ed") or line[at].lower in ("dead", "hurt")
    if told or line[at].lower.endswith("s") or at + 1 == len(line):
        return False
    return bool(JOINED.match(text, line[at].end, line[at + 1].start)) and _plural(line[at + 1])


def _plural(token: Token) -> bool:
    if token.key in PERSONS | KIN | {"KILL"}:
        return True
    if nationals(token):
        return True
    plural = token.lower.endswith("s") and not token.stop and not SINGULAR.search(token.lower)
    return plural and (token.known or not token.capital)


def _deed_before(text: str, line: Sequence[Token], start: int, *, only_known: bool) -> int | None:
    """The nearest deed before the number, names passed over, in the same clause."""
    for i in range(start - 1, max(-1, start - REACH - 4), -1):
        token = line[i]
        if token.content and (token.known or not (only_known or token.capital)):
            return i
        if re.search(r"[;:.!?]", text[token.end : line[i + 1].start]):
            break
    return None

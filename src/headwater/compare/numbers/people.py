"""People: which nouns are for them, and what happened to those who are counted."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from headwater.compare.concepts import Token
from headwater.text.words import root
from headwater.words import rows, words

OTHER = frozenset({"other", "others", "more", "additional", "another", "further", "extra"})
PERSONS = frozenset({"PEOPLE", "CHILD", "SOLDIER", "POLICE", "STUDENT", "OFFICIAL", "other", "more"})
FATES = frozenset({"KILL", "INJURE", "ARREST", "MISSING", "RESCUE", "FLEE", "CHARGE", "SHOOT", "PROTEST", "trap"})
"""What happens to people: "12 people were killed" counts the killed, not people."""
PERSON = re.compile(r"(?:[^e]er|or|ist|ant|man|ian|nee)s\Z|men\Z")
"""Endings of nouns that mostly mean people: fighters, tourists, militants, gunmen."""
MET = frozenset({"were", "are", "have", "had", "been", "remain", "remained", "still", "also"})
"""Words between a number of people without a noun and what happened to them: "51 more were injured"."""
ONES = MET - {"still", "also"}
AND = frozenset({"and", "but"})


def met(line: Sequence[Token], start: int, end: int) -> int | None:
    """What happened to people that a number without a noun counts; nothing for "the two", named before.

    It may be anything where the sentence spoke of people before: "of the injured, 51 were taken away".
    """
    at = next((i for i in range(end, len(line)) if line[i].lower not in MET | OTHER), len(line))
    defined = start > 0 and line[start - 1].lower in ("the", "these", "those")
    if at in (end, len(line)) or defined:
        return None
    spoken = any(is_person(t) for t in line[:start]) and any(t.lower in ONES for t in line[end:at])
    return at if line[at].key in FATES or (spoken and _is_past(line[at])) else None


def _is_past(verb: Token) -> bool:
    """Whether a word tells what was done to somebody: "taken", "treated", "held"; no verb that reports."""
    done = verb.lower.endswith(("ed", "en", "wn")) or verb.lower in words("irregular_pasts")
    return done and verb.content and not is_person(verb)


def kind_of(noun: Token) -> str:
    """What a noun's number is held against: that of a wider word, or of another for the same."""
    return "PEOPLE" if nationals(noun) else _counted_as().get(noun.key, noun.key)


def is_person(noun: Token) -> bool:
    """Whether a noun is one for people, or for what happens to them."""
    if noun.lower.removesuffix("s") in words("thing_nouns"):
        return False
    return noun.key in PERSONS | FATES | _roots("person_nouns") or bool(PERSON.search(noun.lower))


@cache
def _counted_as() -> Mapping[str, str]:
    return {root(noun): name.upper() for name, listed in rows("counted_as") for noun in listed.split(",")}


@cache
def _roots(name: str) -> frozenset[str]:
    return frozenset(map(root, words(name)))


def nationals(token: Token) -> bool:
    """Whether a word means people of some country: "hundreds of Veldorians"."""
    return token.capital and token.lower.endswith("s") and token.lower[:-1] in words("demonyms")


def fate(line: Sequence[Token], start: int, head: int) -> int | None:
    """What happened to the people counted: said right after them, or else before, and never beyond an "and"."""
    reach = range(head, min(head + 6, len(line)))
    after = range(head, next((i for i in reach if line[i].lower in AND), reach.stop))
    before = range(start - 1, max(-1, start - 6), -1)
    ends = next((i for i in before if line[i].lower in AND), -1)
    return next((i for i in (*after, *before) if line[i].key in FATES and (i > ends or i >= head)), None)

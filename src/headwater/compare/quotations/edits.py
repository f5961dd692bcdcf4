"""Edits: the words by which two quotations of one utterance differ."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz.distance import Levenshtein

from headwater.compare.quotations.sounds import sound
from headwater.words import rows, words

SHARE = 0.5
"""The share (0 to 1) of the stretch between the first and the last shared words that must be the same."""
LONGEST, EDGE = 6, 2
"""Words of one change, and of one at an end; more of them are another choice of sentences."""
ABBREVIATED = 2
"""Letters that an abbreviation has."""
ENDING = re.compile(r"e?s|e?d|ing|e?r|e?n|l?y")
"""What makes of a word another form of it, and not a longer way of writing it."""
SLIP = 5
"""Letters of a word that may be written in two ways, or by a slip: names out of other scripts."""
MANY = 4
"""Function words of a change that a reader sees."""

Words = tuple[str, ...]


def edits(one: Sequence[str], other: Sequence[str]) -> list[tuple[Words, Words]]:
    """The words of one that stand for words of the other, where the two are one utterance in different wordings.

    What stands before the first words that they share and after the last is cut off, unless a few words stand for a
    few; so is a long piece between: an excerpt is no other wording. Changes in function words alone do not count, one
    in a negation, a modal or a hedge does; nor do two spellings of a word. Nothing where the two share too little.
    """
    found = _pieces(one, other)
    same = [i for i, (equal, _, _) in enumerate(found) if equal]
    kept = sum(len(found[i][1]) for i in same)
    if not same:
        return []
    inner = [(a, b) for equal, a, b in found[same[0] : same[-1]] if not equal and max(len(a), len(b)) <= LONGEST]
    outer = [_edge(a[::-1], b[::-1], turned=True) for _, a, b in found[: same[0]]]
    outer += [_edge(a, b) for _, a, b in found[same[-1] + 1 :]]
    changes = [*inner, *(edge for edge in outer if all(edge))]
    if kept < SHARE * (kept + sum(max(len(a), len(b)) for a, b in changes)):
        return []
    return [(a, b) for a, b in changes if _visible(a, b) and not _one_word(a, b)]


def _edge(a: Words, b: Words, *, turned: bool = False) -> tuple[Words, Words]:
    """What stands for what where the shared words end: a few words, the same number of each; where one goes on, cut."""
    size = min(len(a), len(b))
    a, b = (a[:size], b[:size]) if size <= EDGE else ((), ())
    return (a[::-1], b[::-1]) if turned else (a, b)


def _pieces(one: Sequence[str], other: Sequence[str]) -> list[tuple[bool, Words, Words]]:
    """The two, aligned: by turns what both have and what stands for what."""
    found: list[tuple[bool, Words, Words]] = []
    for op in Levenshtein.opcodes(one, other):
        same, a, b = op.tag == "equal", tuple(one[op.src_start : op.src_end]), tuple(other[op.dest_start : op.dest_end])
        if found and not same and not found[-1][0]:
            _, before, beside = found.pop()
            a, b = before + a, beside + b
        found.append((same, a, b))
    return found


def _visible(a: Words, b: Words) -> bool:
    """Whether more than a few function words stand for one another."""
    return len(a) + len(b) >= MANY or any(w in reaching() or w not in words("stopwords") for w in (*a, *b))


def _one_word(a: Words, b: Words) -> bool:
    """Whether one is the other, abbreviated, spelled otherwise or in figures: "Sen." and "Senator", "four" and "4"."""
    if "".join(map(plain, a)) == "".join(map(plain, b)) or _initials(a) == "".join(b) or "".join(a) == _initials(b):
        return True
    if len(a) != 1 or len(b) != 1 or {a[0], b[0]} & reaching().keys():
        return False
    short, long = sorted((a[0], b[0]), key=len)
    if len(short) >= ABBREVIATED and long.startswith(short) and not ENDING.fullmatch(long, len(short)):
        return True
    return len(short) >= SLIP and len(sound(short)) > 2 and sound(short) == sound(long) and not long.startswith(short)


def _initials(side: Words) -> str:
    return "".join(w[0] for w in side) if len(side) > 1 else "-"


@cache
def plain(word: str) -> str:
    """A lower-case word as it is spelled in America; a number word in figures."""
    for british, american in _spellings():
        word = british.sub(american, word)
    return _numbers().get(word, word)


@cache
def reaching() -> Mapping[str, str]:
    """The words on which the reach of a statement hangs, and what each does."""
    return {word: what for what, listed in rows("reach_words") for word in listed.split()}


@cache
def _spellings() -> Sequence[tuple[re.Pattern[str], str]]:
    return [(re.compile(british), american) for british, american in rows("british_spellings")]


@cache
def _numbers() -> Mapping[str, str]:
    return {row[0]: row[1] for row in rows("numbers") if len(row) == 2}

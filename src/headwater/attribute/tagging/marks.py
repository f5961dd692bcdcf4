"""Marks: what the wordpieces of a text do not show of its words, their case and their quotation."""

import re
from collections.abc import Sequence
from functools import lru_cache

SURROGATE = re.compile("[\ud800-\udfff]")
PLAIN = {'"': "“”„‟«»″❝❞＂", "'": "‘’‚‛‹›′`´"}

LOWER, TITLE, UPPER, MIXED, DIGIT, MARK = 1, 2, 3, 4, 5, 6


def plain(text: str) -> str:
    """`text` with every quotation mark straight and no lone surrogates; each character keeps its place."""
    for straight, marks in PLAIN.items():
        for mark in marks:
            text = text.replace(mark, straight)  # many times as fast as one translation of all
    return text if text.isascii() else SURROGATE.sub("\ufffd", text)


@lru_cache(maxsize=1 << 16)
def case(word: str) -> int:
    """How the word is written: LOWER, TITLE, UPPER, MIXED, DIGIT or MARK."""
    if word[0].isdigit():
        return DIGIT
    if word.islower():
        return LOWER
    if word.isupper():
        return TITLE if len(word) == 1 else UPPER
    if word[0].isupper() and word[1:].islower():
        return TITLE
    return MIXED if word[0].isalpha() else MARK


def quotations(line: str, starts: Sequence[int]) -> list[int]:
    """For each word of a line with straight marks, by its start: 0 outside a quotation, 1 an opening mark, 2 inside,
    3 a closing mark; 4, 5 and 6 the same for single marks that have a partner in the line."""
    if '"' not in line and "'" not in line:
        return [0] * len(starts)
    found, inside, single = [], False, False
    low, high = starts[0], len(line.rstrip())
    closers = {s for s in starts if s > low and line[s] == "'" and _closes(line, s, high)}
    final = max(closers, default=-1)
    for start in starts:
        mark = line[start]
        if mark not in "\"'":
            found.append(2 if inside else 5 if single else 0)
            continue
        before = start == low or line[start - 1].isspace() or line[start - 1] in "([-—–"
        after = start + 1 < high and not line[start + 1].isspace()
        if mark == '"':
            inside = before if before == after else not inside
            found.append(1 if inside else 3)
        elif not single and (before or line[start - 1] == '"') and after and final > start:
            single = True
            found.append(4)
        elif single and start in closers:
            single = False
            found.append(6)
        else:
            found.append(2 if inside else 5 if single else 0)
    return found


def _closes(text: str, at: int, end: int) -> bool:
    return not text[at - 1].isspace() and (at + 1 >= end or not text[at + 1].isalnum())

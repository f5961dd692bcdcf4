"""Remainders: what of a sentence attributions leave over."""

import re
from collections.abc import Iterator, Sequence

from headwater.records import Range
from headwater.text.lines import trimmed

CLAUSE = re.compile(r"(?i)[,;:—–(]*\s*(?:and|but|while|though|although|as|after|because|since|when)\b")
ADJUNCT = re.compile(r"(?i)(?:in|at|on|by|for|from|with|during|according|following|among)\b")


def remainders(text: str, sentence: Range, taken: Sequence[Range]) -> Iterator[Range]:
    """What of a sentence is in nobody's mouth: all of it, or the clauses that attributions leave whole."""
    if not taken:
        yield sentence
        return
    at = sentence.start
    for r in sorted([*taken, Range(sentence.end, sentence.end)]):
        if r.start > at:
            piece = trimmed(text, at, min(r.start, sentence.end))
            if piece.start < piece.end and _whole(text, piece, sentence):
                yield piece
        at = max(at, r.end)


def _whole(text: str, piece: Range, sentence: Range) -> bool:
    """Whether a remainder is a clause of its own, between marks or at the sentence's end, and no mere adjunct."""
    opens = piece.start == sentence.start or CLAUSE.match(text, piece.start, piece.end)
    closes = piece.end == sentence.end or CLAUSE.match(text, piece.end - 1, sentence.end)
    return bool(opens and closes and not ADJUNCT.match(text, piece.start, piece.end))

"""Edits: the words by which two quotations of one utterance differ."""

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from headwater.words import words

RUN = 4
"""Words in a row that two wordings must share, unless they are mostly the same anyhow."""
MOSTLY = 0.6
"""What is mostly the same: the share (0 to 1) of the longer wording's words that both have."""
SHARE = 0.5
"""The share (0 to 1) of the stretch between the first and the last shared words that must be the same."""
LONGEST, EDGE = 6, 2
"""Words of one change, and of one at an end; more of them are another choice of sentences."""
NEGATIONS = frozenset({"not", "no", "never", "none", "nothing", "nobody"})

Words = tuple[str, ...]


def edits(one: Sequence[str], other: Sequence[str]) -> list[tuple[Words, Words]]:
    """The words of one that stand for words of the other, where the two are one utterance in different wordings.

    What stands before the first words that they share and after the last is cut off, unless a few words stand for a
    few; so is a long piece between: an excerpt is no other wording. Changes in function words alone do not count, a
    negation does. Nothing where the two share too little.
    """
    found = _pieces(one, other)
    same = [i for i, (equal, _, _) in enumerate(found) if equal]
    kept = sum(len(found[i][1]) for i in same)
    if max((len(found[i][1]) for i in same), default=0) < RUN and kept < MOSTLY * max(len(one), len(other), RUN):
        return []
    inner = [(a, b) for equal, a, b in found[same[0] : same[-1]] if not equal and max(len(a), len(b)) <= LONGEST]
    outer = [_edge(a[::-1], b[::-1], turned=True) for _, a, b in found[: same[0]]]
    outer += [_edge(a, b) for _, a, b in found[same[-1] + 1 :]]
    changes = [*inner, *(edge for edge in outer if all(edge))]
    if kept < SHARE * (kept + sum(max(len(a), len(b)) for a, b in changes)):
        return []
    return [(a, b) for a, b in changes if any(map(_counts, (*a, *b))) and not _shortened(a, b)]


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


def _counts(word: str) -> bool:
    return word in NEGATIONS or word not in words("stopwords")


def _shortened(a: Words, b: Words) -> bool:
    """Whether one word is the other, abbreviated: "Sen." and "Senator"."""
    return len(a) == len(b) == 1 and (a[0].startswith(b[0]) or b[0].startswith(a[0]))

"""Measure: two texts compared word by word, and what they share counted."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from headwater.derive.alignment import Anchors, Run, aligned, anchors
from headwater.derive.comparison import Comparison
from headwater.derive.shingles import shared, shingles
from headwater.derive.wording import Keys, Mask, Wording

LENGTH = 5  # words in the shingles of the overlap


@dataclass(frozen=True, kw_only=True, slots=True)
class Indexed:
    """A text's words, made ready to be compared with many others."""

    words: Wording
    prints: Keys
    anchors: Anchors


def indexed(words: Wording) -> Indexed:
    """Make a text's words ready to be compared."""
    return Indexed(words=words, prints=np.unique(shingles(words.keys, LENGTH)), anchors=anchors(words.keys))


def compared(a: Indexed, b: Indexed) -> Comparison:
    """Compare two texts word by word."""
    return measured(a, b, aligned(a.anchors, b.anchors))


def measured(a: Indexed, b: Indexed, stretches: Sequence[tuple[Run, ...]], *, reworded: bool = False) -> Comparison:
    """Count what two texts have in common in these stretches."""
    own, agree = (_own(a.words), _own(b.words)), (np.zeros_like(a.words.names), np.zeros_like(b.words.names))
    speech, prose = 0, [0]
    for stretch in stretches:
        prose.append(0)
        for run in stretch:
            in_a, in_b = slice(run.a, run.a + run.size), slice(run.b, run.b + run.size)
            own[0][in_a] = own[1][in_b] = _both_own(a.words, b.words, in_a, in_b)
            agree[0][in_a] = agree[1][in_b] = True
            prose[-1] += _count(own[0][in_a])
            speech += _count(a.words.quoted[in_a] | b.words.quoted[in_b])
    return Comparison(
        stretches=tuple(stretches),
        reworded=reworded,
        words=(len(a.words), len(b.words)),
        own=(_count(own[0]), _count(own[1])),
        prose=(_count(agree[0] & own[0]), _count(agree[1] & own[1])),
        longest=max(prose),
        speech=speech,
        agree=(_count(agree[0]), _count(agree[1])),
        overlap=overlap(a, b),
    )


def overlap(a: Indexed, b: Indexed) -> float:
    """The share of the shorter text's shingles that stand in the other."""
    return shared(a.prints, b.prints) / max(1, min(len(a.prints), len(b.prints)))


def identical(a: Wording, b: Wording) -> Comparison:
    """Compare two texts that are known to agree word for word."""
    size, own = len(a), _count(_both_own(a, b, slice(None), slice(None)))
    return Comparison(
        stretches=((Run(0, 0, size),),),
        words=(size, size),
        own=(own, own),
        prose=(own, own),
        longest=own,
        speech=_count(a.quoted | b.quoted),
        agree=(size, size),
        overlap=1.0,
    )


def _own(words: Wording) -> Mask:
    return ~(words.quoted | words.names)


def _both_own(a: Wording, b: Wording, in_a: slice, in_b: slice) -> Mask:
    """Which of the words that agree neither text quotes, and not both write as a name."""
    return ~(a.quoted[in_a] | b.quoted[in_b] | (a.names[in_a] & b.names[in_b]))


def _count(mask: Mask) -> int:
    return int(np.count_nonzero(mask))

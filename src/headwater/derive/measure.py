"""Measure: what two texts share, counted."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np

from headwater.derive.alignment import Places, Run
from headwater.derive.comparison import Comparison, Two
from headwater.derive.letters import Keys, Mask
from headwater.derive.shingles import distinct, shared, shingles
from headwater.derive.wording import Wording

LENGTH = 5  # words in the shingles of the overlap


def prints(words: Wording) -> Keys:
    """All shingles of a text."""
    return distinct(shingles(words.keys, LENGTH))


def overlap(a: Keys, b: Keys) -> float:
    """The share of the shorter text's shingles that stand in the other."""
    return shared(a, b) / max(1, min(len(a), len(b)))


def identical(a: Wording, b: Wording) -> Comparison:
    """Compare two texts that are known to agree word for word."""
    return compared(a, b, [(Run(0, 0, len(a)),)], share=1.0)


def compared(
    a: Wording, b: Wording, stretches: Sequence[tuple[Run, ...]], *, share: float, reworded: bool = False
) -> Comparison:
    """Count what two texts have in common in these stretches, and put their overlap beside it."""
    in_a, in_b = _places(stretches)
    quoted, captions = a.quoted[in_a] | b.quoted[in_b], a.captions[in_a] | b.captions[in_b]
    prose = ~(quoted | captions | (a.names[in_a] & b.names[in_b]))
    one = _tally(a, in_a, prose, [(s[0].a, s[-1].a + s[-1].size) for s in stretches])
    other = _tally(b, in_b, prose, [(s[0].b, s[-1].b + s[-1].size) for s in stretches])
    ends = np.cumsum([sum(run.size for run in stretch) for stretch in stretches], dtype=np.int64)
    return Comparison(
        stretches=tuple(stretches),
        reworded=reworded,
        words=(one.words, other.words),
        own=(one.own, other.own),
        prose=(one.prose, other.prose),
        longest=max((_count(part) for part in np.split(prose, ends[:-1])), default=0),
        speech=_count(quoted),
        captions=_count(captions),
        agree=(one.agree, other.agree),
        covered=(one.covered, other.covered),
        reach=(one.reach, other.reach),
        overlap=share,
    )


class _Tally(NamedTuple):
    """Words of one text, counted: see `Comparison`."""

    words: int
    own: int
    prose: int
    agree: int
    covered: int
    reach: int


def _places(stretches: Sequence[tuple[Run, ...]]) -> tuple[Places, Places]:
    """Where each word that agrees stands in the one text and in the other."""
    every = chain.from_iterable(run for stretch in stretches for run in stretch)
    in_a, in_b, sizes = np.fromiter(every, dtype=np.int64).reshape(-1, 3).T
    ends = np.cumsum(sizes)
    nth = np.arange(ends[-1] if len(ends) else 0)
    return nth + np.repeat(in_a - ends + sizes, sizes), nth + np.repeat(in_b - ends + sizes, sizes)


def _tally(words: Wording, places: Places, prose: Mask, spans: Sequence[Two]) -> _Tally:
    """Count one text's words, given those that agree, which of these are both writers' own, and the stretches."""
    body, own = ~words.captions, words.own
    agree, inside = np.zeros_like(body), np.zeros_like(body)
    agree[places], own[places] = True, prose
    for first, stop in spans:
        inside[first:stop] = True
    reached = np.flatnonzero(agree & body)
    return _Tally(
        words=_count(body),
        own=_count(own),
        prose=_count(own & agree),
        agree=len(reached),
        covered=_count(inside & body),
        reach=_count(body[reached[0] : reached[-1] + 1]) if len(reached) else 0,
    )


def _count(mask: Mask) -> int:
    return int(np.count_nonzero(mask))

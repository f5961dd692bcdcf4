"""Measure: two texts compared word by word, and what they share counted."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from headwater.derive.alignment import Anchors, Run, aligned, anchors
from headwater.derive.comparison import Comparison
from headwater.derive.letters import Mask
from headwater.derive.shingles import distinct, shared, shingles
from headwater.derive.wording import Keys, Wording

LENGTH = 5  # words in the shingles of the overlap


@dataclass(frozen=True, kw_only=True, slots=True)
class Indexed:
    """A text's words, made ready to be compared with many others."""

    words: Wording
    prints: Keys
    anchors: Anchors


def indexed(words: Wording) -> Indexed:
    """Make a text's words ready to be compared."""
    return Indexed(words=words, prints=distinct(shingles(words.keys, LENGTH)), anchors=anchors(words.keys))


def compared(a: Indexed, b: Indexed) -> Comparison:
    """Compare two texts word by word."""
    return measured(a, b, aligned(a.anchors, b.anchors))


def measured(a: Indexed, b: Indexed, stretches: Sequence[tuple[Run, ...]], *, reworded: bool = False) -> Comparison:
    """Count what two texts have in common in these stretches."""
    return _counted(a.words, b.words, stretches, share=overlap(a, b), reworded=reworded)


def identical(a: Wording, b: Wording) -> Comparison:
    """Compare two texts that are known to agree word for word."""
    return _counted(a, b, [(Run(0, 0, len(a)),)], share=1.0)


def overlap(a: Indexed, b: Indexed) -> float:
    """The share of the shorter text's shingles that stand in the other."""
    return shared(a.prints, b.prints) / max(1, min(len(a.prints), len(b.prints)))


@dataclass(frozen=True, kw_only=True, slots=True)
class _Marks:
    """Which words of a text are of its body, its writer's own, shared with another, and in the stretches."""

    body: Mask
    own: Mask
    agree: Mask
    inside: Mask

    def reach(self) -> Mask:
        """The words of the body from the first that agrees to the last."""
        places, reach = np.flatnonzero(self.agree & self.body), np.zeros_like(self.body)
        if len(places):
            reach[places[0] : places[-1] + 1] = True
        return reach & self.body


def _marks(words: Wording) -> _Marks:
    none = np.zeros(len(words), dtype=np.bool_)
    return _Marks(body=~words.captions, own=words.own, agree=none, inside=none.copy())


def _counted(
    a: Wording, b: Wording, stretches: Sequence[tuple[Run, ...]], *, share: float, reworded: bool = False
) -> Comparison:
    one, other = _marks(a), _marks(b)
    longest = max((_marked(a, b, one, other, stretch) for stretch in stretches), default=0)
    both = [run for stretch in stretches for run in stretch]
    return Comparison(
        stretches=tuple(stretches),
        reworded=reworded,
        words=(_count(one.body), _count(other.body)),
        own=(_count(one.own), _count(other.own)),
        prose=(_count(one.agree & one.own), _count(other.agree & other.own)),
        longest=longest,
        speech=sum(_either(a.quoted, b.quoted, run) for run in both),
        captions=sum(_either(a.captions, b.captions, run) for run in both),
        agree=(_count(one.agree & one.body), _count(other.agree & other.body)),
        covered=(_count(one.inside & one.body), _count(other.inside & other.body)),
        reach=(_count(one.reach()), _count(other.reach())),
        overlap=share,
    )


def _marked(a: Wording, b: Wording, one: _Marks, other: _Marks, stretch: tuple[Run, ...]) -> int:
    """Mark a stretch in both texts; the words of prose in it."""
    first, last, prose = stretch[0], stretch[-1], 0
    one.inside[first.a : last.a + last.size] = other.inside[first.b : last.b + last.size] = True
    for run in stretch:
        in_a, in_b = _slices(run)
        one.own[in_a] = other.own[in_b] = _both_own(a, b, in_a, in_b)
        one.agree[in_a] = other.agree[in_b] = True
        prose += _count(one.own[in_a])
    return prose


def _both_own(a: Wording, b: Wording, in_a: slice, in_b: slice) -> Mask:
    """Which of the words that agree neither text quotes or has in a caption, and not both write as a name."""
    quoted, captions = a.quoted[in_a] | b.quoted[in_b], a.captions[in_a] | b.captions[in_b]
    return ~(quoted | captions | (a.names[in_a] & b.names[in_b]))


def _either(a: Mask, b: Mask, run: Run) -> int:
    """The words of a run that are marked in either text."""
    in_a, in_b = _slices(run)
    return _count(a[in_a] | b[in_b])


def _slices(run: Run) -> tuple[slice, slice]:
    return slice(run.a, run.a + run.size), slice(run.b, run.b + run.size)


def _count(mask: Mask) -> int:
    return int(np.count_nonzero(mask))

"""Comparison: what two texts have in common, told apart into prose and quotation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from headwater.derive.alignment import Anchors, Run, aligned, anchors
from headwater.derive.shingles import shared, shingles
from headwater.derive.wording import Keys, Mask, Wording

LENGTH = 5  # words in the shingles of the overlap

Two = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Indexed:
    """A text's words, made ready to be compared with many others."""

    words: Wording
    prints: Keys
    anchors: Anchors


def indexed(words: Wording) -> Indexed:
    """Make a text's words ready to be compared."""
    return Indexed(words=words, prints=np.unique(shingles(words.keys, LENGTH)), anchors=anchors(words.keys))


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """What two texts share, counted in words.

    A word counts as quoted where either text has it in quotation marks: setting speech in marks, or taking them off,
    makes nobody its author. Names are left out as well, as whoever reports one event must use them. `own` are the words
    of each text that are neither; `prose` those of them that agree, and `longest` those in one stretch; `speech` counts
    the quoted words that agree, and `agree` words of any sort. `overlap` is the share of the shorter text's five-word
    shingles that the other has. `reworded` says that only the content words were compared.
    """

    stretches: tuple[tuple[Run, ...], ...]
    words: Two
    own: Two
    prose: Two
    longest: int
    speech: int
    agree: Two
    overlap: float
    reworded: bool = False

    @property
    def containment(self) -> tuple[float, float]:
        """The share of the first text's words that stand in the second, and of the second's in the first."""
        return _shares(self.agree, self.words)

    @property
    def copied(self) -> tuple[float, float]:
        """The same of the words that neither quotes, and that are no names."""
        return _shares(self.prose, self.own)

    @property
    def density(self) -> float:
        """The share of the words inside the stretches that agree, in the text where it is the less."""
        return min(_shares(self.agree, self.covered))

    @property
    def spread(self) -> tuple[float, float]:
        """The share of each text's words that stand inside the stretches."""
        return _shares(self.covered, self.words)

    @property
    def covered(self) -> Two:
        """The words of each text inside the stretches, changed ones included."""
        return (sum(a[1] - a[0] for a, _ in self.spans()), sum(b[1] - b[0] for _, b in self.spans()))

    @property
    def intact(self) -> float:
        """The share of words from the first to the last shared one that agree, in the text where it is the less.

        What stands around an article does not lower it; what was written into it does.
        """
        spans = list(self.spans())
        firsts = (min(a[0] for a, _ in spans), min(b[0] for _, b in spans))
        lasts = (max(a[1] for a, _ in spans), max(b[1] for _, b in spans))
        return min(_shares(self.agree, (lasts[0] - firsts[0], lasts[1] - firsts[1])))

    def spans(self) -> Iterator[tuple[Two, Two]]:
        """The stretches in both texts, as places of words: the first, and one past the last."""
        for stretch in self.stretches:
            first, last = stretch[0], stretch[-1]
            yield (first.a, last.a + last.size), (first.b, last.b + last.size)

    def turned(self) -> "Comparison":
        """The same, of the second text with the first."""
        stretches = tuple(tuple(Run(run.b, run.a, run.size) for run in stretch) for stretch in self.stretches)
        return replace(
            self,
            stretches=stretches,
            words=self.words[::-1],
            own=self.own[::-1],
            prose=self.prose[::-1],
            agree=self.agree[::-1],
        )


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


def _shares(part: Two, whole: Two) -> tuple[float, float]:
    return (part[0] / max(1, whole[0]), part[1] / max(1, whole[1]))


def _count(mask: Mask) -> int:
    return int(np.count_nonzero(mask))

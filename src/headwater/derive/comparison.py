"""Comparison: what two texts have in common, told apart into prose and quotation."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.derive.alignment import Run

Two = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """What two texts share, counted in words.

    A word counts as quoted where either text has it in quotation marks, or retells a work in its sentence: setting
    speech in marks, or taking them off, makes nobody its author. Names are left out as well, as whoever reports one
    event must use them. `own` are the words of each text that are neither; `prose` those of them that agree, and
    `longest` those in one stretch. `words` are all of each text but its captions, `agree` those of them that agree,
    `covered` those in the stretches, changed ones included, and `reach` those from the first that agrees to the last.
    `speech` counts the quoted words that agree, `captions` those that stand in a caption of either. `overlap` is the
    share of the shorter text's five-word shingles that the other has, captions and all. `reworded` says that only the
    content words were compared.
    """

    stretches: tuple[tuple[Run, ...], ...]
    words: Two
    own: Two
    prose: Two
    longest: int
    speech: int
    captions: int
    agree: Two
    covered: Two
    reach: Two
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
    def intact(self) -> float:
        """The share of words from the first to the last shared one that agree, in the text where it is the less.

        What stands around an article does not lower it; what was written into it does.
        """
        return min(_shares(self.agree, self.reach))

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
            covered=self.covered[::-1],
            reach=self.reach[::-1],
        )


def _shares(part: Two, whole: Two) -> tuple[float, float]:
    return (part[0] / max(1, whole[0]), part[1] / max(1, whole[1]))

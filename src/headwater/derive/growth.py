"""Growth: which of two editions of one text is the later, by what they add, lose and mend."""

from typing import NamedTuple

from headwater.derive.comparison import Comparison, Two
from headwater.derive.corrections import additions, corrections, gaps
from headwater.derive.wording import Wording
from headwater.records import Clue, Direction, Evidence

MENDED = 3  # other signs weigh as much as a slip that is mended


class Sign(NamedTuple):
    """Something that editions gain: how much of it each of two has, what to say of the one with more, and where."""

    has: Two
    words: str
    places: tuple[Two, Two]
    weight: int = 1

    @property
    def vote(self) -> int:
        """How strongly it says that the second is the later; below zero, that the first is."""
        return self.weight * ((self.has[1] > self.has[0]) - (self.has[1] < self.has[0]))


def growth(found: Comparison, a: Wording, b: Wording) -> int:
    """How strongly what two editions of one outlet add, lose and mend says that the second is the later; or the first.

    Editions grow: of Wikipedia's, the one with more words, additions and commas, by most of the three, is the later in
    83 of 100 pairs. A reprint does not grow: it is cut.
    """
    return sum(sign.vote for sign in _signs(found, a, b))


def grown(found: Comparison, a: Wording, b: Wording, balance: int) -> tuple[Direction, tuple[Clue, ...]]:
    """The direction that the balance of all signs gives, of these two editions and of others, and the clues for it."""
    if not balance:
        return ("undetermined", ())
    later, side = (b, 1) if balance > 0 else (a, 0)
    signs = [(s.words, s.places[side]) for s in _signs(found, a, b) if s.vote * balance > 0]
    if not signs:
        signs = [("lies behind the other among their editions", next(found.spans())[side])]
    clues = (Clue(clue=w, evidence=(Evidence(document=later.article.id, range=later.range(*at)),)) for w, at in signs)
    return ("a_to_b" if side else "b_to_a", tuple(clues))


def _signs(found: Comparison, a: Wording, b: Wording) -> tuple[Sign, ...]:
    return (_words(found, a, b), _additions(found), _commas(found, a, b), _corrections(found, a, b))


def _words(found: Comparison, a: Wording, b: Wording) -> Sign:
    only = (found.words[0] - found.agree[0], found.words[1] - found.agree[1])
    places = _longest_gap([s[0] for s in found.spans()], len(a)), _longest_gap([s[1] for s in found.spans()], len(b))
    return Sign(only, f"has {max(only)} words that the other has not, and lacks {min(only)} of its", places)


def _additions(found: Comparison) -> Sign:
    """Words that one of the two has inside a stretch, where the other goes on without."""
    in_a, in_b = additions(found)
    words = f"adds words in {max(len(in_a), len(in_b))} places, where the other does in {min(len(in_a), len(in_b))}"
    return Sign((len(in_a), len(in_b)), words, (_first(in_a), _first(in_b)))


def _commas(found: Comparison, a: Wording, b: Wording) -> Sign:
    has = tuple(sum(x.article.text.count(",", *r) for r in x.article.body) for x in (a, b))
    return Sign((has[0], has[1]), f"has {max(has)} commas, the other {min(has)}", next(found.spans()))


def _corrections(found: Comparison, a: Wording, b: Wording) -> Sign:
    in_a, in_b = corrections(found, a, b)
    return Sign((len(in_a), len(in_b)), "mends a slip of the other's", (_first(in_a), _first(in_b)), MENDED)


def _first(places: list[Two]) -> Two:
    return places[0] if places else (0, 1)


def _longest_gap(spans: list[Two], size: int) -> Two:
    """The most words in a row outside the spans; all words where there are none outside."""
    return max(gaps(spans, size), key=lambda gap: gap[1] - gap[0], default=(0, size))

"""Growth: which of two editions of one text is the later, by what they add and lose."""

from headwater.derive.comparison import Comparison
from headwater.derive.wording import Wording
from headwater.records import Clue, Direction, Evidence

# Editions grow: on Wikipedia's the one that adds clearly more than it loses is the later in 87 of 100 pairs. A reprint
# does not: it is cut.
CLEARLY = 0.2
LEAST = 2  # words


def growth(found: Comparison, a: Wording, b: Wording) -> tuple[Direction, tuple[Clue, ...]]:
    """The direction between two editions of one outlet, where one has most of the words that only one of them has."""
    only_a, only_b = (size - agree for size, agree in zip(found.words, found.agree, strict=True))
    if abs(only_b - only_a) < max(LEAST, CLEARLY * (only_a + only_b)):
        return ("undetermined", ())
    later, added, lost = (b, only_b, only_a) if only_b > only_a else (a, only_a, only_b)
    spans = [of_b if later is b else of_a for of_a, of_b in found.spans()]
    place = _longest_gap(sorted(spans), len(later))
    evidence = Evidence(document=later.article.id, range=later.range(*place))
    clue = Clue(clue=f"has {added} words that the other has not, and lacks {lost} of its", evidence=(evidence,))
    return ("a_to_b" if later is b else "b_to_a", (clue,))


def _longest_gap(spans: list[tuple[int, int]], size: int) -> tuple[int, int]:
    """The most words in a row outside the spans; all words where there are none outside."""
    longest, end = (0, 0), 0
    for first, stop in [*spans, (size, size)]:
        longest = max(longest, (end, first), key=lambda gap: gap[1] - gap[0])
        end = max(end, stop)
    return longest if longest[1] > longest[0] else (0, size)

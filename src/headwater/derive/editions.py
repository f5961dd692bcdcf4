"""Editions: which of two is the later, judged by all editions of one outlet's article that are there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.derive.comparison import Comparison
from headwater.derive.growth import growth
from headwater.derive.kind import is_copy
from headwater.derive.outlets import outlet
from headwater.derive.wording import Wording

THIRDS = 24  # other editions that are asked

Pair = tuple[int, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Editions:
    """Texts of one outlet, by number, that have prose in common: how much each two share, and how they have grown.

    `like[i][j]` is the share of the words of both that agree; `later[i][j]` is above zero where j seems the later.
    """

    like: Mapping[int, Mapping[int, float]]
    later: Mapping[int, Mapping[int, int]]

    def balance(self, i: int, j: int) -> int:
        """How strongly j seems later than i, by these two and by every third that lies behind one of them.

        An edition is made from the last one. A third that is more like j than like i has j before or behind it, on the
        way from i: it is far from i, and what has grown since shows more.
        """
        found = self.later.get(i, {}).get(j, 0)
        thirds = sorted(set(self.like.get(i, ())) & set(self.like.get(j, ())))
        for third in thirds[:THIRDS]:
            to_i, to_j = self.like[i][third], self.like[j][third]
            found += self.later[i][third] if to_j > to_i else self.later[third][j] if to_i > to_j else 0
        return found


def editions(groups: Sequence[Sequence[Wording]], found: Mapping[Pair, Comparison]) -> Editions:
    """Weigh each two texts that one outlet has and that have prose in common."""
    like: defaultdict[int, dict[int, float]] = defaultdict(dict)
    later: defaultdict[int, dict[int, int]] = defaultdict(dict)
    outlets = [{where for words in group if (where := outlet(words.article))} for group in groups]
    for (i, j), comparison in found.items():
        if outlets[i] & outlets[j] and (comparison.reworded or is_copy(comparison)):
            agree = min(comparison.agree)
            like[i][j] = like[j][i] = agree / max(1, sum(comparison.words) - agree)
            later[i][j] = growth(comparison, groups[i][0], groups[j][0])
            later[j][i] = -later[i][j]
    return Editions(like=like, later=later)

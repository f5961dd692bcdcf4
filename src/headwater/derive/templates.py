"""Templates: texts that one form was filled into, match reports and stock notices for instance, which are no copies."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from headwater.derive.letters import Mask
from headwater.derive.wording import Dictionary, Wording

FILLINGS = 10  # of one form; one outlet's rolling report may stand there in fewer states
LINE = 8  # words; counters and the like stand on shorter lines


def templates(texts: Sequence[Wording], dictionary: Dictionary) -> frozenset[int]:
    """The texts, by their places, that differ from others in their sentences' numbers and names and in nothing else.

    The texts are no two the same. What fewer than `FILLINGS` have in common so is left alone.
    """
    is_number = np.fromiter((word[0].isdigit() for word in dictionary), dtype=np.bool_, count=len(dictionary))
    forms: defaultdict[bytes, list[int]] = defaultdict(list)
    for place, words in enumerate(texts):
        forms[words.keys[~(words.names | is_number[words.numbers])].tobytes()].append(place)
    crowded = (places for places in forms.values() if len(places) >= FILLINGS)
    return frozenset(n for places in crowded if _fillings(texts[n] for n in places) >= FILLINGS for n in places)


def _fillings(texts: Iterable[Wording]) -> int:
    """How many of the texts differ where lines are long enough to be sentences."""
    return len({words.keys[_in_sentences(words)].tobytes() for words in texts})


def _in_sentences(words: Wording) -> Mask:
    breaks = [place for place, letter in enumerate(words.article.text) if letter == "\n"]
    line = np.searchsorted(breaks, words.starts)
    return np.bincount(line, minlength=len(breaks) + 1)[line] >= LINE

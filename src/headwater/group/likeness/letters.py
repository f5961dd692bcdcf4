"""Letters: how the words of a short text are spelt, for it has too few words to be told by these alone."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

MANY = 40  # terms: a text of so many or more is not short
SPELT = 0.8  # the weight of letters, beside that of words, in the shortest of texts
RUN, UNPARTED_RUN = 4, 2  # letters; of scripts that do not part words, in which a letter says as much as two or more
UNPARTED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")

Brevity = NDArray[np.float64]


def brevity(counts: Sequence[Mapping[str, int]]) -> Brevity:
    """How short each text is by its terms, from 1 for one that has hardly any to 0; 0.8 for a headline of eight."""
    return np.maximum(0.0, 1 - np.array([len(terms) for terms in counts], dtype=np.float64) / MANY)


def letters(terms: Mapping[str, int]) -> Counter[str]:
    """The runs of letters in a text's terms, counted once for each term; none where the text is not short.

    They make words alike that are one word in several forms, or parts of a longer one, in whatever language: so they
    stand in for stemmers and for the parting of compounds (McNamee and Mayfield 2004). Each begins with a space, which
    no term does.
    """
    if len(terms) >= MANY:
        return Counter()
    return Counter(run for term in terms for run in _runs(term))


def _runs(term: str) -> set[str]:
    whole, size = (term, UNPARTED_RUN) if UNPARTED.match(term) else (f"_{term}_", RUN)
    return {f" {whole[at : at + size]}" for at in range(max(1, len(whole) - size + 1))}


def shares(brevity: Brevity) -> tuple[Brevity, Brevity]:
    """What the words and the letters of a row of length one are multiplied by."""
    return np.sqrt(1 - SPELT * brevity), np.sqrt(SPELT * brevity)


def evened(products: NDArray[np.float64], first: Brevity, second: Brevity) -> NDArray[np.float64]:
    """The likeness of pairs of texts, of the brevities given, from the products of their rows.

    The rows of a short text and a long one do not fully meet, whatever they say: the products are divided by what they
    would be were the words and the letters of both the same. Of two of one brevity that is 1.
    """
    (words, runs), (others, other_runs) = shares(first), shares(second)
    return products / (words * others + runs * other_runs)

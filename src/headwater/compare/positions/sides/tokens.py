"""Tokens: the words and marks of a text that show how it stands to what it tells."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from headwater.text.words import stem
from headwater.words import rows, words

TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|[?!:\"“”‘]|\d+")
MARKS = {"“": '"', "”": '"', "‘": "'"}
NUMBER, NOT = "#", "n't"


def tokens(text: str) -> list[str]:
    """The words in lower case, "n't" parted from its verb and "'s" left out; marks, and one token for any number."""
    found: list[str] = []
    for word in TOKEN.findall(text.casefold().replace("’", "'")):
        if word[0].isdigit():
            found.append(NUMBER)
        elif word.endswith(NOT):
            found += [word.removesuffix(NOT), NOT]
        else:
            found.append(MARKS.get(word, word.removesuffix("'s")))
    return found


def pairs(of: Sequence[str]) -> list[str]:
    """Each two neighbours."""
    return [f"{a} {b}" for a, b in pairwise(of)]


def classes(of: Sequence[str]) -> Counter[str]:
    """How many tokens and pairs of neighbours belong to each class of `words/stance_classes.tsv`."""
    known = _known()
    return Counter(name for gram in (*of, *pairs(of)) for name in known.get(gram, ()))


def telling(of: Iterable[str]) -> frozenset[str]:
    """The stems of the words that say what a text is about: not how it stands to that, and no function words."""
    empty = words("stopwords") | words("modals")
    return frozenset(stem(w) for w in of if w.isalpha() and len(w) > 2 and w not in empty and w not in _known())


@cache
def names() -> tuple[str, ...]:
    """The names of the classes."""
    return tuple(name for name, _ in rows("stance_classes"))


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, listed in rows("stance_classes"):
        for word in listed.split(", "):
            found[word] = (*found.get(word, ()), name)
    return found

"""Derive: articles in, derivations out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from headwater.derive.candidates import candidates
from headwater.derive.comparison import compared, identical, indexed, overlap
from headwater.derive.pair import derivation
from headwater.derive.wording import Dictionary, Wording, wording
from headwater.records import Article, Derivation

__all__ = ["derive"]

CAPTURES = 50  # of one text that are paired each with each; further ones with the first only
LEAST = 0.055  # of the shorter text's shingles: who shares less than a twentieth owes nothing


def derive(articles: Sequence[Article]) -> tuple[Derivation, ...]:
    """Find which article is a copy of which, on which words, and in which direction.

    Only the bodies count. Texts that agree word for word are compared once; of more than `CAPTURES` of them, the rest
    is linked to the first alone. Sorted by the ids of the two articles.
    """
    groups = _identical(articles)
    found = [d for group in groups for d in _captures(group)]
    pairs = list(candidates([group[0].keys for group in groups]))
    index = {i: indexed(groups[i][0]) for i in sorted({i for pair in pairs for i in pair})}
    for i, j in pairs:
        if overlap(index[i], index[j]) >= LEAST:
            comparison = compared(index[i], index[j])
            for a, b in product(groups[i][:CAPTURES], groups[j][:CAPTURES]):
                found.extend(derivation(comparison, a, b))
    return tuple(sorted(found, key=lambda d: (d.a, d.b)))


def _identical(articles: Sequence[Article]) -> list[list[Wording]]:
    """The articles that have words, those with the same words together, in order of their ids."""
    dictionary = Dictionary()
    groups: defaultdict[bytes, list[Wording]] = defaultdict(list)
    for article in sorted(articles, key=lambda a: a.id):
        words = wording(article, dictionary)
        if len(words):
            groups[words.keys.tobytes()].append(words)
    return list(groups.values())


def _captures(group: list[Wording]) -> Iterator[Derivation]:
    """The pairs among articles whose words are the same."""
    for a, b in combinations(group[:CAPTURES], 2):
        yield from derivation(identical(a, b), a, b)
    for late in group[CAPTURES:]:
        yield from derivation(identical(group[0], late), group[0], late)

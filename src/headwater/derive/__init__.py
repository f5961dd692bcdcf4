"""Derive: articles in, derivations out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from hashlib import blake2b
from itertools import combinations, product

from headwater.derive.alignment import aligned, anchors
from headwater.derive.candidates import candidates, rare
from headwater.derive.comparison import Comparison
from headwater.derive.editions import editions
from headwater.derive.kind import is_copy
from headwater.derive.measure import compared, identical, overlap, prints
from headwater.derive.pair import derivation
from headwater.derive.parentage import Parentage, owners, parentages
from headwater.derive.rewording import gist, near, reworded
from headwater.derive.templates import templates
from headwater.derive.wording import Dictionary, Wording, wording
from headwater.records import Article, Derivation

__all__ = ["derive"]

CAPTURES = 50  # of one text that are paired each with each; further ones with the first only
LEAST = 0.055  # of the shorter text's shingles: who shares less than a twentieth owes nothing
LIKE = 8  # pairs of content words in common before two texts are looked at for rewording

Groups = list[list[Wording]]
Pair = tuple[int, int]


def derive(articles: Sequence[Article]) -> tuple[Derivation, ...]:
    """Find which article is a copy of which, on which words, and in which direction.

    Only the bodies count. Texts that agree word for word are compared once; of more than `CAPTURES` of them, the rest
    is linked to the first alone. Sorted by the ids of the two articles.
    """
    dictionary = Dictionary()
    groups = _identical(articles, dictionary)
    filled = templates([group[0] for group in groups], dictionary)
    copied = _copied(groups, filled)
    known = {pair for pair, comparison in copied.items() if is_copy(comparison)}
    rewritten = _reworded(groups, filled, known)
    whose, every = parentages(groups, copied), editions(groups, {**copied, **rewritten})
    found = [d for group, own in zip(groups, whose, strict=True) for d in _captures(group, own)]
    for (i, j), comparison in {**copied, **rewritten}.items():
        witnesses = owners(comparison, groups[i][0], groups[j][0], whose[i], whose[j])
        balance = every.balance(i, j)
        for a, b in product(groups[i][:CAPTURES], groups[j][:CAPTURES]):
            found.extend(derivation(comparison, a, b, witnesses, balance))
    return tuple(sorted(found, key=lambda d: (d.a, d.b)))


def _copied(groups: Groups, filled: frozenset[int]) -> dict[Pair, Comparison]:
    """The pairs of texts that share words in a row, other than those of a form that both were filled into."""
    texts = [group[0] for group in groups]
    pairs = [pair for pair in candidates([rare(words.keys) for words in texts]) if not filled.issuperset(pair)]
    all_of = {i: prints(texts[i]) for i in _members(pairs)}
    shares = {(i, j): overlap(all_of[i], all_of[j]) for i, j in pairs}
    close = {pair: share for pair, share in shares.items() if share >= LEAST}
    index = {i: anchors(texts[i].keys) for i in _members(close)}
    return {
        (i, j): compared(texts[i], texts[j], aligned(index[i], index[j]), share=share)
        for (i, j), share in close.items()
    }


def _reworded(groups: Groups, filled: frozenset[int], known: Set[Pair]) -> dict[Pair, Comparison]:
    """The further pairs of texts that share content words in the same order."""
    texts = [group[0] for group in groups]
    pairs = [pair for pair in candidates([gist(t).prints for t in texts], LIKE) if not filled.issuperset(pair)]
    gists = {i: gist(texts[i]) for i in _members(pairs)}
    found = {}
    for i, j in pairs:
        if (i, j) not in known and near(gists[i], gists[j]) and (stretches := reworded(gists[i], gists[j])):
            share = overlap(prints(texts[i]), prints(texts[j]))
            found[i, j] = compared(texts[i], texts[j], stretches, share=share, reworded=True)
    return found


def _members(pairs: Iterable[Pair]) -> list[int]:
    return sorted({i for pair in pairs for i in pair})


def _identical(articles: Sequence[Article], dictionary: Dictionary) -> Groups:
    """The articles that have words, those with the same words together, in order of their ids."""
    groups: defaultdict[bytes, list[Wording]] = defaultdict(list)
    for article in sorted(articles, key=lambda a: a.id):
        words = wording(article, dictionary)
        if len(words):
            groups[blake2b(words.keys.tobytes()).digest()].append(words)
    return list(groups.values())


def _captures(group: list[Wording], whose: Parentage) -> Iterator[Derivation]:
    """The pairs among articles whose words are the same."""
    witnesses = tuple(own.witness for _, own in sorted(whose.items()))
    for a, b in (*combinations(group[:CAPTURES], 2), *((group[0], late) for late in group[CAPTURES:])):
        yield from derivation(identical(a, b), a, b, witnesses, 0)

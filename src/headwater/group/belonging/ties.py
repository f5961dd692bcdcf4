"""Ties: what an article has in common with others, in its own words and in theirs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from textwrap import shorten

import numpy as np
from numpy.typing import NDArray

from headwater.group.belonging.mentions import BEGINNING, Key, Mention, dateline, mentions
from headwater.group.belonging.spelling import nearest, spelt
from headwater.group.likeness.links import Links
from headwater.group.likeness.nearness import nearness
from headwater.group.likeness.terms import Matrix
from headwater.records import Article, Derivation, Evidence, Tie

NEAREST = 20  # articles of a story, the most alike, that are looked at
KEPT = 1 << 12  # articles whose mentions are kept at hand
MOST, DATES = 8, 2  # terms and names that are told, and dates


class Ties:
    """Finds ties among items: for each an article, its row of terms, its day, and its likeness to others."""

    def __init__(
        self, articles: Sequence[Article], terms: Sequence[str], matrix: Matrix, days: NDArray[np.float64], links: Links
    ) -> None:
        self.articles, self.terms, self.matrix, self.days, self.links = articles, terms, matrix, days, links
        self.mentions = lru_cache(KEPT)(lambda item: mentions(articles[item]))

    def between(self, article: Article, item: int, others: AbstractSet[int]) -> tuple[Tie, ...]:
        """What ties an article, which the item stands for, to other items: words, dates, the time of publication."""
        links = dict(self.links[item].pairs())
        near = sorted((j for j in links if j in others), key=lambda j: (-links[j], j))[:NEAREST]
        if not near:
            return ()
        products = self.matrix[near].multiply(self.matrix[[item] * len(near)]).tocsr()
        said = self.mentions(item) if article is self.articles[item] else mentions(article)
        shares = spelt(_terms(said), dict(self._shares(products)))
        told = self._told(article.id, said, near, shares)
        return (*told, *self._published(article, item, near, products))

    def _shares(self, products: Matrix) -> Iterator[tuple[str, float]]:
        """How much of the likeness each term makes, and in short texts each run of letters."""
        columns, at = np.unique(products.indices, return_inverse=True)
        sums = np.bincount(at, weights=products.data) / products.sum()
        return ((self.terms[column], share) for column, share in zip(columns, sums.tolist(), strict=True))

    def _told(
        self, document: str, here: Mapping[Key, Mention], near: Sequence[int], shares: Mapping[str, float]
    ) -> list[Tie]:
        """Words and then dates, each by their shares; of words that have a term in common only the first are told."""
        taken: set[str] = set()
        words: list[Tie] = []
        dates: list[Tie] = []
        for share, key, said in _weighed(here, shares):
            some, most = (dates, DATES) if said.kind == "date" else (words, MOST)
            if len(some) == most or (some is words and not taken.isdisjoint(said.terms)):
                continue
            if evidence := self._places(document, key, said, near):
                taken.update(said.terms)
                some.append(Tie(kind=said.kind, text=" ".join(said.text.split()), share=share, evidence=evidence))
        return words + dates

    def _places(self, document: str, key: Key, said: Mention, near: Sequence[int]) -> tuple[Evidence, ...]:
        """Where the document says it, and the most alike of the others that does; nothing where none does."""
        here = (Evidence(document=document, range=said.place),) if said.place else ()
        found = [(j, other) for j in near if (other := self.mentions(j).get(key))]
        if not found and key[0] == "term":
            found = [(j, other) for j in near if (other := self._alike(said.terms[0], j))]
        there = next((Evidence(document=self.articles[j].id, range=o.place) for j, o in found if o.place), None)
        return (*here, there) if there else here if found else ()

    def _alike(self, term: str, item: int) -> Mention | None:
        """What another says that is spelt most like a term, which it does not say."""
        said = self.mentions(item)
        other = nearest(term, _terms(said))
        return said[("term", other)] if other else None

    def _published(self, article: Article, item: int, near: Sequence[int], products: Matrix) -> Iterator[Tie]:
        """The time of publication, where it makes the article more like the others."""
        cosines, days = np.asarray(products.sum(axis=1)).ravel(), np.abs(self.days[near] - self.days[item])
        raised = cosines * nearness(self.days[[item]], self.days[near])
        share = float(1 - cosines.sum() / raised.sum())
        if share > 0:
            at = int(np.nanargmin(days))
            evidence = tuple(e for e in (dateline(article), dateline(self.articles[near[at]])) if e)
            yield Tie(kind="published", text=_apart(int(days[at])), share=share, evidence=evidence)


def copy(article: Article, copies: Iterable[Derivation]) -> Iterator[Tie]:
    """That an article is a copy of another, with the longest passage that both have; of several, the fullest copy."""
    for d in sorted(copies, key=lambda d: (-min(d.containment), d.a, d.b))[:1]:
        longest = max(d.passages, key=lambda p: (p.a.end - p.a.start, -p.a.start))
        places = (Evidence(document=d.a, range=longest.a), Evidence(document=d.b, range=longest.b))
        here, there = places if d.a == article.id else places[::-1]
        words = " ".join(article.text[here.range.start : here.range.end].split())
        yield Tie(kind="copy", text=shorten(words, BEGINNING, placeholder=" …"), share=None, evidence=(here, there))


def _terms(said: Mapping[Key, Mention]) -> list[str]:
    return [mention.terms[0] for key, mention in said.items() if key[0] == "term"]


def _weighed(here: Mapping[Key, Mention], shares: Mapping[str, float]) -> list[tuple[float, Key, Mention]]:
    """What is said of which something is shared, the largest share first, and all dates."""
    found = [(sum(shares.get(t, 0.0) for t in set(said.terms)), key, said) for key, said in here.items()]
    told = (one for one in found if one[0] or one[2].kind == "date")
    return sorted(told, key=lambda one: (-one[0], one[2].kind == "term"))


def _apart(days: int) -> str:
    return "published the same day" if days == 0 else f"published {days} {'day' if days == 1 else 'days'} apart"

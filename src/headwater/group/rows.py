"""Rows: the weighed terms of the articles that are known, and which of them another is like."""

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from headwater.group.letters import Brevity, brevity, evened, letters, shares
from headwater.group.neighbours import CROWDED, LEAST, TELLING
from headwater.group.terms import KNOWN, Matrix, frequency

Columns = NDArray[np.int32]
Counts = NDArray[np.uint16]
Weights = NDArray[np.float64]


class Rows:
    """A row of length one for each article: its terms by their number and by their rarity when it was added.

    What is rare changes as articles come; the row of one that is known does not, so that what was found stays found.
    """

    def __init__(self) -> None:
        self._column: dict[str, int] = {}
        self._often: list[int] = []  # articles in which a column's term stands
        self._known: list[float] = []  # articles of general news in which it would
        self._terms: list[str] = []
        self._columns: list[Columns] = []
        self._counts: list[Counts] = []
        self._weights: list[Weights] = []
        self._own: list[int] = []  # of the columns, how many are of terms; the others are of letters
        self._brevity = array("d")
        self._days = array("d")
        self._telling: defaultdict[int, tuple[array[int], array[float]]] = defaultdict(lambda: (array("i"), array("d")))

    def __len__(self) -> int:
        return len(self._columns)

    def add(self, articles: Sequence[Mapping[str, int]], days: Sequence[float]) -> None:
        """Add articles by their terms and the days on which they were published; they are weighed together."""
        every = [(self._counted(terms), self._counted(letters(terms))) for terms in articles]
        known = len(self) + len(articles)
        brief = brevity(articles)
        self._own.extend(map(len, articles))
        self._brevity.extend(brief)
        self._days.extend(days)
        for parts, lengths in zip(every, zip(*shares(brief), strict=True), strict=True):
            weights = [self._weighed(*part, known) * length for part, length in zip(parts, lengths, strict=True)]
            columns, counts = ([part[n] for part in parts] for n in range(2))
            self._keep(np.concatenate(columns), np.concatenate(counts), np.concatenate(weights))

    def _counted(self, terms: Mapping[str, int]) -> tuple[Columns, Counts]:
        """The columns of terms, in their order, and how often each stands."""
        found = np.empty(len(terms), np.int32)
        for n, term in enumerate(sorted(terms)):
            found[n] = at = self._column.setdefault(term, len(self._often))
            if at == len(self._often):
                self._terms.append(term)
                self._often.append(0)
                self._known.append(KNOWN * frequency(term))
            self._often[at] += 1
        return found, np.array([terms[term] for term in sorted(terms)], np.uint16)

    def _weighed(self, columns: Columns, counts: Counts, articles: int) -> Weights:
        here = np.fromiter((self._often[c] + self._known[c] for c in columns), np.float64, len(columns))
        weights = (1 + np.log(counts)) * np.log((1 + articles + KNOWN) / (1 + here))
        length = float(np.sqrt(weights @ weights))
        return weights / length if length else weights

    def _keep(self, columns: Columns, counts: Counts, weights: Weights) -> None:
        item = len(self)
        for at in self._tell(item, columns, weights):
            items, values = self._telling[int(columns[at])]
            items.append(item)
            values.append(weights[at])
        self._columns.append(columns)
        self._counts.append(counts)
        self._weights.append(weights)

    def _tell(self, item: int, columns: Columns, weights: Weights) -> NDArray[np.int64]:
        """Where terms stand through which an article is found: of a long one the weightiest, none that most have."""
        free = np.flatnonzero([self._often[c] <= CROWDED for c in columns])
        if len(free) <= TELLING or self._brevity[item]:
            return free
        least = np.partition(weights[free], len(free) - TELLING)[len(free) - TELLING]
        found: NDArray[np.int64] = free[weights[free] >= least]
        return found

    def near(self, item: int) -> tuple[NDArray[np.int64], Weights]:
        """Those that share telling terms with an article, in order, and the evened cosines of their rows with its."""
        columns, weights = self._columns[item], self._weights[item]
        found = np.zeros(len(self))
        for at in self._tell(item, columns, weights):
            items, values = self._telling[int(columns[at])]
            found[np.frombuffer(items, np.int32)] += weights[at] * np.frombuffer(values)
        found[item] = 0
        likely = np.flatnonzero(found >= LEAST)
        dense = np.zeros(len(self._often))
        dense[columns] = weights
        products = np.array([dense[self._columns[j]] @ self._weights[j] for j in likely], np.float64)
        return likely, evened(products, self.brevity([item]), self.brevity(likely))

    def terms(self, item: int) -> dict[str, int]:
        """The terms of an article, counted."""
        own = slice(self._own[item])
        return {self._terms[c]: int(n) for c, n in zip(self._columns[item][own], self._counts[item][own], strict=True)}

    def brevity(self, items: Sequence[int] | NDArray[np.int64]) -> Brevity:
        """How short articles are."""
        return np.frombuffer(self._brevity)[items]

    def days(self, items: Sequence[int] | NDArray[np.int64]) -> NDArray[np.float64]:
        """The days on which articles were published."""
        return np.frombuffer(self._days)[items]

    def matrix(self, items: Sequence[int]) -> Matrix:
        """The rows of some articles, with no columns but theirs."""
        columns = np.concatenate([self._columns[i] for i in items])
        weights = np.concatenate([self._weights[i] for i in items])
        pointers = np.cumsum([0, *(len(self._columns[i]) for i in items)])
        own, within = np.unique(columns, return_inverse=True)
        return sparse.csr_array((weights, within, pointers), shape=(len(items), max(1, len(own))))

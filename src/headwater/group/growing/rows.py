"""Rows: the weighed terms of the articles that are known, and which of them another is like."""

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from headwater.group.likeness.letters import Brevity, brevity, evened, letters, shares
from headwater.group.likeness.neighbours import CROWDED, LEAST, TELLING
from headwater.group.likeness.terms import KNOWN, Matrix, compact, frequency, weights

Columns = NDArray[np.int32]
Counts = NDArray[np.uint16]
Weights = NDArray[np.float64]


class Rows:
    """A row of length one for each article, as `weighed` makes it: what is rare is what is rare among all by now.

    Articles are found again through their telling terms, as those told when they were added.
    """

    def __init__(self) -> None:
        self._column: dict[str, int] = {}
        self._terms: list[str] = []
        self._often = array("d")  # articles in which a column's term stands
        self._known = array("d")  # articles of general news in which it would
        self._columns: list[Columns] = []
        self._counts: list[Counts] = []
        self._own = array("i")  # of an article's columns, how many are of terms; the others are of letters
        self._brevity = array("d")
        self._days = array("d")
        self._telling: defaultdict[int, tuple[array[int], array[float]]] = defaultdict(lambda: (array("i"), array("d")))

    def __len__(self) -> int:
        return len(self._columns)

    def add(self, articles: Sequence[Mapping[str, int]], days: Sequence[float]) -> None:
        """Add articles that come at once, by their terms and the days on which they were published."""
        first = len(self)
        for terms in articles:
            parts = self._counted(terms), self._counted(letters(terms))
            columns, counts = ([part[n] for part in parts] for n in range(2))
            self._columns.append(np.concatenate(columns))
            self._counts.append(np.concatenate(counts))
            self._own.append(len(terms))
        self._brevity.extend(brevity(articles))
        self._days.extend(days)
        for item in range(first, len(self)):
            self._tell(item)

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

    def _tell(self, item: int) -> None:
        """Write down an article under its telling terms."""
        columns, weights = self._columns[item], self._weights([item])
        for at in self._telling_of(item, columns, weights):
            items, values = self._telling[int(columns[at])]
            items.append(item)
            values.append(weights[at])

    def _telling_of(self, item: int, columns: Columns, weights: Weights) -> NDArray[np.int64]:
        """Where terms stand through which an article is found: of a long one the weightiest, none that are crowded."""
        free = np.flatnonzero(np.frombuffer(self._often)[columns] <= CROWDED)
        if len(free) <= TELLING or self._brevity[item]:
            return free
        least = np.partition(weights[free], len(free) - TELLING)[len(free) - TELLING]
        found: NDArray[np.int64] = free[weights[free] >= least]
        return found

    def _weights(self, items: Sequence[int] | NDArray[np.int64]) -> Weights:
        """The values of the rows of some articles, one row behind the other."""
        columns = np.concatenate([self._columns[i] for i in items])
        counts = np.concatenate([self._counts[i] for i in items]).astype(np.float64)
        here = np.frombuffer(self._often)[columns] + np.frombuffer(self._known)[columns]
        said = weights(counts, here, len(self))
        own = np.frombuffer(self._own, np.int32)[items]
        sizes = np.stack([own, np.array([len(self._columns[i]) for i in items]) - own], axis=1).ravel()
        part = np.repeat(np.arange(len(sizes)), sizes)
        found = np.sqrt(np.bincount(part, said**2, len(sizes)))
        lengths = np.stack(shares(self.brevity(items)), axis=1).ravel()
        values: Weights = said * (lengths / np.where(found == 0, 1, found))[part]
        return values

    def near(self, item: int) -> tuple[NDArray[np.int64], Weights]:
        """Those that share telling terms with an article, in order, and the evened cosines of their rows with its."""
        columns, weights = self._columns[item], self._weights([item])
        found = np.zeros(len(self))
        for at in self._telling_of(item, columns, weights):
            items, values = self._telling[int(columns[at])]
            found[np.frombuffer(items, np.int32)] += weights[at] * np.frombuffer(values)
        found[item] = 0
        likely = np.flatnonzero(found >= LEAST)
        rows = self.matrix(np.append(likely, item))
        products = (rows @ rows[[-1]].T).toarray().ravel()[:-1]
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

    def matrix(self, items: Sequence[int] | NDArray[np.int64]) -> Matrix:
        """The rows of some articles, with no columns but theirs."""
        columns = np.concatenate([self._columns[i] for i in items])
        pointers = np.cumsum([0, *(len(self._columns[i]) for i in items)])
        return compact(self._weights(items), columns, pointers)

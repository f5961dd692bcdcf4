"""Terms: the words that tell one event from another, with how much each says."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from headwater.group.likeness.letters import brevity, letters, shares
from headwater.records import Article
from headwater.text.words import WORD, stem
from headwater.words import rows, words

BODY, TITLE = 400, 60  # words read of each: what happened is told first
HEADLINE = 3  # how often a title's words count
KNOWN = 3000  # how many articles the general word frequencies count as, beside those of the pile

Matrix = sparse.csr_array


def terms(article: Article) -> Counter[str]:
    """The stems of an article's headline and of the beginning of its body, counted."""
    counts: Counter[str] = Counter()
    if article.title:
        for term in _stems(article.title.value, TITLE):
            counts[term] += HEADLINE
    left = BODY
    for r in article.body:
        found = list(_stems(article.text[r.start : r.end], left))
        counts.update(found)
        left -= len(found)
    return counts


def _stems(text: str, most: int) -> list[str]:
    found = (term(m.group()) for m in islice(WORD.finditer(text), most))
    return [t for t in found if t]


@cache
def term(word: str) -> str | None:
    """The stem that a word counts as; `None` for one that carries no content."""
    plain = word.casefold().replace("’", "'")
    return stem(plain) if len(plain) > 1 and plain not in words("stopwords") else None


def weighed(counts: Sequence[Counter[str]]) -> Matrix:
    """A row of length one for each article: its terms, sorted, by their number and their rarity (TF-IDF).

    Rarity is counted over the pile together with general English news: a pile of one story has no rare words of its
    own. A word that the general list lacks is rare. The columns of the letters of short articles come after all terms.
    """
    words, runs = shares(brevity(counts))
    return sparse.csr_array(sparse.hstack([_rows(counts, words), _rows([letters(terms) for terms in counts], runs)]))


def part(matrix: Matrix, rows: Sequence[int]) -> Matrix:
    """Some rows, with no columns but theirs: what is done with them takes no longer in a large pile."""
    few = matrix[rows]
    return compact(few.data, few.indices, few.indptr)


def compact(values: NDArray[np.float64], columns: NDArray[np.int32], pointers: NDArray[np.int32]) -> Matrix:
    """A matrix of these rows with none but the columns that they have, in their order."""
    own, within = np.unique(columns, return_inverse=True)
    return sparse.csr_array((values, within, pointers), shape=(len(pointers) - 1, max(1, len(own))))


def columns(counts: Sequence[Counter[str]]) -> list[str]:
    """What the columns of the rows are of: all terms, and then all runs of letters."""
    return [*sorted(set().union(*counts)), *sorted(set().union(*map(letters, counts)))]


def _rows(counts: Sequence[Counter[str]], lengths: NDArray[np.float64]) -> Matrix:
    """A row for each article, of the length given."""
    vocabulary = {term: i for i, term in enumerate(sorted(set().union(*counts)))}
    pointers = np.cumsum([0, *map(len, counts)], dtype=np.int32)
    indices = np.fromiter((vocabulary[t] for c in counts for t in sorted(c)), np.int32, pointers[-1])
    often = np.fromiter((c[t] for c in counts for t in sorted(c)), np.float64, pointers[-1])
    values = weights(often, _here(vocabulary, indices)[indices], len(counts))
    matrix = sparse.csr_array((values, indices, pointers), shape=(len(counts), max(1, len(vocabulary))))
    found = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    found[found == 0] = 1
    matrix.data *= np.repeat(lengths / found, np.diff(pointers))
    return matrix


def weights(often: NDArray[np.float64], here: NDArray[np.float64], articles: int) -> NDArray[np.float64]:
    """What terms say by how often they stand in an article, and by how many of the articles they stand `here`."""
    return (1 + np.log(np.maximum(often, 1))) * np.log((1 + articles + KNOWN) / (1 + here))


def _here(vocabulary: dict[str, int], indices: NDArray[np.int32]) -> NDArray[np.float64]:
    """In how many articles each term stands, those that general news would add counted in."""
    known = np.zeros(max(1, len(vocabulary)))
    for term, i in vocabulary.items():
        known[i] = frequency(term) * KNOWN
    return np.bincount(indices, minlength=len(known)) + known


def frequency(term: str) -> float:
    """The share of articles of general English news in which a stem stands."""
    return _frequency().get(term, 0.0)


@cache
def _frequency() -> dict[str, float]:
    return {term: float(often) / 1000 for term, often in rows("word_frequency")}

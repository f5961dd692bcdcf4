"""Rivals: plain groupings that anyone can have, each with every setting that its best is sought among."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple

import click
import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from headwater import Document
from headwater.words import words

WORD = re.compile(r"\w\w+")
BODY, TWICE = 300, 2  # words of a body that are read; how often its title counts
SHARED = 2  # documents: a word that stands in fewer ties nothing, and without it the rivals do better
CUTS = [n / 100 for n in range(6, 37)]
LEAST = 0.05  # likeness; less is no edge
DIMENSIONS = 100

Groups = Sequence[int]
Matrix = sparse.csr_array


class Rival(NamedTuple):
    """What groups documents, with a name for each of its settings, and the packages that it needs."""

    groups: Callable[[Sequence[Document]], Iterator[tuple[str, Groups]]]
    needs: tuple[str, ...] = ()

    def needed(self) -> None:
        """End the command where a package is not installed."""
        if missing := [name for name in self.needs if find_spec(name) is None]:
            raise click.ClickException(f"not installed: pip install {' '.join(missing)}")


def weighed(documents: Sequence[Document]) -> Matrix:
    """TF-IDF rows of length one: title twice and the first 300 words, without stopwords, counts taken as logarithms."""
    counts = [Counter(w for w in WORD.findall(_text(d)) if w not in words("stopwords")) for d in documents]
    often = Counter(word for count in counts for word in count)
    column = {word: n for n, word in enumerate(sorted(w for w, n in often.items() if n >= SHARED))}
    rarity = {word: 1 + np.log((1 + len(documents)) / (1 + often[word])) for word in column}
    cells = [
        (row, column[w], (1 + np.log(n)) * rarity[w])
        for row, c in enumerate(counts)
        for w, n in c.items()
        if w in column
    ]
    rows, columns, values = (np.array(part) for part in zip(*cells, strict=True))
    matrix = sparse.csr_array((values, (rows, columns)), shape=(len(documents), len(column)))
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    return sparse.csr_array(sparse.diags_array(1 / np.where(lengths == 0, 1, lengths)) @ matrix)


def _text(document: Document) -> str:
    return " ".join([document.title or ""] * TWICE + document.text.split()[:BODY]).casefold()


def _likeness(documents: Sequence[Document]) -> NDArray[np.float64]:
    """The cosine of every two."""
    matrix = weighed(documents)
    alike: NDArray[np.float64] = (matrix @ matrix.T).toarray()
    return alike


def averaged(documents: Sequence[Document]) -> Iterator[tuple[str, Groups]]:
    """Average linkage, cut where the clusters' mean cosine falls under each of several values."""
    apart = np.clip(1 - _likeness(documents), 0, None)
    np.fill_diagonal(apart, 0)
    tree = linkage(squareform(apart, checks=False), "average")
    for cut in CUTS:
        yield f"TF-IDF, average linkage, cut at {cut:.2f}", fcluster(tree, 1 - cut, "distance").tolist()


def communities(documents: Sequence[Document]) -> Iterator[tuple[str, Groups]]:
    """Leiden with the constant Potts model on the graph of all that are somewhat alike, at several resolutions."""
    igraph, leidenalg = import_module("igraph"), import_module("leidenalg")
    alike = np.triu(_likeness(documents), 1)
    rows, columns = np.nonzero(alike >= LEAST)
    graph = igraph.Graph(len(documents), list(zip(rows.tolist(), columns.tolist(), strict=True)))
    for cut in CUTS:
        found = leidenalg.find_partition(
            graph,
            leidenalg.CPMVertexPartition,
            weights=alike[rows, columns].tolist(),
            resolution_parameter=cut,
            seed=1,
        )
        yield f"TF-IDF, Leiden, resolution {cut:.2f}", found.membership


def topics(documents: Sequence[Document]) -> Iterator[tuple[str, Groups]]:
    """BERTopic with clusters of two at the least, each outlier by itself.

    Its sentence encoder would be fetched when it runs, so it is given TF-IDF in a hundred dimensions, as its
    documentation shows for those who have none.
    """
    bertopic, umap = import_module("bertopic"), import_module("umap")
    left, sizes, _ = sparse.linalg.svds(weighed(documents), k=min(DIMENSIONS, len(documents) - 2), rng=1)
    near = umap.UMAP(n_components=5, min_dist=0.0, metric="cosine", random_state=1, n_jobs=1)
    model = bertopic.BERTopic(umap_model=near, min_topic_size=2)
    found, _ = model.fit_transform([_text(d) for d in documents], embeddings=left * sizes)
    yield "BERTopic on TF-IDF", [topic if topic >= 0 else -1 - n for n, topic in enumerate(found)]


RIVALS = {
    "linkage": Rival(averaged),
    "leiden": Rival(communities, ("igraph", "leidenalg")),
    "bertopic": Rival(topics, ("bertopic", "umap", "hdbscan")),
}

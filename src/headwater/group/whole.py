"""Whole: a pile grouped all at once."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from headwater.group.joining import Arrangement, arranged, folded, held
from headwater.group.likeness import Brevity, Matrix, brevity, days, likeness, neighbours, part, terms, weighed
from headwater.group.title import title
from headwater.records import Article, Derivation


class Placed(NamedTuple):
    """A story: its groups, its title, the ids of its documents, and those of others that tell of it."""

    groups: list[int]
    title: str
    documents: tuple[str, ...]
    also: tuple[str, ...]


class Whole(NamedTuple):
    """Articles with their copies, the fullest of each such group first, and how the groups are arranged."""

    groups: list[list[Article]]
    found: Arrangement

    def stories(self) -> list[Placed]:
        """The stories, the largest first."""
        every = [
            Placed(cluster, title(self.groups[most]), self._ids(cluster), self._ids(others))
            for cluster, most, others in zip(self.found.clusters, self.found.central, self.found.tellers, strict=True)
        ]
        return sorted(every, key=lambda story: (-len(story.documents), story.documents))

    def _ids(self, items: Sequence[int]) -> tuple[str, ...]:
        return tuple(sorted(a.id for i in items for a in self.groups[i]))


def whole(articles: Sequence[Article], derivations: Sequence[Derivation]) -> Whole:
    """Fold copies, compare what is left, arrange it."""
    groups = [sorted(g, key=lambda a: (len(a.text), a.id), reverse=True) for g in folded(articles, derivations)]
    item = {article.id: i for i, group in enumerate(groups) for article in group}
    within = [(item[a], item[b]) for a, b in held(derivations) if a in item and b in item]
    fullest = [g[0] for g in groups]
    (matrix, brief), dates = _weighed(fullest), days(fullest)
    links, copies = neighbours(matrix, brief, dates), [len(g) for g in groups]

    def exact(few: Sequence[int]) -> NDArray[np.float64]:
        return likeness(part(matrix, few), brief[few], dates[few])

    return Whole(groups, arranged(links, copies, brief, held=within, exact=exact))


def _weighed(articles: Sequence[Article]) -> tuple[Matrix, Brevity]:
    """The rows of articles, and how brief each is; the terms are let go of, as they take much memory."""
    counts = [terms(a) for a in articles]
    return weighed(counts), brevity(counts)

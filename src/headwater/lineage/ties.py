"""Ties: what two articles share, captures folded, in words of each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from headwater.lineage.sheet import Sheet, Span
from headwater.records import Derivation

COPIES = frozenset({"revision", "reprint", "abridgement", "rewrite", "partial", "common_parent"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Tie:
    """What two articles share. `first` was made before `second` where that is `determined`.

    `told` says that the second one's own words tell so. `share` is how much of each text's words the other has; `spans`
    are the passages, in words of each. The documents of `link` may be other captures of the two.
    """

    first: str
    second: str
    determined: bool
    told: bool
    link: Derivation
    share: tuple[float, float]
    spans: tuple[tuple[Span, Span], ...]

    @property
    def key(self) -> tuple[str, str]:
        """The two articles."""
        return (self.first, self.second)

    @property
    def strength(self) -> tuple[float, str, str]:
        """A key to sort by: the closest first."""
        return (-sum(self.share), self.first, self.second)


def folded(links: Iterable[Derivation], stands: Mapping[str, str]) -> dict[tuple[str, str], Derivation]:
    """One derivation for each two articles, if may be between the documents that stand for them."""
    best: dict[tuple[str, str], Derivation] = {}
    for d in sorted(links, key=lambda d: (stands[d.a] != d.a, stands[d.b] != d.b, d.a, d.b)):
        a, b = sorted((stands[d.a], stands[d.b]))
        if a != b:
            best.setdefault((a, b), d)
    return best


def ties(links: Iterable[Derivation], stands: Mapping[str, str], sheet: Mapping[str, Sheet]) -> list[Tie]:
    """The ties between articles, the closest first; a direction that would close a circle is none."""
    found = [_tie(d, stands, sheet) for d in links]
    return sorted(_straight(found), key=lambda t: t.strength)


def _tie(link: Derivation, stands: Mapping[str, str], sheet: Mapping[str, Sheet]) -> Tie:
    of_a, of_b = sheet[stands[link.a]], sheet[stands[link.b]]
    numbered = ((sheet[link.a].span(p.a), sheet[link.b].span(p.b)) for p in link.passages)
    spans = tuple((of_a.clipped(a), of_b.clipped(b)) for a, b in numbered)
    determined = link.direction != "undetermined" and link.kind != "common_parent"
    fuller_first = (len(sheet[link.a]), link.b) >= (len(sheet[link.b]), link.a)
    forth = link.direction == "a_to_b" if determined else fuller_first
    first, second = (link.a, link.b) if forth else (link.b, link.a)
    return Tie(
        first=stands[first],
        second=stands[second],
        determined=determined,
        told=any(all(e.document == second for e in clue.evidence) for clue in link.because),
        link=link,
        share=link.containment if forth else link.containment[::-1],
        spans=spans if forth else tuple((b, a) for a, b in spans),
    )


def _straight(found: Sequence[Tie]) -> Iterator[Tie]:
    """The ties; of those whose directions lead round in a circle, none is taken to be determined."""
    number = {d: at for at, d in enumerate(sorted({d for t in found for d in (t.first, t.second)}))}
    ways = [(number[t.first], number[t.second]) for t in found if t.determined]
    rows, columns = np.array(ways, dtype=np.int64).reshape(-1, 2).T
    graph = coo_array((np.ones(len(ways)), (rows, columns)), shape=(len(number), len(number)))
    _, circle = connected_components(graph, connection="strong") if ways else (0, np.arange(len(number)))
    for tie in found:
        round_ = circle[number[tie.first]] == circle[number[tie.second]]
        yield replace(tie, determined=False) if tie.determined and round_ else tie

"""Parts: a story's articles that hang together by copying, each part as a lineage."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from headwater.derive.letters import Mask
from headwater.lineage.offers import mark
from headwater.lineage.parents import parents
from headwater.lineage.sheet import Sheet, Span, sheets
from headwater.lineage.ties import COPIES, Tie, folded, ties
from headwater.lineage.ways import Way, Ways
from headwater.records import Article, Derivation, Extent, Lineage, Member, Parent, Passage, Step


def parts(
    story: str, article: Mapping[str, Article], links: Iterable[Derivation], stands: Mapping[str, str]
) -> Iterator[Lineage]:
    """The lineages of one story, that of most articles first; `stands` has for each document its article's."""
    owed = folded((d for d in links if d.kind in COPIES), stands)
    if not owed:
        return
    sheet = sheets(article, {d for pair, link in owed.items() for d in (*pair, link.a, link.b)})
    tied = ties(owed.values(), stands, sheet)
    outside = parents(story, article, tied)
    ways = Ways(tied, {parent.id: inside for parent, inside in outside}, sheet)
    whole = _Story(story, sheet, tied, {parent.id: parent for parent, _ in outside})
    groups: defaultdict[str, dict[Way, Tie | None]] = defaultdict(dict)
    for way, tie in ways.steps.items():
        groups[ways.joined[way[1]]][way] = tie
    found = [whole.lineage(steps) for steps in groups.values()]
    yield from sorted(found, key=lambda n: (-len(n.members), n.members[0].document))


class _Story:
    def __init__(
        self,
        name: str,
        sheet: Mapping[str, Sheet],
        tied: Sequence[Tie],
        outside: Mapping[str, Parent],
    ) -> None:
        self.name, self.sheet, self.outside = name, sheet, outside
        self.earlier: dict[str, list[Span]] = defaultdict(list)
        for tie in tied:
            self.earlier[tie.second] += [b for _, b in tie.spans]
            if not tie.determined:
                self.earlier[tie.first] += [a for a, _ in tie.spans]

    def lineage(self, steps: Mapping[Way, Tie | None]) -> Lineage:
        """The lineage that these steps make."""
        nodes = sorted({node for way in steps for node in way})
        drawn = [self._step(way, tie) for way, tie in steps.items()]
        placed = {s.child for s in drawn if s.determined}
        open_ = {node for s in drawn if not s.determined for node in (s.parent, s.child)} - placed
        return Lineage(
            story=self.name,
            ancestors=tuple(node for node in nodes if node not in placed | open_),
            undetermined=tuple(node for node in nodes if node in open_),
            parents=tuple(self.outside[node] for node in nodes if node in self.outside),
            members=tuple(self._member(node) for node in nodes if node not in self.outside),
            steps=tuple(
                sorted(drawn, key=lambda s: (s.child, not s.determined, -_share(steps[s.parent, s.child]), s.parent))
            ),
        )

    def _member(self, document: str) -> Member:
        words = int(np.count_nonzero(self.sheet[document].body))
        return Member(document=document, words=words, added=self._rest(document, self.earlier[document]))

    def _step(self, way: Way, tie: Tie | None) -> Step:
        parent, child = way
        if tie is None:
            return Step(parent=parent, child=child, outside=True, kind="common_parent", determined=True)
        sheets = self.sheet[parent], self.sheet[child]
        passages = (Passage(a=sheets[0].range(a), b=sheets[1].range(b)) for a, b in tie.spans)
        return Step(
            parent=parent,
            child=child,
            outside=False,
            kind=tie.link.kind,
            determined=tie.determined,
            passages=tuple(passages),
            because=tie.link.because,
            lost=self._rest(parent, [a for a, _ in tie.spans]) if tie.determined else None,
        )

    def _rest(self, document: str, spans: Sequence[Span]) -> Extent:
        """The words of an article outside spans."""
        sheet = self.sheet[document]
        mask = ~sheet.body
        mark(mask, spans)
        return Extent(words=int(np.count_nonzero(~mask)), ranges=tuple(sheet.range(span) for span in _runs(~mask)))


def _share(tie: Tie | None) -> float:
    return tie.share[1] if tie else 1.0


def _runs(mask: Mask) -> Iterator[Span]:
    """The stretches of a mask that are marked."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(np.int8), [0]))))
    return zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)

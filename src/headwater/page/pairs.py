"""The pairs of documents that the page lays beside each other, each with an anchor."""

from collections.abc import Mapping

from markupsafe import Markup

from headwater.brief.lineage import Branch
from headwater.brief.pile import Pile
from headwater.lineage import compared, folded
from headwater.page.beside import beside
from headwater.records import Derivation, Passage

LONGEST = 40_000  # characters of a document that is compared
ALL = 3_000_000  # characters of all that a page compares

Pair = tuple[str, str]


class Pairs:
    """Lays the documents of a page beside each other, as far as there is room."""

    def __init__(self, pile: Pile) -> None:
        self.pile, self.room = pile, ALL
        self.owed: Mapping[Pair, Derivation] = folded(pile.trace.derivations, pile.article)
        self.id: dict[Pair, str] = {}

    def of_branch(self, branch: Branch) -> list[Pair]:
        """Each child and its parent; where that is not in the pile, each and the fullest child that shares words."""
        if not branch.outside:
            return [(branch.parent, child) for child in branch.children]
        first = min(branch.children, key=lambda d: (-self._length(d), d))
        return [(first, child) for child in branch.children if _sorted((first, child)) in self.owed]

    def anchor(self, pair: Pair) -> str:
        """The id of a pair's comparison."""
        return self.id.setdefault(_sorted(pair), f"w{len(self.id)}")

    def shown(self, pair: Pair) -> Markup:
        """Two documents beside each other; empty where they are too long, or the page has no room left."""
        link = self.owed[_sorted(pair)]
        sizes = self._length(link.a), self._length(link.b)
        if sum(sizes) > self.room or max(sizes) > LONGEST:
            return Markup("")
        self.room -= sum(sizes)
        turned = self.pile.article[link.a] != pair[0]
        passages = [Passage(a=p.b, b=p.a) for p in link.passages] if turned else link.passages
        left, right = (self.pile.trace.article[d] for d in ((link.b, link.a) if turned else (link.a, link.b)))
        labels = self.pile.labels[left.id], self.pile.labels[right.id]
        return beside(left, right, compared(left, right, passages), labels)

    def _length(self, document: str) -> int:
        return len(self.pile.trace.article[document].text)


def _sorted(pair: Pair) -> Pair:
    return min(pair), max(pair)

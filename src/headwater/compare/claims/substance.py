"""Substance: which statements say enough to be a claim, though one article alone tells them."""

from collections import defaultdict
from collections.abc import Iterable

from headwater.compare.drafts.clauses import clause
from headwater.compare.statements.reading import Statement
from headwater.records import Range
from headwater.text.words import content_stems, word_list

# Words that carry content: fewer are a mere fragment, as "he said so".
FEW = 3
# A quotation of so many words says something, whatever its verbs look like.
LONG = 12
# A content of which another attribution inside it holds so much only says who says it.
MOST = 0.75


class Substance:
    """Tells statements that can be a claim by themselves from fragments, and from what only says who says it."""

    def __init__(self, found: Iterable[Statement]) -> None:
        self.inner: dict[str, list[Range]] = defaultdict(list)
        for s in found:
            if s.attribution and s.attribution.parent:
                self.inner[s.attribution.parent].append(s.evidence.range)

    def of(self, s: Statement) -> bool:
        """Whether a statement is a whole clause that somebody asserts in a text, and no more than he passes it on."""
        if s.attribution is None or s.display or s.points or s.position not in ("asserts", "confirms"):
            return False
        quoted = s.attribution.form == "direct" and len(word_list(s.about)) >= LONG
        if not (quoted or clause(s.about)) or len(content_stems(s.about)) < FEW:
            return False
        r = s.evidence.range
        inside = (i for i in self.inner.get(s.attribution.id, ()) if r.contains(i))
        return all(i.end - i.start < MOST * (r.end - r.start) for i in inside)

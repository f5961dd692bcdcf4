"""Substance: which statements say enough to be a claim, though one article alone tells them."""

from headwater.compare.drafts.clauses import clause
from headwater.compare.statements.reading import Statement
from headwater.text.words import content_stems, word_list

# Words that carry content: fewer are a mere fragment, as "he said so".
FEW = 3
# A quotation of so many words says something, whatever its verbs look like.
LONG = 12


def substantial(s: Statement) -> bool:
    """Whether a statement is a whole clause that somebody asserts in a text."""
    if s.attribution is None or s.display or s.points or s.position not in ("asserts", "confirms"):
        return False
    quoted = s.attribution.form == "direct" and len(word_list(s.about)) >= LONG
    return (quoted or clause(s.about)) and len(content_stems(s.about)) >= FEW

"""Sheets: what is read of a document. Documents with one sheet are copies to this step, and are read once."""

from dataclasses import dataclass

from headwater.attribute.identity import Part
from headwater.records import Article, Range
from headwater.text.names import names_in

DISPLAYED = ("caption", "subhead")
# Longer texts are no articles: what stands behind this many characters is not searched for attributions.
LONGEST = 1_000_000
HERE = "HERE"
"""Stands for the document's id in the keys of those whom only one document knows: all else in a key is lower case."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A document's text and what of it is read: the article's body as far as one is read, and the words around it that
    the outlet wrote (headline, subheads, captions); nothing of a text in another language than English."""

    text: str
    prose: tuple[Range, ...] = ()
    displayed: tuple[Range, ...] = ()
    begin: int = 0

    def part(self, copies: int) -> Part:
        """What so many documents with this sheet bring to the cast of their story."""
        ranges = sorted({*self.prose, *self.displayed})
        names = sorted((n for r in ranges for n in names_in(self.text, r)), key=lambda n: n.range)
        return Part(id=HERE, text=self.text, names=names, begin=self.begin, copies=copies)


def sheet_of(article: Article) -> Sheet:
    """What is read of an article."""
    begin = article.body[0].start if article.body else 0
    if not article.measured:
        return Sheet(text=article.text, begin=begin)
    around = [b.range for b in article.boilerplate if b.why in DISPLAYED]
    return Sheet(
        text=article.text,
        prose=tuple(Range(r.start, min(r.end, LONGEST)) for r in article.body if r.start < LONGEST),
        displayed=tuple(sorted([article.headline, *around] if article.headline else around)),
        begin=begin,
    )

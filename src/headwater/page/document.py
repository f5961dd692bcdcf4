"""A document of the page: what is marked in its text."""

from collections.abc import Iterator

from markupsafe import Markup

from headwater.brief.pile import Pile
from headwater.page.anchor import Anchors
from headwater.page.reading import Mark, around, marked
from headwater.records import Attribution, BoilerplateKind, Derivation, Evidence, Range

LONGEST = 20_000  # characters of a document that is shown whole
ALL = 4_000_000  # characters of all documents shown whole together: in larger piles each has its share of them
LEAST = 2_000
LINKED = 60  # characters of a passage that links to the same words elsewhere
LINKS = 3  # documents whose passages are shown in one
BOILERPLATE: dict[BoilerplateKind, str] = {
    "navigation": "navigation",
    "appeal": "an appeal to readers",
    "form": "a form",
    "related": "links to other articles",
    "feed": "other news around the article",
    "caption": "a caption",
    "credit": "a picture credit",
    "byline": "a byline",
    "date": "a date",
    "subhead": "a heading inside the article",
    "widget": "a widget",
    "repeated": "printed twice",
    "footer": "a footer",
    "other": "left out by the extractor",
}


class Reader:
    """Shows the documents of a trace; `limit` is how many characters of one are shown whole."""

    def __init__(self, pile: Pile, anchors: Anchors) -> None:
        self.pile, self.anchors = pile, anchors
        self.limit = max(LEAST, min(LONGEST, ALL // max(1, len(pile.trace.articles))))
        self.links: dict[str, list[Derivation]] = {}
        for link in pile.trace.derivations:
            self.links.setdefault(link.a, []).append(link)
            self.links.setdefault(link.b, []).append(link)

    def whole(self, document: str) -> bool:
        """Whether a document is shown whole."""
        return len(self.pile.trace.article[document].text) <= self.limit

    def linked(self, document: str) -> None:
        """Ask for the anchors that this document's passages lead to; before any document is shown."""
        for passage, _, place in self._passages(document):
            if passage.end - passage.start >= LINKED:
                self.anchors.link(place)

    def text(self, document: str) -> Markup:
        """The document's text with its marks."""
        text = self.pile.trace.article[document].text
        places = sorted(self.anchors.used[document])
        marks = [*self._marks(document), *(self._place(document, r) for r in places)]
        return marked(text, marks, None if self.whole(document) else around(len(text), places))

    def _place(self, document: str, place: Range) -> Mark:
        return Mark(range=place, kind="e", anchor=self.anchors.id(Evidence(document=document, range=place)))

    def _marks(self, document: str) -> Iterator[Mark]:
        article = self.pile.trace.article[document]
        for left_out in article.boilerplate:
            yield Mark(range=left_out.range, kind="bp", note=f"Not the article: {BOILERPLATE[left_out.why]}")
        if article.headline:
            yield Mark(range=article.headline, kind="title-line")
        for said in self.pile.attributions[document]:
            yield from self._attribution(said)
        for passage, other, place in self._passages(document):
            label = self.pile.labels[other]
            href = self.anchors.link(place) if passage.end - passage.start >= LINKED else ""
            yield Mark(range=passage, kind="copied", note=f"The same words in {label}", href=href, label=label)

    def _attribution(self, said: Attribution) -> Iterator[Mark]:
        names = [self.pile.trace.source[s].name for s in said.chain]
        note = f"{' → '.join(names)} → this document ({said.form})"
        for kind, pieces in (("source", said.source), ("cue", said.cue), (f"content {said.form}", said.content)):
            yield from (Mark(range=piece, kind=kind, note=note) for piece in pieces)

    def _passages(self, document: str) -> Iterator[tuple[Range, str, Evidence]]:
        """Passages that stand in other documents too, with the place there."""
        for link in self.links.get(document, [])[:LINKS]:
            here = link.a == document
            other = link.b if here else link.a
            for passage in link.passages:
                own, theirs = (passage.a, passage.b) if here else (passage.b, passage.a)
                yield own, other, Evidence(document=other, range=theirs)

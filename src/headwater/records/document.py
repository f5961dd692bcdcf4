"""A document as it arrived, and the article found in it."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.evidence import Evidence, Range

Precision = Literal["year", "month", "day", "minute", "second"]

BoilerplateKind = Literal[
    "navigation",  # menus, skip links, buttons
    "appeal",  # asks for money, membership, a subscription
    "form",  # newsletter and log-in forms and what they answer
    "related",  # links to other articles, and headings over them
    "feed",  # items of other news around the article
    "caption",  # text under a picture
    "credit",  # who made a picture
    "byline",  # who wrote it, when, reading time
    "date",
    "subhead",  # a heading inside the article
    "widget",  # players, sharing buttons, comment counters
    "repeated",  # the headline, or a paragraph, printed again
    "footer",  # capture notes, copyright, terms
    "other",  # left out by the extractor, for a reason it does not give
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """One text as it arrived, with what came with it.

    `text` is the text as read; every offset in a trace refers to it and it is never altered. Of a saved page, `html` is
    the markup as it arrived and `text` all text that it shows. The other fields are as given, unparsed; `captured` is
    when the text was fetched.
    """

    id: str
    text: str
    path: str | None = None
    html: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    captured: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """A detail of an article, where it was read, and the words, where it stands in the text.

    `read_from` is "given" (it came with the document), "text" (`evidence` holds the words), "markup" (the page's own
    metadata) or "url". Dates are ISO 8601, cut to what is known ("2023", "2023-05", "2023-05-04", "2023-05-04T17:35").
    """

    value: str
    read_from: Literal["given", "text", "markup", "url"]
    evidence: Evidence | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Boilerplate:
    """A range of a document that is on the page and not in the article, with the reason."""

    range: Range
    why: BoilerplateKind


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """The kept ranges of a document, headline included, and what is known of it.

    `kept` and the ranges of `boilerplate` do not overlap; what is in neither is white space. `body` is `kept` without
    the headline.
    """

    document: Document
    kept: tuple[Range, ...]
    boilerplate: tuple[Boilerplate, ...] = ()
    title: Known | None = None
    outlet: Known | None = None
    agency: Known | None = None
    byline: Known | None = None
    published: Known | None = None
    modified: Known | None = None
    language: Known | None = None

    @property
    def id(self) -> str:
        """The id of its document."""
        return self.document.id

    @property
    def text(self) -> str:
        """The whole text of its document, boilerplate included: offsets refer to this."""
        return self.document.text

    @property
    def measured(self) -> bool:
        """Whether who says what is read in it: only English is, and what is too short to tell its language."""
        return self.language is None or self.language.value.startswith("en")

    @property
    def headline(self) -> Range | None:
        """Where the headline stands in the text; `None` where the title was not read there."""
        found = self.title.evidence if self.title else None
        return found.range if found else None

    @property
    def body(self) -> tuple[Range, ...]:
        """The kept ranges less the headline."""
        head = self.headline
        if head is None:
            return self.kept
        cut = (
            piece
            for r in self.kept
            for piece in (Range(r.start, min(r.end, head.start)), Range(max(r.start, head.end), r.end))
        )
        return tuple(r for r in cut if r.start < r.end)

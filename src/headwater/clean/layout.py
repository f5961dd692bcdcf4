"""What each paragraph of a document without markup is: the headline, the article's, or furniture of some kind."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.clean.bylines import is_byline, is_date_line, names_alone, presents_author, wire_named
from headwater.clean.furniture import furniture
from headwater.clean.headline import headline, same
from headwater.clean.paragraphs import Paragraph
from headwater.clean.pictures import CAPTION, begins_with_credit, credit_within, ends_in_agency, is_caption, is_credit
from headwater.clean.sections import BREAKS, foreign, sections
from headwater.records import BoilerplateKind

# A longer line between two paragraphs is a link to another article rather than a heading.
SUBHEAD = 9
# What has no reason of its own yet: the article's, or left out by the extractor.
FREE = (None, "other")
# Authors are presented in the last few paragraphs.
AUTHORS = 3

_SIGNED = re.compile(
    r"(?:^|\S\s?)(?:--|[—–])\s?[^()@]{2,60}\(@\w+\)\W+\w+ \d{1,2}, \d{4}$|^(?:--|[—–-])\s?.{2,60}\(@\w+\)"
)
_QUOTED = re.compile(r"^[\"“„«'‘]")


@dataclass(kw_only=True)
class Layout:
    """The paragraphs of a document, why each is left out (`None` for the article's), and which is the headline."""

    paragraphs: Sequence[Paragraph]
    why: list[BoilerplateKind | None]
    headline: int | None


def layout(
    paragraphs: Sequence[Paragraph],
    *,
    title: str | None = None,
    within: Sequence[bool] | None = None,
    shared: frozenset[str] = frozenset(),
) -> Layout:
    """Tell the article from what stands around it.

    `title` is the headline, where it is known; `within` tells of each paragraph whether an extractor took it for the
    article's; `shared` holds the lines that the site prints on many pages.
    """
    why = _by_themselves(paragraphs, shared)
    if within is not None:
        why = [w or (None if inside else "other") for w, inside in zip(why, within, strict=True)]
    _pictures(paragraphs, why)
    _captions_again(paragraphs, why)
    _teasers(paragraphs, why)
    head = headline(paragraphs, why, title)
    if head is not None:
        why[head] = None
    _above(paragraphs, why, head)
    _below(paragraphs, why, head)
    _between(paragraphs, why, head)
    _repeated(paragraphs, why, head)
    if not any(w is None for w in why):
        why = [None for _ in why]
    return Layout(paragraphs=paragraphs, why=why, headline=head)


def _by_themselves(paragraphs: Sequence[Paragraph], shared: frozenset[str]) -> list[BoilerplateKind | None]:
    """What each paragraph is by its own words and shape."""
    why: list[BoilerplateKind | None] = []
    below = False
    for p in paragraphs:
        kind: BoilerplateKind | None = furniture(p, below=below)
        if _SIGNED.search(p.raw):
            kind = None
        elif kind is None and is_credit(p.text):
            kind = "credit"
        elif kind is None and is_byline(p):
            kind = "byline"
        elif kind is None and is_date_line(p):
            kind = "date"
        elif kind is None and (is_caption(p) or (below and begins_with_credit(p))):
            kind = "caption"
        elif kind is None and p.text in shared:
            kind = "navigation"
        why.append(kind)
        below = below or (kind is None and p.prose)
    return why


def _pictures(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark captions by the credits that end them or stand beside them."""
    prose = 0
    for i, p in enumerate(paragraphs):
        credited = p.length <= CAPTION and credit_within(p) is not None
        if why[i] in FREE and (credited or (ends_in_agency(p) and is_caption(p, beside_credit=True, above=not prose))):
            why[i] = "caption"
        if why[i] == "credit" and (j := _captioned(paragraphs, why, i, above=prose < 2)) is not None:
            why[j] = "caption"
        prose += why[i] is None and p.prose


def _captioned(
    paragraphs: Sequence[Paragraph], why: Sequence[BoilerplateKind | None], credit: int, *, above: bool
) -> int | None:
    """Which of the neighbours of a credit line is its caption, if one is."""
    for j in (credit - 1, credit + 1):
        free = 0 <= j < len(paragraphs) and why[j] in FREE and paragraphs[j].prose
        if free and is_caption(paragraphs[j], beside_credit=True, above=above):
            return j
    return None


def _captions_again(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark a caption's other printings: they begin alike, and the one that is cut short ends in "more"."""
    openings = {p.text[:60] for p, w in zip(paragraphs, why, strict=True) if w == "caption" and p.length >= 8}
    for i, p in enumerate(paragraphs):
        if why[i] is None and p.text[:60] in openings:
            why[i] = "caption"


def _teasers(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark paragraphs that break off in dots under the heading of another article, and that heading."""
    below = False
    for i, p in enumerate(paragraphs):
        if i and why[i] is None and p.cut_off and not _QUOTED.match(p.raw):
            title = why[i - 1] is None and not paragraphs[i - 1].prose and paragraphs[i - 1].length >= 4
            if why[i - 1] in ("related", "feed"):
                why[i] = "related"
            elif below and title:
                why[i] = why[i - 1] = "related"
        below = below or (why[i] is None and p.prose)


def _above(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None], head: int | None) -> None:
    """Mark what stands above the headline, or above the first prose where there is none, and labels below it."""
    top = 0 if head is None else head + 1
    first = _first_prose(paragraphs, why, top)
    if first is None:
        return
    for i in range(top - 1):
        why[i] = why[i] or "navigation"
    for i in range(top, first):
        p = paragraphs[i]
        signed = not p.prose and names_alone(p)
        if why[i] is None and not p.ended and (p.length < SUBHEAD or (signed and wire_named(p.raw, signature=True))):
            why[i] = "byline" if signed else "navigation"


def _first_prose(paragraphs: Sequence[Paragraph], why: Sequence[BoilerplateKind | None], start: int) -> int | None:
    return next((i for i in range(start, len(paragraphs)) if why[i] is None and paragraphs[i].prose), None)


def _below(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None], head: int | None) -> None:
    """Mark the sections below the article that are of something else, and those who present its author."""
    start = 0 if head is None else head + 1
    found = sections(paragraphs, why, start)
    for section in foreign(paragraphs, found):
        last: BoilerplateKind = section.breaks[0] if section.breaks else "other"
        for i in range(section.start, section.end):
            kind = why[i]
            last = kind if kind in BREAKS else last
            why[i] = kind or last
    prose = [i for i in range(start, len(paragraphs)) if why[i] is None and paragraphs[i].prose]
    if not prose:
        return
    for i in prose[-AUTHORS:]:
        if len(prose) > AUTHORS and presents_author(paragraphs[i]):
            why[i] = "byline"


def _between(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None], head: int | None) -> None:
    """Mark the headings and the links between the paragraphs of the article, and the labels below its last one."""
    prose = [i for i, p in enumerate(paragraphs) if why[i] is None and p.prose]
    if not prose:
        return
    before = paragraphs[prose[0]]
    for i in range(prose[0] + 1, len(paragraphs)):
        p, inside = paragraphs[i], i < prose[-1]
        if why[i] is not None or i == head:
            continue
        if p.prose or _goes_with(before, p, paragraphs[i + 1] if i + 1 < len(paragraphs) else None, inside=inside):
            before = p
        elif inside:
            why[i] = "subhead" if p.heading or p.length <= SUBHEAD else "related"
        else:
            why[i] = "related" if p.length >= 5 else "navigation"


def _goes_with(before: Paragraph, p: Paragraph, after: Paragraph | None, *, inside: bool) -> bool:
    """Whether a short line belongs to the article: an item, a quotation, a signature, what a colon parts from it."""
    signed = bool(_SIGNED.search(p.raw)) or bool(after and _SIGNED.search(after.raw))
    quoted = bool(_QUOTED.match(p.raw)) and p.length >= 4
    led_to = before.leads_on or (before.item and p.item)
    introduces = inside and p.raw.endswith(":")
    return signed or quoted or led_to or introduces or (p.item and p.length >= 4)


def _repeated(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None], head: int | None) -> None:
    """Mark what is printed again: the headline, a caption, a paragraph."""
    seen: dict[str, int] = {}
    for i, p in enumerate(paragraphs):
        if p.length < 4 or len(p.raw) > 2_000 or _SIGNED.search(p.raw):
            continue
        again = head is not None and i != head and p.length < 40 and same(p.text, paragraphs[head].text)
        if again or (p.text in seen and why[i] is None and i != head):
            why[i] = "repeated"
        elif why[i] is None:
            seen.setdefault(p.text, i)

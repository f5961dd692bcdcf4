"""What each paragraph of a document without markup is: the headline, the article's, or furniture of some kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.clean.authors import names_alone, names_person, presents_author
from headwater.clean.borrowed import in_byline
from headwater.clean.bylines import is_byline, is_date_line
from headwater.clean.captions import is_caption
from headwater.clean.credits import begins_with_credit, is_credit
from headwater.clean.furniture import furniture, is_player_title
from headwater.clean.headline import headline
from headwater.clean.inside import SUBHEAD, between, repeated
from headwater.clean.neighbours import by_neighbours
from headwater.clean.paragraphs import Paragraph
from headwater.clean.pictures import gallery
from headwater.clean.quoted import is_signed
from headwater.clean.sections import BREAKS, foreign, sections
from headwater.clean.wires import wire_named
from headwater.records import BoilerplateKind

# Authors are presented in the last few paragraphs.
AUTHORS = 3


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
    by_neighbours(paragraphs, why)
    head = headline(paragraphs, why, title)
    if head is not None:
        why[head] = None
    _above(paragraphs, why, head)
    _below(paragraphs, why, head)
    between(paragraphs, why, head)
    repeated(paragraphs, why, head)
    gallery(paragraphs, why, head)
    if not any(w is None for w in why):
        why = [None for _ in why]
    return Layout(paragraphs=paragraphs, why=why, headline=head)


def _by_themselves(paragraphs: Sequence[Paragraph], shared: frozenset[str]) -> list[BoilerplateKind | None]:
    """What each paragraph is by its own words and shape."""
    why: list[BoilerplateKind | None] = []
    below = False
    for p in paragraphs:
        kind: BoilerplateKind | None = furniture(p, below=below)
        if is_signed(p):
            kind = None
        elif kind is None and is_credit(p.text):
            kind = "credit"
        elif kind is None and is_byline(p):
            kind = "byline"
        elif kind is None and is_date_line(p):
            kind = "date"
        elif kind is None and is_player_title(p):
            kind = "widget"
        elif kind is None and (is_caption(p) or (below and begins_with_credit(p))):
            kind = "caption"
        elif kind is None and p.text in shared and not (names_alone(p) and names_person(p.text)):
            kind = "navigation"
        why.append(kind)
        below = below or (kind is None and p.prose)
    return why


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
        signed = not p.prose and names_alone(p) and _signs(p)
        if why[i] is None and not p.ended and (p.length < SUBHEAD or signed):
            why[i] = "byline" if signed else "navigation"


def _signs(p: Paragraph) -> bool:
    """Whether names that stand alone are a person's, an agency's or an outlet's."""
    return names_person(p.text) or bool(wire_named(p.raw, signature=True) or in_byline(p))


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

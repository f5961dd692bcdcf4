"""What a paragraph is by those beside it: captions by their credits, teasers by the headings over them."""

from collections.abc import Sequence

from headwater.clean.paragraphs import Paragraph
from headwater.clean.pictures import CAPTION, credit_within, ends_in_agency, is_caption
from headwater.clean.quoted import is_quoted
from headwater.records import BoilerplateKind

# What has no reason of its own yet: the article's, or left out by the extractor.
FREE = (None, "other")


def by_neighbours(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark captions, other printings of them, and teasers."""
    _pictures(paragraphs, why)
    _captions_again(paragraphs, why)
    _teasers(paragraphs, why)


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
        if i and why[i] is None and p.cut_off and not is_quoted(p):
            title = why[i - 1] is None and not paragraphs[i - 1].prose and paragraphs[i - 1].length >= 4
            if why[i - 1] in ("related", "feed"):
                why[i] = "related"
            elif below and title:
                why[i] = why[i - 1] = "related"
        below = below or (why[i] is None and p.prose)

"""Captions, and those who made the pictures, by what stands beside them."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from headwater.clean.authors import names_alone
from headwater.clean.bylines import signs_for_wire
from headwater.clean.captions import CAPTION, is_caption, tells_sides
from headwater.clean.credits import credit_within, ends_in_agency
from headwater.clean.paragraphs import Paragraph
from headwater.records import BoilerplateKind
from headwater.text.dates import dates_in

# What has no reason of its own yet: the article's, or left out by the extractor.
FREE = (None, "other")
# A line that stands so often in a document tells of pictures; so do so many lines of its kind.
AGAIN, GALLERY = 2, 4
# So many captions can be a gallery, which has no other text than a lead of fewer characters than this.
MANY, LEAD = 3, 600
# No headline is longer; two printings of a caption have so many characters in common.
HEADLINE, OPENING = 32, 60

_MORE = re.compile(r"(?:\.\.\.|…)\s*more$")

Why = list[BoilerplateKind | None]


def pictures(paragraphs: Sequence[Paragraph], why: Why) -> None:
    """Mark captions by the credits that end them or stand beside them, and their other printings."""
    _makers(paragraphs, why)
    _unfolding(paragraphs, why)
    _again(paragraphs, why)
    _captions(paragraphs, why)
    _printed_twice(paragraphs, why)
    _again(paragraphs, why)


def gallery(paragraphs: Sequence[Paragraph], why: Why, head: int | None) -> None:
    """Keep the captions where there is no article but them: little other prose, and many pictures."""
    free = [i for i, w in enumerate(why) if w is None and i != head and paragraphs[i].prose]
    told = [i for i, w in enumerate(why) if w == "caption" and paragraphs[i].prose]
    other = [i for i in free if why[i + 1 : i + 2] != ["credit"] and credit_within(paragraphs[i]) is None]
    if len(other) <= 1 and len(told) >= MANY and all(len(paragraphs[i].raw) < LEAD for i in other):
        for i in told:
            why[i] = None


def _makers(paragraphs: Sequence[Paragraph], why: Why) -> None:
    """Mark names with an agency, or an agency alone, that could be a byline and tell who made a picture.

    They do where a caption stands beside them and another line names the authors, right below a scene, and wherever
    they are printed again and again.
    """
    lines = [i for i, p in enumerate(paragraphs) if why[i] == "byline" and signs_for_wire(p)]
    often = Counter(paragraphs[i].text for i in lines)
    named = {i for i in lines if names_alone(paragraphs[i])}
    signed = Counter(paragraphs[i].text for i, w in enumerate(why) if w == "byline")
    for i in lines:
        p = paragraphs[i]
        above = i > 0 and _lacks_credit(paragraphs, why, i - 1)
        beside = any(why[j] == "caption" for j in (i - 1, i + 1) if 0 <= j < len(why))
        others = any(text != p.text for text in signed)
        repeated = i in named and (often[p.text] >= AGAIN or len(named) >= GALLERY)
        if above or repeated or (beside and others):
            why[i] = "credit"
            signed[p.text] -= 1
            if not signed[p.text]:
                del signed[p.text]
    for i in range(1, len(paragraphs)):
        if why[i] in (*FREE, "byline") and paragraphs[i - 1].raw.endswith("(") and names_alone(paragraphs[i]):
            why[i] = "credit"


def _lacks_credit(paragraphs: Sequence[Paragraph], why: Sequence[BoilerplateKind | None], i: int) -> bool:
    """Whether a paragraph tells of a picture, and neither it nor the line above it says who made that."""
    p = paragraphs[i]
    scene = why[i] is None and p.prose and p.ended and is_caption(p, beside_credit=True)
    return (scene or why[i] == "caption") and credit_within(p) is None and (i == 0 or why[i - 1] != "credit")


def _captions(paragraphs: Sequence[Paragraph], why: Why) -> None:
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
    """Which of the neighbours of a credit line is its caption, if none is known: the likelier one."""
    if credit and why[credit - 1] == "caption" and credit_within(paragraphs[credit - 1]) is None:
        return None
    near = [j for j in (credit - 1, credit + 1) if 0 <= j < len(paragraphs) and why[j] in FREE]
    for lenient in (False, True):
        for j in near:
            p = paragraphs[j]
            if _no_headline(p) and is_caption(p, beside_credit=True, above=above and lenient):
                return j
    return None


def _no_headline(p: Paragraph) -> bool:
    """Whether a line is no headline: it ends as a sentence does, is longer, or tells the day or who stands where."""
    if p.ended or p.length > HEADLINE or tells_sides(p):
        return True
    return any(d.precision == "day" and d.value[0] != "-" for d in dates_in(p.text[:400]))


def _printed_twice(paragraphs: Sequence[Paragraph], why: Why) -> None:
    """Mark a scene between headline and article that is printed twice in a row: in a picture's place and below it."""
    lines = [i for i, w in enumerate(why) if w is None]
    for i, j in pairwise(lines[1:]):
        p = paragraphs[i]
        if p.ended and p.text == paragraphs[j].text and is_caption(p, beside_credit=True, above=True):
            why[i] = why[j] = "caption"
        elif p.prose:
            return


def _unfolding(paragraphs: Sequence[Paragraph], why: Why) -> None:
    """Mark a caption that a click unfolds: it stands whole, and beside that cut off before "more"."""
    for i in range(len(paragraphs) - 1):
        a, b = paragraphs[i : i + 2]
        alike = a.text[:OPENING] == b.text[:OPENING]
        if alike and why[i] is why[i + 1] is None and any(_MORE.search(p.raw[-12:]) for p in (a, b)):
            why[i] = why[i + 1] = "caption"


def _again(paragraphs: Sequence[Paragraph], why: Why) -> None:
    """Mark a caption's other printings: they begin alike, and the one that is cut short ends in "more"."""
    openings = {p.text[:OPENING] for p, w in zip(paragraphs, why, strict=True) if w == "caption" and p.length >= 8}
    for i, p in enumerate(paragraphs):
        if why[i] is None and p.text[:OPENING] in openings:
            why[i] = "caption"

"""What stands between the paragraphs of an article and is none: headings, links, what is printed again."""

import re
from collections.abc import Sequence

from headwater.clean.headline import same
from headwater.clean.paragraphs import Paragraph
from headwater.clean.quoted import is_quoted, is_signed
from headwater.records import BoilerplateKind

# A longer line between two paragraphs is a link to another article rather than a heading.
SUBHEAD = 9
# A sentence of so few words is an answer.
ANSWER = 2

_TURN = re.compile(r"^[A-Z][A-Z.'’-]+(?:\s[A-Z][A-Z.'’-]*){0,4}:\s?\S")


def between(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None], head: int | None) -> None:
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
    signed = is_signed(p) or (after is not None and is_signed(after))
    quoted = is_quoted(p) and p.length >= 4
    led_to = before.leads_on or (before.item and p.item)
    introduces = inside and p.raw.endswith(":")
    turn = _TURN.match(p.raw) is not None and (p.ended or p.raw.endswith(("--", "—")))
    spoken = inside and (turn or (p.ended and p.raw[-1] == "." and p.length <= ANSWER))
    return signed or quoted or led_to or introduces or spoken or (p.item and p.length >= 4)


def repeated(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None], head: int | None) -> None:
    """Mark what is printed again: the headline, a caption, a paragraph."""
    seen: dict[str, int] = {}
    for i, p in enumerate(paragraphs):
        if p.length < 4 or len(p.raw) > 2_000 or is_signed(p):
            continue
        again = head is not None and i != head and p.length < 40 and same(p.text, paragraphs[head].text)
        if again or (p.text in seen and why[i] is None and i != head):
            why[i] = "repeated"
        elif why[i] is None:
            seen.setdefault(p.text, i)

"""Where the article ends: other news, appeals and links below it can be prose too."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.clean.paragraphs import Paragraph
from headwater.records import BoilerplateKind

# The share of the smaller vocabulary that a section has in common with the article above it: news of something else
# stays under the first figure. Below a heading over other things more is asked, and more than one paragraph.
COHESIVE = 0.25
VERY_COHESIVE = 0.4
RETURNING = 2

# After these the article hardly ever goes on; after the others it often does.
ENDS = ("feed", "footer")
BREAKS = (*ENDS, "related", "appeal", "form")
MANY_BREAKS = 5


@dataclass(kw_only=True)
class Section:
    """Paragraphs from `start` to `end`, the furniture that stands before the first prose among them, and that prose."""

    start: int
    end: int
    breaks: list[BoilerplateKind] = field(default_factory=list)
    prose: list[int] = field(default_factory=list)


def sections(paragraphs: Sequence[Paragraph], why: Sequence[BoilerplateKind | None], start: int) -> list[Section]:
    """The sections from a paragraph on: furniture that breaks the prose off begins a new one."""
    found = [Section(start=start, end=start)]
    for i in range(start, len(paragraphs)):
        kind = why[i]
        if kind in BREAKS:
            if found[-1].prose:
                found.append(Section(start=i, end=i))
            found[-1].breaks.append(kind)
        elif kind is None and paragraphs[i].prose:
            found[-1].prose.append(i)
        found[-1].end = i + 1
    return found


def foreign(paragraphs: Sequence[Paragraph], found: Sequence[Section]) -> list[Section]:
    """The sections that are not the article's: those that share too little with what stands above them."""
    vocabulary: set[str] = set()
    out = []
    for section in found:
        own = {s for i in section.prose for s in paragraphs[i].stems}
        if not vocabulary or _belongs(section, own, vocabulary):
            vocabulary |= own
        else:
            out.append(section)
    return out


def _belongs(section: Section, own: set[str], vocabulary: set[str]) -> bool:
    """Whether a section goes on with the article."""
    if not own:
        return False
    shared = len(own & vocabulary) / min(len(own), len(vocabulary))
    ended = any(kind in ENDS for kind in section.breaks) or len(section.breaks) >= MANY_BREAKS
    if ended and len(section.prose) < RETURNING:
        return False
    return shared >= (VERY_COHESIVE if ended else COHESIVE)

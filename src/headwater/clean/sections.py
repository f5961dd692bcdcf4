"""Where the article ends: other news, appeals and links below it can be prose too."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.clean.paragraphs import Paragraph
from headwater.records import BoilerplateKind

# The share of the smaller vocabulary that a section must have in common with the article above it. Text that merely
# flows around a link or a form has little to prove; below a heading over other things it takes more, and more of it.
FLOWING, FLOWING_ALONE = 0.05, 0.12
RETURNING, RETURNING_SHORTLY = 0.25, 0.4
LONG = 5
SENTENCE = 18
# With so many times the words of all that stands above it, a section is the article itself.
OUTWEIGHING = 2.5

# After the first the article hardly ever goes on; after the others it often does.
ENDS = ("feed",)
BREAKS = (*ENDS, "footer", "related", "appeal", "form")
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
    above = 0
    out = []
    for section in found:
        own = {s for i in section.prose for s in paragraphs[i].stems}
        if section.prose and _belongs(section, own, vocabulary, above, [paragraphs[i].length for i in section.prose]):
            vocabulary |= own
            above += sum(paragraphs[i].length for i in section.prose)
        elif above:
            out.append(section)
    return out


def _belongs(section: Section, own: set[str], vocabulary: set[str], above: int, lengths: Sequence[int]) -> bool:
    """Whether a section goes on with the article; its paragraphs' lengths, and what stands `above`, are in words."""
    size = len(section.prose)
    if sum(lengths) >= OUTWEIGHING * above:
        return True
    shared = len(own & vocabulary) / max(1, min(len(own), len(vocabulary)))
    if any(kind in ENDS for kind in section.breaks) or len(section.breaks) >= MANY_BREAKS:
        return size > 1 and shared >= (RETURNING if size >= LONG else RETURNING_SHORTLY)
    return shared >= (FLOWING if size > 1 or max(lengths) >= SENTENCE else FLOWING_ALONE)

"""Layers: which attributions stand inside others' contents."""

from collections.abc import Iterator, Sequence

from headwater.attribute.containment import holders, touching
from headwater.attribute.finding.trust import tells
from headwater.attribute.found import Found

OWNERS = frozenset(("his", "her", "its", "their"))
# How many characters of a content an attribution that is all of it leaves out.
SLACK = 3


def layers(text: str, model: Sequence[Found]) -> tuple[list[Found], list[Found]]:
    """The model's attributions in no other's content, and of those inside others' the ones that are no guess."""
    ordered = sorted((f for f in model if f.content), key=lambda f: f.order)
    contents = [f.content for f in ordered]
    around = holders([f.report for f in ordered], contents)
    saying = holders(contents, contents)
    outer: list[Found] = []
    inner: list[Found] = []
    for i, f in enumerate(ordered):
        above = [ordered[j] for j in around[i] if j != i]
        alike = (g for j in saying[i] if (g := ordered[j]).source == f.source and g.content != f.content)
        if not above:
            outer.append(f)
        elif tells(text, f) and not any(alike) and not any(_is_all(text, f, g) for g in above):
            inner.append(f)
    return outer, inner


def _is_all(text: str, found: Found, other: Found) -> bool:
    """Whether an attribution is all that another says: "she repeated her criticism of it" has nothing else to say."""
    if text[slice(*found.source[0])].lower() not in OWNERS or len(other.content) > 1:
        return False
    start, end = other.content[0]
    return 0 <= found.start - start <= SLACK and 0 <= end - found.end <= SLACK


def inside(found: Sequence[Found], more: Sequence[Found]) -> Iterator[Found]:
    """Of further findings those that stand in an attribution's content, where nothing was found with their cue."""
    around = holders([f.report for f in more], [g.content for g in found])
    known = touching([f.cue for f in more], [g.cue for g in found])
    return (f for f, above, same in zip(more, around, known, strict=True) if above and not same)

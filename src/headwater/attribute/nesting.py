"""Nesting: which attribution stands in whose content."""

from collections.abc import Sequence

from headwater.attribute.found import Found


def parents(found: Sequence[Found]) -> list[int | None]:
    """For each attribution the index of the smallest one whose content holds its cue and content."""
    sizes = [sum(e - s for s, e in f.content) for f in found]
    out: list[int | None] = []
    for i, inner in enumerate(found):
        around = [j for j in _near(found, i) if j != i and _holds(found[j], inner) and not _same(found, i, j)]
        out.append(min(around, key=lambda j: (sizes[j], j), default=None))
    return out


def _near(found: Sequence[Found], i: int, reach: int = 12) -> range:
    return range(max(0, i - reach), min(len(found), i + reach + 1))


def _holds(outer: Found, inner: Found) -> bool:
    pieces = (*inner.cue, *inner.content)
    return all(any(s <= a and b <= e for s, e in outer.content) for a, b in pieces)


def _same(found: Sequence[Found], i: int, j: int) -> bool:
    """Whether two hold each other: then only the later is inside the earlier."""
    return _holds(found[i], found[j]) and i < j

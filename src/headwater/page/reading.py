"""A document to read: its text with everything that was found in it marked, and nothing else changed."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from headwater.page.plain import plain
from headwater.records import Range

CONTEXT = 300  # characters shown around a mark of a document that is not shown whole
LONG = 4_000  # characters of a mark: what is longer is shown by its beginning


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A range to mark: its classes, an anchor, a note for the pointer, and where it leads, with the words for that."""

    range: Range
    kind: str
    anchor: str = ""
    note: str = ""
    href: str = ""
    label: str = ""


def marked(text: str, marks: Iterable[Mark], parts: Iterable[Range] | None = None) -> Markup:
    """The text as HTML with the marks around their ranges; stripped of tags it is the text, unfit characters replaced.

    Ranges may overlap in any way: a mark that another one's end cuts goes on behind it, with the class "on" and
    without its anchor. `parts` are the stretches to show, in order; what stands between is counted.
    """
    shown = [Range(0, len(text))] if parts is None else list(parts)
    ordered = sorted(_visible(marks, shown), key=lambda m: (m.range.start, -m.range.end, m.kind, m.anchor))
    waiting = iter([*ordered, None])
    upcoming = next(waiting)
    stack: list[Mark] = []
    out: list[str] = []
    for segment, visible in _segments(len(text), shown, ordered):
        out.extend(_close(stack, segment.start))
        while upcoming and upcoming.range.start <= segment.start:
            stack.append(upcoming)
            out.append(_opening(upcoming))
            upcoming = next(waiting)
        out.append(_shown(text[segment.start : segment.end]) if visible else _left_out(segment))
    return Markup("".join(out) + "</span>" * len(stack))


def around(length: int, ranges: Iterable[Range]) -> list[Range]:
    """The beginning of a text of that length, and what stands around ranges; stretches that are near are joined."""
    places = (Range(r.start, min(r.end, r.start + LONG)) for r in ranges)
    wished = sorted([Range(0, CONTEXT), *(Range(p.start - CONTEXT, p.end + CONTEXT) for p in places)])
    found: list[Range] = []
    for r in wished:
        clipped = Range(max(0, r.start), min(length, r.end))
        if found and clipped.start <= found[-1].end + CONTEXT:
            found[-1] = Range(found[-1].start, max(found[-1].end, clipped.end))
        else:
            found.append(clipped)
    return found


def _visible(marks: Iterable[Mark], parts: list[Range]) -> Iterator[Mark]:
    """The marks of which something is shown."""
    ends = [p.end for p in parts]
    for mark in marks:
        at = bisect_right(ends, mark.range.start)
        if at < len(parts) and parts[at].start < mark.range.end:
            yield mark


def _segments(length: int, parts: list[Range], marks: list[Mark]) -> Iterator[tuple[Range, bool]]:
    """The text, cut at all borders, and whether a segment is shown."""
    borders = {0, length, *(e for p in parts for e in p), *(e for m in marks for e in m.range)}
    cuts = sorted(c for c in borders if 0 <= c <= length)
    starts = [p.start for p in parts]
    for start, end in pairwise(cuts):
        at = bisect_right(starts, start) - 1
        yield Range(start, end), at >= 0 and end <= parts[at].end


def _shown(text: str) -> str:
    # A parser turns a bare carriage return into a line feed, a reference to one it keeps.
    return str(escape(plain(text))).replace("\r", "&#13;")


def _close(stack: list[Mark], at: int) -> Iterator[str]:
    """Close the marks that end here; those opened inside them that do not end are opened again."""
    depth = next((i for i, m in enumerate(stack) if m.range.end <= at), len(stack))
    yield "</span>" * (len(stack) - depth)
    stack[depth:] = [m for m in stack[depth:] if m.range.end > at]
    for mark in stack[depth:]:
        yield _opening(mark, again=True)


def _opening(mark: Mark, *, again: bool = False) -> str:
    if again:
        return Markup('<span class="{}{}">').format(mark.kind, f" on {mark.anchor}" if mark.anchor else "")
    anchor = Markup(' id="{}"').format(mark.anchor) if mark.anchor else ""
    note = Markup(' title="{}"').format(plain(mark.note)) if mark.note else ""
    return Markup('<span class="{}"{}{}>{}').format(mark.kind, anchor, note, _link(mark) if mark.href else "")


def _link(mark: Mark) -> Markup:
    label = plain(mark.label)
    return Markup('<a href="{}" aria-label="the same words in {}" data-to="{}"></a>').format(mark.href, label, label)


def _left_out(segment: Range) -> str:
    return f'<span class="cut" data-cut="{segment.end - segment.start:,} characters not shown"></span>'

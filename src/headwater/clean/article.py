"""The article record, out of a document and its layout."""

from collections.abc import Iterator

from headwater.clean.layout import Layout
from headwater.clean.pictures import credit_within
from headwater.records import Boilerplate, Range
from headwater.text.lines import trimmed


def ranges(text: str, found: Layout) -> tuple[tuple[Range, ...], tuple[Boilerplate, ...]]:
    """The kept ranges, white space between kept paragraphs included, and the boilerplate with its reasons.

    What stands below the last paragraph of the layout is too long for an article and boilerplate, too.
    """
    kept: list[Range] = []
    out: list[Boilerplate] = []
    for p, why in zip(found.paragraphs, found.why, strict=True):
        if why is None:
            joins = bool(kept) and not (out and out[-1].range.start > kept[-1].start)
            kept[-1:] = [Range(kept[-1].start, p.range.end)] if joins else [*kept[-1:], p.range]
        else:
            out.extend(
                _pieces(text, Boilerplate(range=p.range, why=why), credit_within(p) if why == "caption" else None)
            )
    end = found.paragraphs[-1].range.end if found.paragraphs else 0
    rest = trimmed(text, end, len(text))
    if rest.start < rest.end:
        out.append(Boilerplate(range=rest, why="other"))
    return tuple(kept), tuple(out)


def _pieces(text: str, whole: Boilerplate, credit: int | None) -> Iterator[Boilerplate]:
    """A caption and the credit at its end, apart."""
    if credit is None:
        yield whole
        return
    at = whole.range.start + credit
    caption = trimmed(text, whole.range.start, at)
    if caption.start < caption.end:
        yield Boilerplate(range=caption, why="caption")
    yield Boilerplate(range=Range(at, whole.range.end), why="credit")

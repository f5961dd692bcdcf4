"""The article record, out of a document and its layout."""

from collections.abc import Iterator

from headwater.clean.bylines import credits_within
from headwater.clean.credits import credit_within
from headwater.clean.layout import Layout
from headwater.clean.paragraphs import Paragraph
from headwater.records import Boilerplate, BoilerplateKind, Range
from headwater.text.lines import trimmed


def ranges(text: str, found: Layout) -> tuple[tuple[Range, ...], tuple[Boilerplate, ...]]:
    """The kept ranges, white space between kept paragraphs included, and the boilerplate with its reasons.

    What stands below the last paragraph of the layout is too long for an article and boilerplate, too.
    """
    kept: list[Range] = []
    out: list[Boilerplate] = []
    for p, why in zip(found.paragraphs, found.why, strict=True):
        for r, reason in _pieces(text, p, why):
            if reason is not None:
                out.append(Boilerplate(range=r, why=reason))
            elif kept and not (out and out[-1].range.start > kept[-1].start):
                kept[-1] = Range(kept[-1].start, r.end)
            else:
                kept.append(r)
    end = found.paragraphs[-1].range.end if found.paragraphs else 0
    rest = trimmed(text, end, len(text))
    if rest.start < rest.end:
        out.append(Boilerplate(range=rest, why="other"))
    return tuple(kept), tuple(out)


def _pieces(text: str, p: Paragraph, why: BoilerplateKind | None) -> Iterator[tuple[Range, BoilerplateKind | None]]:
    """A paragraph and, apart, the credits at its end: who made a caption's picture, who reported the article."""
    tail: tuple[int | None, BoilerplateKind] = (credit_within(p), "credit")
    if why is None and tail[0] is None:
        tail = credits_within(p), "byline"
    if why not in (None, "caption") or tail[0] is None:
        yield p.range, why
        return
    at = p.range.start + tail[0]
    before = trimmed(text, p.range.start, at)
    if before.start < before.end:
        yield before, why
    yield Range(at, p.range.end), tail[1]

"""Two documents beside each other: what they share plain, what differs marked, what only one has folded where long."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from headwater.brief.phrase import number
from headwater.lineage import Part, Row
from headwater.page.plain import plain
from headwater.records import Article, Range
from headwater.text.words import word_list

FOLDED = 40  # words that stand in one text alone are shown; more are folded
CELL = Markup('<div class="cell{}" dir="auto" data-of="{}">{}</div>')
FOLD = Markup('<details class="rest"><summary>{} in {} alone</summary>{}</details>')


def beside(a: Article, b: Article, rows: Sequence[Row], labels: tuple[str, str]) -> Markup:
    """The rows of a comparison, as HTML; `labels` are the short names of the two."""
    names = Markup('<div class="row names"><b class="label">{}</b><b class="label">{}</b></div>').format(*labels)
    return Markup('<div class="beside">{}{}</div>').format(names, Markup("").join(_rows(a, b, rows, labels)))


def _rows(a: Article, b: Article, rows: Sequence[Row], labels: tuple[str, str]) -> Iterator[Markup]:
    for row in rows:
        show = _shared if row.shared else _alone
        cells = (
            CELL.format("" if part.ranges else " none", label, show(article.text, part, label))
            for article, part, label in ((a, row.a, labels[0]), (b, row.b, labels[1]))
        )
        kind = "alone" if not row.shared else "shared" if row.a.changed or row.b.changed else "same"
        yield Markup('<div class="row {}">{}</div>').format(kind, Markup("").join(cells))


def _shared(text: str, part: Part, _label: str) -> Markup:
    return _pieces(text, part, Markup("<mark>{}</mark>"))


def _alone(text: str, part: Part, label: str) -> Markup:
    shown = _pieces(text, Part(ranges=part.ranges), Markup("{}"))
    words = sum(len(word_list(text[r.start : r.end])) for r in part.ranges)
    return FOLD.format(number(words, "word"), label, shown) if words > FOLDED else shown


def _pieces(text: str, part: Part, mark: Markup) -> Markup:
    """The stretches of a part, the changed words in them marked."""
    out = []
    for piece in part.ranges:
        end, inside = piece.start, [r for r in part.changed if piece.contains(r)]
        for changed in inside:
            out += [_text(text, Range(end, changed.start)), mark.format(_text(text, changed))]
            end = changed.end
        out += [_text(text, Range(end, piece.end)), Markup("\n")]
    return Markup("").join(out).strip()


def _text(text: str, r: Range) -> Markup:
    return escape(plain(text[r.start : r.end]))

"""The words of copies, marked as `git diff --word-diff` marks them: [-gone-], {+come+}, what is alike plain."""

import textwrap
from collections.abc import Iterator
from itertools import pairwise

from headwater.brief import descent
from headwater.brief.copies import linked
from headwater.brief.pile import Pile
from headwater.brief.terminal import shown
from headwater.lineage import Part, Row, compared, folded
from headwater.records import Article, Derivation, Passage, Trace
from headwater.text.words import word_ranges

FOLDED = 40  # words that stand in one text alone are shown; more are counted
WIDTH = 100  # columns


def words(found: Trace) -> str:
    """Each two articles that share prose, and captures of one: their names, a sentence, and their words.

    The earlier one comes first where that is known. Of captures only what differs is shown.
    """
    pile = Pile(found)
    owed = folded((d for d in found.derivations if d.kind != "shared_quotation"), pile.article).values()
    captures = (d for d in found.derivations if d.kind == "duplicate" and pile.article[d.a] in (d.a, d.b))
    told = ("\n".join(_pair(pile, link)) for link in sorted((*owed, *captures), key=lambda d: (d.a, d.b)))
    return "\n".join(told) or "none found\n"


def _pair(pile: Pile, link: Derivation) -> Iterator[str]:
    turned = link.direction == "b_to_a"
    a, b = (pile.trace.article[d] for d in ((link.b, link.a) if turned else (link.a, link.b)))
    passages = [Passage(a=p.b, b=p.a) for p in link.passages] if turned else link.passages
    yield from (f"--- {shown(a.id)}", f"+++ {shown(b.id)}")
    yield from textwrap.wrap(descent.link(linked(pile, link), pile.labels), WIDTH)
    for row in compared(a, b, passages):
        if link.kind == "duplicate" and not (row.a.changed or row.b.changed):
            continue
        yield ""
        yield from textwrap.wrap(shown(_row(a, b, row)), WIDTH, break_on_hyphens=False)
    yield ""


def _row(a: Article, b: Article, row: Row) -> str:
    if row.shared:
        return "".join(_merged(_words(a, row.a), _words(b, row.b)))
    gone, come = _alone(a, row.a), _alone(b, row.b)
    return f"{_mark('[-', gone, '-]')}{_mark('{+', come, '+}')}"


def _alone(article: Article, part: Part) -> list[str]:
    found = [word for word, _ in _words(article, part)]
    return found if len(found) <= FOLDED else [f"… {len(found):,} words … "]


def _words(article: Article, part: Part) -> list[tuple[str, bool]]:
    """The words of a part, each with what stands behind it, and whether the other text has it not."""
    found, changed = [], iter([*part.changed, None])
    of = next(changed)
    for piece in part.ranges:
        places = list(word_ranges(article.text, piece))
        starts = [piece.start, *(w.start for w in places[1:]), piece.end]
        for word, (start, end) in zip(places, pairwise(starts), strict=True):
            while of and of.end <= word.start:
                of = next(changed)
            space = " " if end == piece.end else ""
            found.append((article.text[start:end] + space, of is not None and of.start <= word.start))
    return found


def _merged(a: list[tuple[str, bool]], b: list[tuple[str, bool]]) -> Iterator[str]:
    """The words of both in one line: those that agree once, before them what each has there alone."""
    i = j = 0
    while i < len(a) or j < len(b):
        gone, come = _run(a, i), _run(b, j)
        i, j = i + len(gone), j + len(come)
        yield _mark("[-", gone, "-]") + _mark("{+", come, "+}")
        yield a[i][0] if i < len(a) else ""
        i, j = i + 1, j + 1


def _run(words: list[tuple[str, bool]], start: int) -> list[str]:
    """The words from there on that the other text has not."""
    end = next((at for at in range(start, len(words)) if not words[at][1]), len(words))
    return [word for word, _ in words[start:end]]


def _mark(opening: str, words: list[str], closing: str) -> str:
    return f"{opening}{''.join(words).strip()}{closing} " if words else ""

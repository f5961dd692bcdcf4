"""Direction: which of two texts was made from the other, and what says so."""

from typing import NamedTuple

from headwater.derive.credits import Credit, credit, is_agency
from headwater.derive.times import earlier
from headwater.records import Article, Clue, Direction, Evidence


class Side(NamedTuple):
    """An article, the agency that it credits, and a passage of it, for clues that have no words of their own."""

    article: Article
    credit: Credit | None
    passage: Evidence


def side(article: Article, passage: Evidence) -> Side:
    """One side of a pair."""
    return Side(article, credit(article), passage)


def direction(a: Side, b: Side) -> tuple[Direction, tuple[Clue, ...]]:
    """The direction and the clues for it, by the strongest evidence that there is; `undetermined` where it is silent.

    Credit lines go before times: copies are stamped when they are put up, not when they were written.
    """
    for clue_that in (_stands_at_the_agency, _keeps_the_credit, _is_earlier):
        forth, back = clue_that(a, b), clue_that(b, a)
        if forth and not back:
            return ("a_to_b", (forth,))
        if back and not forth:
            return ("b_to_a", (back,))
    return ("undetermined", ())


def same_agency(a: Side, b: Side) -> Clue | None:
    """Both credit one agency, and neither is its own outlet: both come from a text of the agency's."""
    if not a.credit or not b.credit or a.credit.agency != b.credit.agency:
        return None
    if is_agency(a.article, a.credit.agency) or is_agency(b.article, b.credit.agency):
        return None
    return _clue(f"both credit {a.credit.agency}", a, b)


def _stands_at_the_agency(a: Side, b: Side) -> Clue | None:
    if not b.credit or not is_agency(a.article, b.credit.agency):
        return None
    return _clue(f"credits {b.credit.agency}, whose outlet has the other", b)


def _keeps_the_credit(a: Side, b: Side) -> Clue | None:
    """The copy that still says whose text it is stands nearer to it."""
    return _clue(f"credits {a.credit.agency}; the other has lost it", a) if a.credit and not b.credit else None


def _is_earlier(a: Side, b: Side) -> Clue | None:
    if earlier(a.article, b.article) >= 0 or not a.article.published or not b.article.published:
        return None
    dates = (a.article.published, b.article.published)
    evidence = tuple(d.evidence or s.passage for d, s in zip(dates, (a, b), strict=True))
    return Clue(clue=f"published {dates[0].value}, the other {dates[1].value}", evidence=evidence)


def _clue(words: str, *sides: Side) -> Clue:
    evidence = ((s.credit.evidence if s.credit else None) or s.passage for s in sides)
    return Clue(clue=words, evidence=tuple(evidence))

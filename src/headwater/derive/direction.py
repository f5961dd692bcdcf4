"""Direction: which of two texts was made from the other, and what says so."""

from typing import NamedTuple

from headwater.derive.outlets import agency, named, names, outlet
from headwater.derive.times import earlier
from headwater.records import Article, Clue, Direction, Evidence


class Side(NamedTuple):
    """An article, and a passage of it, for clues that have no words of their own."""

    article: Article
    passage: Evidence

    def credit(self) -> Evidence:
        """The words that credit the agency."""
        known = self.article.agency
        return (known.evidence if known else None) or self.passage


def direction(a: Side, b: Side) -> tuple[Direction, tuple[Clue, ...]]:
    """The direction and the clue for it, by the strongest evidence that there is; `undetermined` where all is silent.

    Credit lines go first, and times last: copies are stamped when they are put up, not when they were written.
    """
    for clue_that in (_is_the_agency, _is_named, _is_the_source, _is_earlier):
        forth, back = clue_that(a, b), clue_that(b, a)
        if forth and not back:
            return ("a_to_b", (forth,))
        if back and not forth:
            return ("b_to_a", (back,))
    return ("undetermined", ())


def parent(a: Side, b: Side) -> Clue | None:
    """Both credit one agency, and neither is its own outlet: both come from a text of the agency's."""
    credited = agency(a.article)
    if credited is None or credited != agency(b.article) or credited in (outlet(a.article), outlet(b.article)):
        return None
    return Clue(clue=f"both credit {_agency(a)}", evidence=(a.credit(), b.credit()))


def likely_parent(a: Side, b: Side) -> Clue | None:
    """One of two outlets' copies of a text credits an agency that is neither: the other had it from there as well."""
    outlets = (outlet(a.article), outlet(b.article))
    for side, other in ((a, b), (b, a)):
        if agency(side.article) not in outlets and outlet(side.article) and (clue := _keeps_the_credit(side, other)):
            return clue
    return None


def _is_the_agency(a: Side, b: Side) -> Clue | None:
    """The one stands in the outlet of the agency that the other credits."""
    if not b.article.agency or outlet(a.article) != agency(b.article) or outlet(b.article) == agency(b.article):
        return None
    return Clue(clue=f"credits {_agency(b)}, whose outlet has the other", evidence=(b.credit(),))


def _is_named(a: Side, b: Side) -> Clue | None:
    """The one says that it has it from the other's outlet or agency."""
    words = named(b.article, names(a.article) - names(b.article))
    return Clue(clue="names the other's outlet or agency as its source", evidence=(words,)) if words else None


def _is_the_source(a: Side, b: Side) -> Clue | None:
    """The one may be the agency's own text, which the other does not credit."""
    return None if likely_parent(a, b) else _keeps_the_credit(a, b)


def _keeps_the_credit(a: Side, b: Side) -> Clue | None:
    if not a.article.agency or b.article.agency:
        return None
    return Clue(clue=f"credits {_agency(a)}; the other has lost it", evidence=(a.credit(),))


def _is_earlier(a: Side, b: Side) -> Clue | None:
    if earlier(a.article, b.article) >= 0 or not a.article.published or not b.article.published:
        return None
    dates = (a.article.published, b.article.published)
    evidence = tuple(d.evidence or s.passage for d, s in zip(dates, (a, b), strict=True))
    return Clue(clue=f"published {dates[0].value}, the other {dates[1].value}", evidence=evidence)


def _agency(side: Side) -> str:
    return side.article.agency.value if side.article.agency else ""

"""Direction: which of two texts was made from the other, and what says so."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from headwater.derive.outlets import Credit, is_portal, named, names, outlet
from headwater.derive.parentage import Witness
from headwater.derive.times import captured_earlier, earlier, updated_earlier
from headwater.records import Article, Clue, Direction, Evidence, Known

Verdict = tuple[Direction, tuple[Clue, ...]]


class Side(NamedTuple):
    """An article, the agency that it credits, and a passage of it, for clues that have no words of their own."""

    article: Article
    credit: Credit | None
    passage: Evidence

    @property
    def agency(self) -> str | None:
        """The agency that it credits, so that two spellings of one name are equal."""
        return self.credit.agency if self.credit else None

    @property
    def outlet(self) -> str | None:
        """Its outlet, likewise."""
        return outlet(self.article)

    @property
    def home(self) -> str | None:
        """Whose text it may be: what credits an agency, and stands in no outlet that is known, may be the agency's."""
        return self.outlet or self.agency


def direction(a: Side, b: Side, *, part: bool) -> Verdict:
    """The direction and the clue for it, by the strongest evidence that there is; `undetermined` where all is silent.

    Credit lines go first, and times last: copies are stamped when they are put up, not when they were written. Where
    they have only a `part` in common, only words tell: both may have it from somebody else.
    """
    if part:
        return _strongest(a, b, (_is_the_agency, _is_named, _keeps_the_credit))
    return _strongest(a, b, (_is_the_agency, _is_named, _is_no_portal, _keeps_the_credit, _is_earlier))


def edition(a: Side, b: Side) -> Verdict:
    """The same of two editions of one outlet's, which it stamps when it changes them."""
    return _strongest(a, b, (_was_updated_earlier, _was_captured_earlier))


def _strongest(a: Side, b: Side, clues: Iterable[Callable[[Side, Side], Clue | None]]) -> Verdict:
    for clue_that in clues:
        forth, back = clue_that(a, b), clue_that(b, a)
        if forth and not back:
            return ("a_to_b", (forth,))
        if back and not forth:
            return ("b_to_a", (back,))
    return ("undetermined", ())


def parent(a: Side, b: Side, witnesses: Iterable[Witness]) -> Clue | None:
    """Why both come from a text that is neither's: both outlets show others' articles, or an agency's is credited."""
    others = [witness for witness in witnesses if witness.credit.agency not in (a.home, b.home)]
    if others:
        return max((_credited(a, b, witness) for witness in others), key=lambda found: found[0])[1]
    if is_portal(a.article) and is_portal(b.article) and a.outlet != b.outlet:
        return Clue(clue="both outlets show other outlets' articles", evidence=(a.passage, b.passage))
    return None


def _credited(a: Side, b: Side, witness: Witness) -> tuple[int, Clue]:
    """How many of the two credit the witness's agency, and the clue; the witness's own credit where neither does."""
    article, credit = witness
    sides = [side for side in (a, b) if side.agency == credit.agency]
    if sides:
        words = f"both credit {credit.name}" if len(sides) == 2 else f"credits {credit.name}; the other has lost it"
        return (len(sides), _clue(words, *sides))
    words = f"a third, {article.id}, credits {credit.name} with the same words"
    return (0, Clue(clue=words, evidence=(credit.evidence or a.passage,)))


def _is_the_agency(a: Side, b: Side) -> Clue | None:
    """The one stands in the outlet of the agency that the other credits."""
    if not b.credit or a.outlet != b.agency or b.outlet == b.agency:
        return None
    return _clue(f"credits {b.credit.name}, whose outlet has the other", b)


def _is_named(a: Side, b: Side) -> Clue | None:
    """The one says that it has it from the other's outlet or agency."""
    own = names(a.article)
    words = named(b.article, own - names(b.article)) if own else None
    return Clue(clue="names the other's outlet or agency as its source", evidence=(words,)) if words else None


def _is_no_portal(a: Side, b: Side) -> Clue | None:
    """The other's outlet shows what others have written."""
    if not a.outlet or is_portal(a.article) or not is_portal(b.article):
        return None
    return Clue(clue="stands in an outlet that shows other outlets' articles", evidence=(b.passage,))


def _keeps_the_credit(a: Side, b: Side) -> Clue | None:
    """The one may be the agency's own text, which the other does not credit."""
    return _clue(f"credits {a.credit.name}; the other has lost it", a) if a.credit and not b.credit else None


def _is_earlier(a: Side, b: Side) -> Clue | None:
    return _dated(a, b, earlier(a.article, b.article))


def _was_updated_earlier(a: Side, b: Side) -> Clue | None:
    return _dated(a, b, updated_earlier(a.article, b.article))


def _was_captured_earlier(a: Side, b: Side) -> Clue | None:
    """The other shows what the outlet had made of it by then; of a portal's pages nobody knows if they are one."""
    times = None if is_portal(a.article) else captured_earlier(a.article, b.article)
    return Clue(clue=f"captured {times[0]}, the other {times[1]}", evidence=(a.passage, b.passage)) if times else None


def _dated(a: Side, b: Side, dates: tuple[Known, Known] | None) -> Clue | None:
    if dates is None:
        return None
    evidence = tuple(d.evidence or s.passage for d, s in zip(dates, (a, b), strict=True))
    return Clue(clue=f"dated {dates[0].value}, the other {dates[1].value}", evidence=evidence)


def _clue(words: str, *sides: Side) -> Clue:
    """A clue that rests on credits."""
    evidence = ((s.credit.evidence if s.credit else None) or s.passage for s in sides)
    return Clue(clue=words, evidence=tuple(evidence))

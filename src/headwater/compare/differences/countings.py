"""Countings: the quantities in sentences, and whether two of them count the same thing."""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.compare.accounts import Accounts, Sentence
from headwater.compare.anchors import Anchor
from headwater.compare.counted import FATES
from headwater.compare.intervals import overlap
from headwater.compare.quantities import Quantity, quantities_in
from headwater.compare.times import moments_in
from headwater.records import Range

ALIKE = 0.3
"""How alike (0 to 1) two sentences must be for their numbers to count the same thing."""
NEAR = 0.5
"""How alike (0 to 1) the words around two sums, shares or measures must be: a sentence may have many of them."""
FARTHEST, FARTHER = 2.0, 5.0
"""How many times the smaller a number of the same thing can be; the second where a bound allows it, and of the dead."""
WINDOW = 7
"""Words before and after a sum, share or measure that are looked at."""
MEASURES = frozenset(
    {"mile", "kilomet", "km", "metr", "meter", "foot", "feet", "ton", "tonn", "pound", "inch", "acr", "kilogram", "kg"}
)


@dataclass(frozen=True, eq=False, slots=True)
class Counting:
    """A quantity in a sentence; `near` are the keys of the words around it, `years` those that it tells of."""

    sentence: Sentence
    quantity: Quantity
    near: frozenset[str]
    years: frozenset[int]


def countings(sentence: Sentence, anchor: Anchor) -> Iterator[Counting]:
    """The quantities of a sentence, in order."""
    moments = list(moments_in(sentence.text, Range(0, len(sentence.text)), anchor))
    years = {m.span.first.year for m in moments if m.span} or {day.year for day in anchor.days}
    for q in quantities_in(sentence.text, sentence.tokens, [m.range for m in moments]):
        yield Counting(sentence, q, _near(sentence, q), frozenset(years))


def of_one(accounts: Accounts, a: Counting, b: Counting) -> float:
    """How far two mentions in different accounts, or in headline and text, count the same; 0 where they do not."""
    if not _apart(accounts, a, b) or not _rivals(a.quantity, b.quantity) or not _of_one_year(a, b):
        return 0.0
    if a.quantity.key == a.quantity.unit or a.quantity.key in MEASURES:
        shared = a.near & b.near
        least = min(_weight(accounts, a.near), _weight(accounts, b.near))
        share = _weight(accounts, shared) / least if least else 0.0
        return share if len(shared) > 1 and share >= NEAR else 0.0
    likeness = accounts.likeness(a.sentence, b.sentence)
    return likeness if likeness >= ALIKE else 0.0


def _rivals(a: Quantity, b: Quantity) -> bool:
    """Whether two values can be of one thing: of one size, as far as they say, and of the same nationals."""
    if "vague" in (a.bound, b.bound):
        return a.bound != b.bound and overlap(a, b)
    small, great = sorted((a.figure, b.figure))
    near = FARTHEST if a.other != b.other else FARTHER if overlap(a, b) or a.key in FATES else FARTHEST
    return great <= near * small and (a.named == b.named or overlap(a, b))


def _of_one_year(a: Counting, b: Counting) -> bool:
    return overlap(a.quantity, b.quantity) or not a.years or not b.years or bool(a.years & b.years)


def _weight(accounts: Accounts, keys: frozenset[str]) -> float:
    return sum(accounts.weight.get(k, 0.0) for k in sorted(keys))


def _apart(accounts: Accounts, a: Counting, b: Counting) -> bool:
    return a.sentence.headline != b.sentence.headline or len(accounts.of(a.sentence) | accounts.of(b.sentence)) > 1


def _near(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    line, r = sentence.tokens, quantity.range
    before = [t for t in line if t.end <= r.start][-WINDOW:]
    after = [t for t in line if t.start >= r.start][: WINDOW + 4]
    return frozenset(t.key for t in (*before, *after) if t.content and t.key != quantity.key)

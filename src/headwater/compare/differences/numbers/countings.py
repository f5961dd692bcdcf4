"""Countings: the quantities in sentences, and whether two of them count the same thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from headwater.compare.accounts import Accounts
from headwater.compare.numbers.intervals import overlap
from headwater.compare.numbers.measures import AGE
from headwater.compare.numbers.people import FATES
from headwater.compare.numbers.quantities import Quantity, quantities_in
from headwater.compare.sentence import Sentence

FARTHEST, FARTHER = 2.0, 5.0
"""How many times the smaller a number of the same thing can be; the second of the dead, and of what words like "dozens"
can mean."""
ANYBODY = frozenset({"PEOPLE", "other", "more"})
"""What anybody can be called of whom others say more: "10 people", "ten fighters were killed"."""
YOUNG = frozenset({"CHILD", "STUDENT"})
AGED = 1.3
"""How many times the lower another age of the same can be."""
BACKWARD = frozenset({"these", "those", "this", "such", "they", "both"})
"""Words with which a sentence points back to the one before it."""
BOUNDS = frozenset({"least", "most", "fewer", "less", "more", "nearly", "almost", "estimated", "roughly"})
WINDOW, AFTER = 7, 11
"""Words before and after a number that are looked at: a sentence may have many numbers."""


@dataclass(frozen=True, eq=False, slots=True)
class Counting:
    """A quantity in a sentence; `near` are the keys of the words around it, `names` of the names among them.

    `years` are those that the sentence tells of.
    """

    sentence: Sentence
    quantity: Quantity
    near: frozenset[str]
    names: frozenset[str]
    years: frozenset[int]


def countings(accounts: Accounts, sentence: Sentence) -> Iterator[Counting]:
    """The quantities of a sentence, in order."""
    moments = accounts.moments[sentence]
    years = {m.span.first.year for m in moments if m.span}
    for q in quantities_in(sentence.text, sentence.tokens, [m.range for m in moments]):
        near = _near(sentence, q)
        yield Counting(sentence, q, near, near & _names(sentence), frozenset(years))


def of_one(accounts: Accounts, a: Counting, b: Counting) -> float:
    """How far two mentions count the same, from 0 to 1: by the words around them and by their whole sentences."""
    if not a.near & b.near or not rivals(a, b):
        return 0.0
    return (accounts.shared(a.near, b.near) + accounts.likeness(a.sentence, b.sentence)) / 2


def rivals(a: Counting, b: Counting) -> bool:
    """Whether two values can be of one thing: of one size and of the same nationals and years, as far as they say."""
    one, two = a.quantity, b.quantity
    if not of_a_kind(one, two):
        return False
    if overlap(one, two) and not {one.bound, two.bound} & {"vague"}:
        return max(one.figure, two.figure) <= FARTHER * min(one.figure, two.figure)
    if "vague" in (one.bound, two.bound):
        return one.value != two.value and overlap(one, two) and _times(one, two) <= FARTHER
    if _apart(one.named, two.named) or (one.unit and _apart(a.names, b.names)):
        return False
    return near_in_size(one, two) and (not a.years or not b.years or bool(a.years & b.years))


def near_in_size(one: Quantity, two: Quantity) -> bool:
    """Whether two quantities can both hold, or the one is not too many times the other."""
    far = AGED if one.key == AGE else FARTHER if one.key in FATES or one.other or two.other else FARTHEST
    return overlap(one, two) or _times(one, two) <= far


def _times(one: Quantity, two: Quantity) -> float:
    """How many times the smaller of two quantities the greater one is."""
    small, great = sorted((one.figure, two.figure))
    return great / small if small else inf


def of_a_kind(one: Quantity, two: Quantity) -> bool:
    """Whether two quantities can be of one sort of things, or of people whatever they are called."""
    keys = {one.key, two.key}
    return len(keys) == 1 or bool(keys & ANYBODY) or keys <= YOUNG


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and not one & other


def _names(sentence: Sentence) -> frozenset[str]:
    """The keys of a sentence's words that are names, the word that begins it left out."""
    return frozenset(t.key for t in sentence.tokens[1:] if t.capital and t.content and not t.known)


def _near(sentence: Sentence, quantity: Quantity) -> frozenset[str]:
    """The keys of the words around a quantity; where the sentence points back, whom the one before it names, too."""
    line, r = sentence.tokens, quantity.range
    before = [t for t in line if t.end <= r.start][-WINDOW:]
    after = [t for t in line if t.start >= (r.end if quantity.measured else r.start)][:AFTER]
    own = (t.key for t in (*before, *after) if t.content and t.key != quantity.key and t.lower not in BOUNDS)
    return frozenset(own) | _named_before(sentence)


def _named_before(sentence: Sentence) -> frozenset[str]:
    """The keys of the names in the sentence before one that begins by pointing back ("These talks", "They")."""
    if not sentence.before or not sentence.tokens or sentence.tokens[0].lower not in BACKWARD:
        return frozenset()
    before = sentence.before
    return frozenset(t.key for t in before.tokens if t.content and before.text[t.start].isupper())

"""Events: whether two dates are of one, and whether they exclude one another."""

from collections.abc import Sequence

from headwater.compare.accounts import Accounts
from headwater.compare.differences.dates.datemark import Datemark, day_of
from headwater.compare.differences.dates.reach import by_calendar, far_off, fleeting, near_by, own

MOSTLY = 0.6
"""The share (0 to 1, by weight) of the words around two dates that must agree before the dates can contradict."""
ALIKE, APART = 0.4, 0.55
"""How far (0 to 1) two dates must be of one event; and where they exclude one another, or one is a mere "this year"."""
COMMON, TOLD = 0.2, 0.36
"""How far (0 to 1) the clauses around two dates must be the same where neither lies in the other; and with them the
sentences."""
NESTED = 0.3
"""How far the words around two dates must agree where one lies in the other: such are seldom of two events."""
STEPS = 0.45
"""How far where both are told from dates before them."""


def of_one_event(accounts: Accounts, a: Datemark, b: Datemark) -> float:
    """How far two dates are of one event, from 0 to 1: by the words of their clauses and by their whole sentences.

    Dates of which one lies in the other need little more than words in common; others need the same deed.
    """
    if _beside(accounts, a, b) or _beside(accounts, b, a):
        return 0.0
    if a.value != b.value and (least := NESTED if _nested(a, b) else STEPS if _stepped(a, b) else 0.0):
        likeness = (accounts.shared(a.near, b.near) + accounts.likeness(a.sentence, b.sentence)) / 2
        return likeness if likeness >= least else 0.0
    apart = a.value != b.value and _incomparable(a, b)
    others = _others(a.names, b.names) or (disjoint(a, b) and _others(a.called, b.called))
    if apart or others or not a.deeds & b.deeds:
        return 0.0
    one, other = a.deeds | a.names, b.deeds | b.names
    sentences = accounts.likeness(a.sentence, b.sentence)
    likeness = (accounts.shared(one, other) + sentences) / 2
    if a.value == b.value:
        return likeness if likeness >= ALIKE else 0.0
    common = accounts.weigh(one & other) / accounts.weigh(one | other)
    told = common >= COMMON and (common + sentences) / 2 >= TOLD
    return likeness if told and likeness >= (APART if _loose(a, b) else ALIKE) else 0.0


def _others(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of names are of others."""
    return bool(one and other) and not one & other


def _beside(accounts: Accounts, a: Datemark, b: Datemark) -> bool:
    """Whether the one's sentence has the other's date as well: then the two are of two things."""
    others = [m for m in accounts.moments[a.sentence] if m is not a.moment]
    return a.value != b.value and any(day_of(m) == b.day for m in others)


def _nested(a: Datemark, b: Datemark) -> bool:
    """Whether one date lies in the other, given by the calendar, and the other is no mere "this year"."""
    fine, coarse = sorted((a, b), key=lambda m: -len(m.day if m.moment.span else m.calendar))
    if a.day == b.day or own(coarse.moment) or not by_calendar(fine.moment) or disjoint(a, b):
        return False
    if fine.moment.span and coarse.moment.span:
        return coarse.moment.span.contains(fine.moment.span)
    return bool(a.calendar and b.calendar) and of_one_year((a, b))


def _stepped(a: Datemark, b: Datemark) -> bool:
    """Whether two dates are told from others before them, and are not as far from those."""
    return a.moment.after is not None and b.moment.after is not None and a.moment.after != b.moment.after


def _incomparable(a: Datemark, b: Datemark) -> bool:
    """Whether two dates that differ tell nothing against one another."""
    one, other = a.moment, b.moment
    if disjoint(a, b) and (one.words.casefold() == other.words.casefold() or a.precision != b.precision):
        return a.hours == b.hours  # the same words agree, whatever days they were read as
    if fleeting(one) or fleeting(other) or (own(one) and own(other)):
        return True
    if a.weekday and a.weekday == b.weekday and a.day != b.day and not (one.span and other.span):
        return True
    return (near_by(one) and far_off(other)) or (near_by(other) and far_off(one))


def _loose(a: Datemark, b: Datemark) -> bool:
    one, other = a.moment, b.moment
    return disjoint(a, b) or bool(one.span) != bool(other.span) or own(one) or own(other)


def exclude(accounts: Accounts, a: Datemark, b: Datemark) -> bool:
    """Whether two dates that share no day are surely of one event: then not both can hold.

    Their clauses need mostly the same words, two of them no names, those next to the dates among them; and both
    are whole days, months or years. Dates told from others before them need no more than that those can be the same.
    """
    if _stepped(a, b):
        return bool(a.base and b.base and a.base.overlaps(b.base))
    shared = a.deeds & b.deeds
    whole = accounts.weigh(a.deeds | b.deeds | (a.names & b.names))
    share = accounts.weigh(shared | (a.names & b.names)) / whole
    return len(shared) > 1 and share >= MOSTLY and {a.head, b.head} <= shared and a.whole and b.whole


def of_one_year(event: Sequence[Datemark]) -> bool:
    """Whether dates, some without a year, are one day or its month whichever year is meant."""
    finest = max((m.calendar for m in event), key=len)
    return all(m.calendar and finest.startswith(m.calendar) for m in event)


def disjoint(a: Datemark, b: Datemark) -> bool:
    """Whether no day, or part of the day, can be both dates."""
    one, other = a.moment, b.moment
    if _stepped(a, b):
        return True
    if a.day == b.day and a.hours and b.hours:
        return a.hours != b.hours
    return bool(one.span and other.span and not one.span.overlaps(other.span))

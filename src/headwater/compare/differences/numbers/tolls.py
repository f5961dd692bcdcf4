"""Tolls: counts of people that rise from text to text, as more of them are found."""

from collections.abc import Sequence

from headwater.compare.accounts import Accounts
from headwater.compare.differences.numbers.countings import Counting
from headwater.compare.numbers.people import FATES


def rising(accounts: Accounts, mentions: Sequence[Counting]) -> str:
    """Why figures of one toll that exclude one another are no conflict; empty where the dates do not say so.

    The highest figure must have been published later than the lowest, both for the first and for the last time.
    """
    figures = [m for m in mentions if m.quantity.bound != "vague" and not m.quantity.other]
    if not figures or not all(m.quantity.key in FATES for m in figures):
        return ""
    low, high = (f(m.quantity.figure for m in figures) for f in (min, max))
    before, after = (_published(accounts, [m for m in figures if m.quantity.figure == f]) for f in (low, high))
    if not (before and after and _earlier(before[0], after[0]) and _earlier(before[-1], after[-1])):
        return ""
    return f"The lower count was first published {_shown(before[0])}, the higher later, {_shown(after[0])}."


def _published(accounts: Accounts, mentions: Sequence[Counting]) -> list[str]:
    """When the texts that have the mentions were published, in order; nothing where one has no date."""
    known = [accounts.articles[d].published for m in mentions for d in m.sentence.documents]
    return sorted(k.value for k in known if k) if all(known) else []


def _earlier(one: str, other: str) -> bool:
    """Whether one date is before another, as far as both are given."""
    size = min(len(one), len(other))
    return one[:size] < other[:size]


def _shown(date: str) -> str:
    """A date for reading: to the minute at most."""
    return date[:16].replace("T", " ")

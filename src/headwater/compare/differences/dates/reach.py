"""Reach: how far from their own text's day the words of a date point."""

import re

from headwater.compare.dates.pointing import MONTHS
from headwater.compare.dates.times import Moment

FAR = re.compile(r"\b(?:months?|years?|spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
CALENDAR = re.compile(r"\d|\b(?:" + "|".join(m[:3] for m in MONTHS) + ")", re.IGNORECASE)
FLEETING = ("today", "tonight", "yesterday", "tomorrow", "last night", "this morning", "this afternoon", "this evening")
OWN = ("this ", "earlier this ", "later this ", "early this ", "late this ")


def fleeting(moment: Moment) -> bool:
    """Whether the words mean the text's own day, or the one beside it, and nothing says which that is."""
    return not moment.span and moment.words.casefold().startswith(FLEETING)


def near_by(moment: Moment) -> bool:
    """Whether the words point at a day or week around the text's own, which nothing says: "Friday", "last week"."""
    return not moment.span and not by_calendar(moment) and not FAR.search(moment.words)


def far_off(moment: Moment) -> bool:
    """Whether the date is given to no more than a month or year, which is not the text's own: "last year"."""
    if moment.span:
        return moment.span.precision in ("month", "year") and not own(moment)
    month = by_calendar(moment) and len(moment.calendar) < len("--04-15")
    return (month or bool(FAR.search(moment.words))) and not own(moment)


def own(moment: Moment) -> bool:
    """Whether the words are no more than the text's own week, month or year: "earlier this month"."""
    return moment.words.casefold().startswith(OWN)


def by_calendar(moment: Moment) -> bool:
    """Whether the words give a month by its name, or a year."""
    return bool(CALENDAR.search(moment.words))

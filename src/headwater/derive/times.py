"""Times: when an article can have been published, as exactly as its date says."""

import re
from calendar import monthrange
from datetime import UTC, datetime, timedelta

from headwater.records import Article, Known

DAY = timedelta(days=1)
FAR = timedelta(days=3650)  # two copies of one text that lie further apart: of one the date is wrong
VISIT = timedelta(minutes=5)  # in which one visit may have captured several pages
LOCAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?")


def span(date: str) -> tuple[datetime, datetime] | None:
    """The earliest and the latest moment that an ISO 8601 date, cut or whole, can mean; `None` where it is none.

    A year, month or day means all of itself; so does the day of a clock time whose zone is not stated.
    """
    parts = date[:10].split("-")
    try:
        if len(date) > 10:
            moment = datetime.fromisoformat(date)
            if moment.tzinfo is not None:
                return (moment.astimezone(UTC), moment.astimezone(UTC))
        year, month, day = (int(p) for p in (*parts, "0", "0")[:3])
        first = datetime(year, month or 1, day or 1, tzinfo=UTC)
        last = datetime(year, month or 12, day or monthrange(year, month or 12)[1], tzinfo=UTC)
        return (first, last + DAY)
    except (ValueError, OverflowError):
        return None


def stamp(article: Article, *, updated: bool) -> Known | None:
    """When it was published or, where asked for and told, last updated.

    `None` where the two contradict: then somebody has set a clock or a date wrong.
    """
    first, last = article.published, article.modified
    if first and last and _order(first, last, one_clock=True) > 0:
        return None
    found = (last if updated else None) or first
    return found if found and span(found.value) else None


def earlier(a: Article, b: Article) -> tuple[Known, Known] | None:
    """The dates of two articles, where the first was published before the second for certain."""
    return _in_order(stamp(a, updated=False), stamp(b, updated=False), one_clock=False)


def updated_earlier(a: Article, b: Article) -> tuple[Known, Known] | None:
    """The dates of two articles of one outlet, where the first was last updated before the second for certain."""
    return _in_order(stamp(a, updated=True), stamp(b, updated=True), one_clock=True)


def captured_earlier(a: Article, b: Article) -> tuple[str, str] | None:
    """When two pages were captured, where the first was long enough before the second for a change between."""
    first, second = a.document.captured or "", b.document.captured or ""
    of_first, of_second = span(first), span(second)
    return (first, second) if of_first and of_second and of_second[0] - of_first[1] >= VISIT else None


def _in_order(a: Known | None, b: Known | None, *, one_clock: bool) -> tuple[Known, Known] | None:
    return (a, b) if a and b and _order(a, b, one_clock=one_clock) < 0 else None


def _order(a: Known, b: Known, *, one_clock: bool) -> int:
    """-1 where the one date lies before the other, 1 where behind, 0 where that is not certain.

    Times with no zone are compared where they were read off `one_clock`.
    """
    first, second = span(a.value), span(b.value)
    if first is None or second is None or abs(first[0] - second[0]) > FAR:
        return 0
    if one_clock and _is_local(a.value) and _is_local(b.value):
        finest = min(len(a.value), len(b.value))
        return (a.value[:finest] > b.value[:finest]) - (a.value[:finest] < b.value[:finest])
    if first == second:
        return 0
    return -1 if first[1] <= second[0] else 1 if second[1] <= first[0] else 0


def _is_local(date: str) -> bool:
    """Whether a date has a time of day, to the minute or finer, and no zone."""
    return bool(LOCAL.fullmatch(date)) and span(date) is not None

"""Times: when an article can have been published, as exactly as its date says."""

from calendar import monthrange
from datetime import UTC, datetime, timedelta

from headwater.records import Article, Known

DAY = timedelta(days=1)


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
    """When it was published or, where asked for and told, last updated; `None` where the two contradict."""
    first, last = article.published, article.modified
    if first and last and _order(first, last) > 0:
        return None
    return (last if updated else None) or first


def earlier(a: Article, b: Article, *, updated: bool = False) -> tuple[Known, Known] | None:
    """The dates of two articles, where the first was published, or last updated, before the second for certain."""
    first, second = stamp(a, updated=updated), stamp(b, updated=updated)
    return (first, second) if first and second and _order(first, second) < 0 else None


def _order(a: Known, b: Known) -> int:
    """-1 where the one date lies before the other, 1 where behind, 0 where that is not certain."""
    first, second = span(a.value), span(b.value)
    if first is None or second is None or first == second:
        return 0
    return -1 if first[1] <= second[0] else 1 if second[1] <= first[0] else 0

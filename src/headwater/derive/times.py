"""Times: when an article can have been published, as exactly as its date says."""

from calendar import monthrange
from datetime import UTC, datetime, timedelta

from headwater.records import Article

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


def earlier(a: Article, b: Article) -> int:
    """-1 where the first was published before the second, 1 where after, 0 where the dates do not decide."""
    spans = [span(x.published.value) if x.published else None for x in (a, b)]
    if spans[0] is None or spans[1] is None or spans[0] == spans[1]:
        return 0
    return -1 if spans[0][1] <= spans[1][0] else 1 if spans[1][1] <= spans[0][0] else 0

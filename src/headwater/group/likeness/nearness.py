"""Nearness in time: a prior, and never a gate."""

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from headwater.records import Article

NEAR, FAR = 1.2, 0.8  # what likeness is multiplied by on one day, and after a very long time
MONTH = 30.0  # days in which most of the difference is made


def days(articles: Sequence[Article]) -> NDArray[np.float64]:
    """The day that each article was published, counted from the year 1; not a number where the day is not known."""
    return np.array([day(a.published.value if a.published else None) for a in articles], dtype=np.float64)


def day(published: str | None) -> float:
    """The day of an ISO 8601 date, counted from the year 1; not a number where it is not known to the day."""
    try:
        return float(date.fromisoformat(published[:10]).toordinal()) if published else np.nan
    except ValueError:
        return np.nan


def nearness(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the likeness of two articles is multiplied by, from their days; 1 where either is not known."""
    factor = FAR + (NEAR - FAR) * np.exp(-np.abs(first - second) / MONTH)
    return np.where(np.isnan(factor), 1.0, factor)

"""One event that accounts date differently."""

from headwater.compare.differences.dates.dates import dates

__all__ = ["dates"]

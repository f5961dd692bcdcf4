"""One quantity that accounts give differently."""

from headwater.compare.differences.numbers.amounts import amounts

__all__ = ["amounts"]

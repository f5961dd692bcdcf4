"""Positions: what each source does with a claim."""

from headwater.compare.positions.taking import positions

__all__ = ["positions"]

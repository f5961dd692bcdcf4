"""Positions: what each source does with a claim, and which side an article takes to it in its own voice."""

from headwater.compare.positions.sides import Side, Telling, Wording, side
from headwater.compare.positions.taking import positions

__all__ = ["Side", "Telling", "Wording", "positions", "side"]

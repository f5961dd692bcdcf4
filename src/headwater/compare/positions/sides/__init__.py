"""Sides: whether an article agrees with a claim, disagrees, or only carries it, in its own voice."""

from headwater.compare.positions.sides.side import Side, side
from headwater.compare.positions.sides.telling import Telling
from headwater.compare.positions.sides.wording import Wording

__all__ = ["Side", "Telling", "Wording", "side"]

"""What accounts tell with different force."""

from headwater.compare.differences.strengths.directives import directives
from headwater.compare.differences.strengths.facts import facts
from headwater.compare.differences.strengths.hedges import hedges

__all__ = ["directives", "facts", "hedges"]

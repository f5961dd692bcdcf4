"""Growing: stories that documents are added to, and that a person changes."""

from headwater.group.growing.grouping import Grouping

__all__ = ["Grouping"]

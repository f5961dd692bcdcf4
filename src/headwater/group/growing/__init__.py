"""Growing: stories that documents are added to, and that a person changes."""

from headwater.group.growing.archive import Fact
from headwater.group.growing.decisions import Decision
from headwater.group.growing.grouping import Grouping
from headwater.group.growing.register import named, numbered
from headwater.group.growing.state import State

__all__ = ["Decision", "Fact", "Grouping", "State", "named", "numbered"]

"""Brief: a trace in, what a reader of each story needs out."""

from headwater.brief.build import brief, briefs
from headwater.brief.markdown import markdown
from headwater.brief.record import Brief
from headwater.brief.terminal import alone, terminal

__all__ = ["Brief", "alone", "brief", "briefs", "markdown", "terminal"]

"""Headwater finds where a news story begins, in a pile of documents."""

from headwater.group import Grouping
from headwater.pipeline import trace
from headwater.records import Document, Trace

__version__ = "0.1.0"

__all__ = ["Document", "Grouping", "Trace", "__version__", "trace"]

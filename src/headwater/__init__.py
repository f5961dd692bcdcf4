"""Headwater finds where a news story begins, in a pile of documents."""

from headwater.pipeline import trace
from headwater.records import Document, Trace

__version__ = "0.1.0"

__all__ = ["Document", "Trace", "__version__", "trace"]

"""Page: a trace in, HTML out."""

from headwater.page.page import fragment, page

__all__ = ["fragment", "page"]

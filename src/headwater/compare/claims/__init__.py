"""Claims: what several statements assert alike."""

from headwater.compare.claims.telling import claims

__all__ = ["claims"]

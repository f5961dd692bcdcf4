"""Word vectors: how near in meaning words are, where they are not the same."""

from headwater.text.vectors.nearness import nearness

__all__ = ["nearness"]

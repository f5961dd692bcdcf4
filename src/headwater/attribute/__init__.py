"""Attribute: articles in, sources and attributions out, and word of what is not measured."""

from headwater.attribute.step import attribute
from headwater.attribute.unmeasured import unmeasured

__all__ = ["attribute", "unmeasured"]

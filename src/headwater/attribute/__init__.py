"""Attribute: articles in, sources and attributions out."""

from headwater.attribute.step import attribute

__all__ = ["attribute"]

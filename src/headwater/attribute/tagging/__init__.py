"""Tagging: the model that reads source, cue and content."""

from headwater.attribute.tagging.tagger import tag_many

__all__ = ["tag_many"]

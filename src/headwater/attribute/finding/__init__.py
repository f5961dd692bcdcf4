"""Finding: source, cue and content in a text, by the model and by rules."""

from headwater.attribute.finding.finder import Reading, find

__all__ = ["Reading", "find"]

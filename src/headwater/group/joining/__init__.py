"""Joining: articles that are alike, made stories."""

from headwater.group.joining.arrangement import Arrangement, arranged
from headwater.group.joining.folding import folded
from headwater.group.joining.tellers import held

__all__ = ["Arrangement", "arranged", "folded", "held"]

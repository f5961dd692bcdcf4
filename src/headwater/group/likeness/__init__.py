"""Likeness: how alike articles are, by their words, their letters and their days."""

from headwater.group.likeness.letters import Brevity, brevity
from headwater.group.likeness.links import Links
from headwater.group.likeness.nearness import days
from headwater.group.likeness.neighbours import likeness, neighbours
from headwater.group.likeness.terms import Matrix, part, terms, weighed

__all__ = ["Brevity", "Links", "Matrix", "brevity", "days", "likeness", "neighbours", "part", "terms", "weighed"]

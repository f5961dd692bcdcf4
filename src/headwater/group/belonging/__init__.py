"""Belonging: why an article is in its story, and how surely."""

from headwater.group.belonging.membership import memberships

__all__ = ["memberships"]

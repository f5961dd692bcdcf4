"""Drafts: statements put together by what they state, claims in the making."""

from headwater.compare.drafts.grouping import Draft, drafts

__all__ = ["Draft", "drafts"]

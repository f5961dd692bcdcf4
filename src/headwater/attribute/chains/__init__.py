"""Chains: the sources between a content and its document."""

from headwater.attribute.chains.chain import Chains, is_own
from headwater.attribute.chains.nesting import clause, parents

__all__ = ["Chains", "clause", "is_own", "parents"]

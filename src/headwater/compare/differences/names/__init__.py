"""Whom, what and where accounts call by different names, and from whom they have it."""

from headwater.compare.differences.names.channels import channels
from headwater.compare.differences.names.figures import figures
from headwater.compare.differences.names.places import places
from headwater.compare.differences.names.roles import roles
from headwater.compare.differences.names.spellings import spellings
from headwater.compare.differences.names.titles import titles
from headwater.compare.differences.names.witnesses import witnesses

__all__ = ["channels", "figures", "places", "roles", "spellings", "titles", "witnesses"]

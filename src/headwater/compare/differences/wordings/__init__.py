"""One utterance that accounts quote in different words, cut elsewhere, or give to different speakers."""

from headwater.compare.differences.wordings.cuts import cuts
from headwater.compare.differences.wordings.marks import marks
from headwater.compare.differences.wordings.omissions import omissions
from headwater.compare.differences.wordings.speakers import speakers
from headwater.compare.differences.wordings.stitches import stitches
from headwater.compare.differences.wordings.wordings import wordings

__all__ = ["cuts", "marks", "omissions", "speakers", "stitches", "wordings"]

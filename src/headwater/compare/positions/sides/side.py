"""Sides: which side an article takes to a claim in its own voice."""

from typing import Literal, get_args

from headwater.compare.positions.sides.features import Features
from headwater.compare.positions.sides.lean import BIAS, Lean, lean, weights
from headwater.compare.positions.sides.telling import Telling
from headwater.compare.positions.sides.wording import Wording

Side = Literal["agree", "disagree", "discuss"]
SIDES: tuple[Side, ...] = get_args(Side)


def side(claim: Wording, article: Telling) -> Side:
    """The side that an article takes to a claim in its own voice.

    A claim affirms something, denies it, or leaves it open ("said to", "?"), and so does an article. Where one leaves
    it open, the article discusses the claim: it carries it as somebody's, or the claim itself claims nothing. Else it
    agrees if both affirm or both deny, and disagrees if one does and the other does not. Of the three the likeliest is
    taken, the rarer ones weighed up as the weights say.
    """
    worth = dict(zip(SIDES, weights()["side"][BIAS], strict=True))
    chances = sides(lean("claim", claim.features), lean("article", features(claim, article)))
    return max(SIDES, key=lambda s: chances[s] * worth[s])


def features(claim: Wording, article: Telling) -> Features:
    """What is measured of an article beside a claim."""
    return article.features | article.about(claim)


def sides(claim: Lean, article: Lean) -> dict[Side, float]:
    """The chance of each side."""
    agree = claim.affirms * article.affirms + claim.denies * article.denies
    disagree = claim.affirms * article.denies + claim.denies * article.affirms
    return {"agree": agree, "disagree": disagree, "discuss": 1 - agree - disagree}

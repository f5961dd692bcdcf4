"""Kind: what the words that two texts share make of them."""

from headwater.derive.comparison import Comparison
from headwater.records import DerivationKind

WHOLE = 0.9  # of a text's words: it is all there
HALF = 0.5
EDITED = 0.97  # of the words in the stretches: fewer agree where somebody has worked on them
REWORDED = 0.85  # the same, where every sentence has been worked on
PROSE = 25  # words of prose in common that two reporters do not write by chance
SHORT_PROSE, SHORT_SHARE = 12, 0.25  # or fewer, where they are a quarter of a short text
SPEECH = 8  # quoted words in common


def kind(found: Comparison, *, same_outlet: bool | None, same_agency: bool) -> DerivationKind | None:
    """What a comparison amounts to; `None` where chance or the subject explains it.

    `same_outlet` is `None` where either outlet is unknown; `same_agency` says that both credit one agency that neither
    belongs to.
    """
    most, least, prose = max(found.copied), min(found.copied), min(found.prose)
    enough = prose >= PROSE or (prose >= SHORT_PROSE and most >= SHORT_SHARE)
    if not enough and not _all_speech(found):
        return "shared_quotation" if min(found.agree) - prose >= SPEECH else None
    if least >= WHOLE:
        return _whole(found, same_outlet=same_outlet, same_agency=same_agency)
    if same_outlet and most >= HALF:
        return "revision"
    if same_agency:
        return "common_parent"
    if most >= WHOLE:
        return "abridgement"
    return "rewrite" if _reworded(found) else "partial"


def _whole(found: Comparison, *, same_outlet: bool | None, same_agency: bool) -> DerivationKind:
    if same_outlet is False:
        return "common_parent" if same_agency else "reprint"
    if found.density >= EDITED:
        return "duplicate"
    return "revision" if same_outlet else "reprint"


def _all_speech(found: Comparison) -> bool:
    """A text that is nothing but a quotation, a statement for instance, is copied when the quotation is."""
    return min(found.own) < SHORT_PROSE and min(found.containment) >= WHOLE


def _reworded(found: Comparison) -> bool:
    """Whether stretches with many changes in them go through half of the shorter text."""
    return found.density < REWORDED and max(found.spread) >= HALF

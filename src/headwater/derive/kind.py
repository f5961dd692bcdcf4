"""Kind: what the words that two texts share make of them."""

from headwater.derive.comparison import Comparison
from headwater.records import DerivationKind, Direction

WHOLE = 0.9  # of a text's words: it is all there
NEARLY = 0.8  # the same of a text that another outlet has worked on
HALF = 0.5
MAINLY = 2 / 3  # of an edition stands in another; of an article that takes up a part of an older one, less does
CAPTURED = 0.99  # of one outlet's words agree from first to last: fewer are another edition
EDITED = 0.97  # of the words in the stretches: fewer agree where somebody has worked on them
REWORDED = 0.85  # the same, where every sentence has been worked on
PROSE = 24  # words of prose in common, names not counted, that two reporters do not write by chance
SHORT_PROSE, SHORT_SHARE = 12, 0.12  # or fewer, in one stretch, where all are an eighth of a short text
FRAME = 6  # words of prose beside quotations in common: who says it, as one agency tells it
SPEECH, SPEECH_SHARE = 8, 0.07  # quoted words in common, and of the shorter text's shingles
LONG_SPEECH = 32  # or more quoted words, whatever the share
CAPTIONS = 0.12  # of the shorter text's shingles are in captions of both


def is_copy(found: Comparison) -> bool:
    """Whether two texts share more prose than chance and the subject explain, or are one and the same statement."""
    prose = min(found.prose) >= PROSE or (found.longest >= SHORT_PROSE and max(found.copied) >= SHORT_SHARE)
    # A text that is nothing but a quotation, a statement for instance, is copied when the quotation is.
    return prose or (min(found.own) < SHORT_PROSE and min(found.containment) >= WHOLE)


def kind(found: Comparison, *, same_outlet: bool | None, agency: bool, edited: bool) -> DerivationKind | None:
    """What a comparison amounts to; `None` where chance or the subject explains it.

    `same_outlet` is `None` where either outlet is unknown; `agency` says that what they share is an agency's, to which
    neither outlet belongs; `edited` that words are changed, or the headline.
    """
    if found.reworded:
        return "common_parent" if agency else "rewrite"
    most, least = max(found.copied), min(found.copied)
    if not is_copy(found):
        return _quoted(found, agency=agency)
    if agency and not same_outlet:
        return "common_parent"
    if least >= (NEARLY if same_outlet is False else WHOLE):
        return _whole(found, same_outlet=same_outlet, edited=edited)
    if same_outlet and most >= MAINLY:
        return "revision"
    if agency:
        return "common_parent"
    if most >= (WHOLE if _reworded(found) else NEARLY):
        return "abridgement"
    return "rewrite" if _reworded(found) else "partial"


def directed(what: DerivationKind, way: Direction, found: Comparison) -> DerivationKind:
    """The kind, now that the direction is known: who builds a longer text round a shorter one abridges nothing."""
    longer_first = found.words[0] >= found.words[1]
    cut = way == "undetermined" or (way == "a_to_b") == longer_first
    return "partial" if what == "abridgement" and not cut else what


def _whole(found: Comparison, *, same_outlet: bool | None, edited: bool) -> DerivationKind:
    if same_outlet is False:
        return "reprint"
    if same_outlet:
        return "duplicate" if found.intact >= CAPTURED and not edited else "revision"
    return "duplicate" if found.density >= EDITED else "reprint"


def _quoted(found: Comparison, *, agency: bool) -> DerivationKind | None:
    """Whether what somebody said, or what stands under pictures, is enough to be told of."""
    speech = found.speech >= LONG_SPEECH or (found.speech >= SPEECH and found.overlap >= SPEECH_SHARE)
    if not speech and not (found.captions >= SPEECH and found.overlap >= CAPTIONS):
        return None
    return "common_parent" if agency and min(found.prose) >= FRAME else "shared_quotation"


def _reworded(found: Comparison) -> bool:
    """Whether stretches with many changes in them go through half of the shorter text."""
    return found.density < REWORDED and max(found.spread) >= HALF

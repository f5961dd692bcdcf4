"""Frames: the words that introduce a content, and the parts of a content."""

import re
from collections.abc import Iterator

from headwater.records import Attribution, Range
from headwater.text.sentences import sentences
from headwater.text.words import content_stems

# Words just before a cue belong to it: "could not", "declined to".
AHEAD = re.compile(
    r"(?i)(?:\b(?:ha[sd]|have|do|does|did|is|are|was|were|been|be|can|could|would|will|not|never|neither|nor|no|yet|to|able|"
    r"unable|declined|refused|failed|also|\w+n[’']t|\w+ly) ){1,4}$"
)
# How far before a cue they may begin, in characters.
REACH = 40
# A piece with fewer content words does not stand for itself.
ENOUGH = 2


def frame_of(text: str, a: Attribution, sentence: Range) -> Range:
    """The words that introduce a content, with those just before the cue: "was not able to confirm that"."""
    marks = [r for r in a.cue if sentence.overlaps(r)]
    if not marks:
        return Range(sentence.start, sentence.start)
    start, end = marks[0].start, marks[-1].end
    ahead = AHEAD.search(text, max(sentence.start, start - REACH), start)
    start = ahead.start() if ahead else start
    first = a.content[0].start
    return Range(start, first if end <= first else end)


def parts_of(text: str, a: Attribution) -> Iterator[Range]:
    """The sentences of a content; a short piece goes with its neighbour beyond the cue, or goes."""
    found = [s for piece in a.content for s in sentences(text, [piece])] or [a.content[0]]
    held = found[0]
    for s in found[1:]:
        beside = s.start - held.end < ENOUGH or any(held.end <= r.start and r.end <= s.start for r in a.cue)
        if beside and min(_weight(text, held), _weight(text, s)) < ENOUGH:
            held = Range(held.start, s.end)
        elif _weight(text, s) >= ENOUGH:
            if _weight(text, held) >= ENOUGH:
                yield held
            held = s
    yield held


def _weight(text: str, piece: Range) -> int:
    return len(content_stems(text[slice(*piece)]))

"""Lines that go on in the next one."""

import re
from itertools import pairwise

from headwater.records import Range

# A line that another goes on with is at least so long.
WRAPPED = 30
# A text is wrapped all through if, in its beginning, so many lines end within a sentence and none of them is wider or
# narrower than this; a line is full that has this share of the width.
SAMPLE, PAIRS, NARROW, WIDE, FULL = 20_000, 6, 45, 130, 0.8

SENTENCE_END = re.compile(r"[.!?。！？।؟][\"'”’»)\]*_]*$")
CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\"'”’»)\]]*$")


def goes_on(text: str, held: Range, line: Range, width: int) -> bool:
    """Whether the sentence of a wrapped line goes on in the next one: it does not end, and that one begins small.

    In a text that is wrapped all through, whatever stands below a line of nearly its width goes on with it.
    """
    tail = text[max(held.start, held.end - 40) : held.end]
    last = held.end - max(held.start, text.rfind("\n", held.start, held.end) + 1)
    if width and last >= FULL * width:
        return True
    small = text[line.start].islower() and not text.startswith("by ", line.start)
    return small and held.end - held.start >= WRAPPED and not SENTENCE_END.search(tail) and not CUT_OFF.search(tail)


def width_of(text: str) -> int:
    """How wide the lines of a text are that is wrapped all through; 0 for one that is not."""
    sample = text[:SAMPLE].split("\n")
    pairs = [(a.rstrip(), b.strip()) for a, b in pairwise(sample) if a.strip() and b.strip()]
    inner = [len(a) for a, _ in pairs if not SENTENCE_END.search(a[-9:])]
    small = sum(b[0].islower() for _, b in pairs)
    if len(inner) < PAIRS or 2 * small < len(inner) or not NARROW <= max(inner) <= WIDE:
        return 0
    return max(inner)

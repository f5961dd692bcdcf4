"""Rewording: texts that tell the same sentences in other words, a translation there and back for instance."""

from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import LCSseq

from headwater.derive.alignment import GAP, Places, Run
from headwater.derive.letters import Keys
from headwater.derive.shingles import distinct, shared, shingles
from headwater.derive.wording import Wording

LENGTH = 2  # content words in a shingle
NEAR = 0.15  # of the shorter text's shingles in common: worth aligning
# Of the shorter text's content words in the other, in the same order, so many say that the one was made from the other;
# fewer do in a long text, where so many stand there two by two.
SAME_ORDER, FEWER, TWO_BY_TWO, LONG = 0.5, 0.4, 0.25, 100
LEAST = 30  # content words; in shorter texts that much agrees by chance
LONGEST = 3000  # content words: longer texts are not aligned so
STRETCH = 5  # content words that agree in a stretch
# A text so many times as long has any words in some order: there so much of the shorter one must stand together.
LONGER, TOGETHER = 4, 0.3


@dataclass(frozen=True, kw_only=True, slots=True)
class Gist:
    """The words that carry content, outside quotations and captions, as stems; and which of the words they are."""

    keys: Keys
    places: Places
    prints: Keys


def gist(words: Wording) -> Gist:
    """Read the gist of a text; nothing of a text that is too long to be aligned by it."""
    stems = words.stems
    told = (stems > 0) & ~(words.quoted | words.captions) & (len(words) <= LONGEST * 4)
    keys = stems[told]
    return Gist(keys=keys, places=np.flatnonzero(told), prints=distinct(shingles(keys, LENGTH)))


def near(a: Gist, b: Gist) -> bool:
    """Whether two texts are worth aligning by their content words."""
    return shared(a.prints, b.prints) >= NEAR * min(len(a.prints), len(b.prints))


def reworded(a: Gist, b: Gist) -> list[tuple[Run, ...]]:
    """The stretches that two texts share if the order of their content words shows one in the other; else none."""
    sizes = (len(a.keys), len(b.keys))
    if min(sizes) < LEAST or max(sizes) > LONGEST:
        return []
    first, second = a.keys.tolist(), b.keys.tolist()
    close = min(sizes) >= LONG and shared(a.prints, b.prints) >= TWO_BY_TWO * min(len(a.prints), len(b.prints))
    order = FEWER if close else SAME_ORDER
    if LCSseq.similarity(first, second) < order * min(sizes):
        return []
    blocks = LCSseq.opcodes(first, second).as_matching_blocks()
    pairs = [(a.places[m.a + k], b.places[m.b + k]) for m in blocks for k in range(m.size)]
    stretches: list[list[Run]] = []
    for i, j in pairs:
        run = Run(int(i), int(j), 1)
        last = stretches[-1][-1] if stretches else None
        if last is not None and run.a - last.a <= GAP and run.b - last.b <= GAP:
            stretches[-1].append(run)
        else:
            stretches.append([run])
    told = [tuple(s) for s in stretches if len(s) >= STRETCH]
    return told if max(sizes) < LONGER * min(sizes) or sum(map(len, told)) >= TOGETHER * min(sizes) else []

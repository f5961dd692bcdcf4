"""Cut an article into the windows of wordpieces that the model reads one by one.

A window holds whole paragraphs, so that copies of an article share their windows, and knows for each word its
wordpieces and its place in the document's text. The training code uses the same windows.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from headwater.attribute.tagging.paragraphs import LIMIT, Ints, Paragraph, Range

CONTEXT = 64
"""The longest last paragraph, in wordpieces, that the next window repeats as its context."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """What the model reads at once: `ids` (n), `marks` (3, n: case, quotation, place), and `first` and `last` (w), the
    wordpieces of each word; `starts` and `ends` (w) are the words' offsets, `core` the words that it answers for."""

    ids: Ints
    marks: Ints
    first: Ints
    last: Ints
    starts: Ints
    ends: Ints
    core: Range

    @property
    def key(self) -> bytes:
        """Equal for windows in which the model sees the same."""
        return self.ids.tobytes() + self.marks.tobytes() + self.first.tobytes()


def windows(parts: Iterable[Paragraph], begin: int, end: int) -> Iterator[Window]:
    """Pack paragraphs into windows; each but the first repeats a short last paragraph of the one before as context.
    `begin` and `end` are the ids of the marks put around a window."""
    held: list[Paragraph] = []
    core, size = 0, 0
    for part in parts:
        if held and size + part.size > LIMIT:
            yield window(held, core, begin, end)
            again = held[-1].size <= min(CONTEXT, LIMIT - part.size)
            held = held[-1:] if again else []
            core, size = len(held), sum(p.size for p in held)
        held.append(part)
        size += part.size
    if len(held) > core:
        yield window(held, core, begin, end)


def window(held: Sequence[Paragraph], core: int, begin: int, end: int) -> Window:
    """One window of the paragraphs `held`; it answers for those from `core` on."""
    edge = np.zeros((3, 1), dtype=np.int64)
    ids = np.concatenate([[begin], *(part.ids for part in held), [end]])
    before = accumulate((part.size for part in held), initial=1)
    first = np.concatenate([part.first + size for part, size in zip(held, before, strict=False)])
    return Window(
        ids=ids,
        marks=np.concatenate([edge, *(part.marks for part in held), edge], axis=1),
        first=first,
        last=np.append(first[1:], len(ids) - 1) - 1,
        starts=np.concatenate([part.starts for part in held]),
        ends=np.concatenate([part.ends for part in held]),
        core=(sum(len(part.starts) for part in held[:core]), len(first)),
    )

"""Memory: what a text has said so far, while its phrases are resolved."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import blake2b

from headwater.attribute.identity.cast import Part, Who
from headwater.records import Range
from headwater.text.names import Name

WORD = re.compile(r"\w+")
# How much of a paragraph, in characters, tells it from others.
PASSAGE = 2_000
# How many mentions back somebody is remembered.
BACK = 300
# How many pieces of content back a name is still looked for in.
REACH = 12


@dataclass
class Memory:
    """One document's names, whom it has spoken of, and what it has reported."""

    part: Part
    spoken: list[tuple[int, Who]] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)
    """The pieces of content of the attributions so far: names in them are spoken of, and do not speak."""
    digests: dict[int, str] = field(default_factory=dict)
    """What tells a paragraph from others, by where it begins."""

    def latest(self) -> Iterator[tuple[int, Who]]:
        """Who was spoken of, the last first, as far back as a text is remembered."""
        return reversed(self.spoken[-BACK:])

    def names_in(self, range_: Range) -> Sequence[Name]:
        """The names that stand in a range."""
        return self.part.names[bisect_left(self.starts, range_.start) : bisect_left(self.starts, range_.end)]

    def within_speech(self, at: int) -> bool:
        """Whether an offset stands in the content of one of the last attributions."""
        return any(start <= at < end for start, end in self.contents[-REACH:])

    def passage(self, at: int) -> str:
        """The words of the paragraph up to an offset and behind it: copies of one text speak of one person there."""
        text = self.part.text
        begin = text.rfind("\n", 0, at) + 1
        if begin not in self.digests:
            self.digests[begin] = self._digest(begin)
        return f"{self.digests[begin]}:{len(WORD.findall(text, max(begin, at - PASSAGE), at))}"

    def _digest(self, begin: int) -> str:
        end = self.part.text.find("\n", begin, begin + PASSAGE)
        said = WORD.findall(self.part.text[begin : end if end >= 0 else begin + PASSAGE].lower())
        return blake2b(" ".join(said).encode(errors="replace"), digest_size=8).hexdigest()

    @cached_property
    def starts(self) -> list[int]:
        """Where the document's names begin."""
        return [n.range.start for n in self.part.names]

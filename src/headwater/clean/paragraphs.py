"""Paragraphs of a document, and the shapes by which prose and page furniture are told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from headwater.clean.wrapping import CUT_OFF, SENTENCE_END, goes_on, width_of
from headwater.records import Range
from headwater.text.lines import lines
from headwater.text.words import WORD, content_stems
from headwater.words import words as wordlist

# A paragraph is judged by this many characters of its beginning, so that one without an end costs no more than others.
JUDGED = 2_000

_MARKUP = re.compile(
    r"^(?:#{1,6}\s+|>\s*|[*+•·▪◦‣-]\s+)+|\*\*|__(?=\S)|(?<=\S)__|(?<!\w)[*_](?=\w)|(?<=[\w.,!?])[*_](?!\w)"
)
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,500}\)")
_LEADS_ON = re.compile(r"[:;,][\"'”’»)\]]*$")
_ITEM = re.compile(r"^(?:[*+•·▪◦‣-]|\d{1,2}[.)])\s+")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|said|told)\b")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """One line of a document, or several that are one paragraph wrapped.

    `gap` tells whether an empty line stands before it. The text for judging leaves out Markdown's marks; offsets always
    are those of the document.
    """

    range: Range
    raw: str = field(repr=False)
    gap: bool = False

    @cached_property
    def text(self) -> str:
        """Its beginning, without Markdown's marks and with single spaces."""
        return " ".join(_MARKUP.sub("", _LINK.sub(r"\1", self.raw[:JUDGED])).split())

    @cached_property
    def words(self) -> list[str]:
        """Its words, lower case."""
        return [w.casefold().replace("’", "'") for w in WORD.findall(self.text)]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words that carry content."""
        return frozenset(content_stems(self.text))

    @cached_property
    def length(self) -> int:
        """How many words it has; in scripts without spaces, about as many as a translation would have."""
        return len(self.words) + len(_UNSPACED.findall(self.text)) // 3

    @cached_property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        tail = self.raw[-40:].rstrip(" *_")
        return bool(SENTENCE_END.search(tail)) and not CUT_OFF.search(tail)

    @property
    def cut_off(self) -> bool:
        """Whether it ends in dots, as a teaser does."""
        return bool(CUT_OFF.search(self.raw[-40:].rstrip(" *_")))

    @property
    def leads_on(self) -> bool:
        """Whether it ends in a colon or a comma: what follows belongs to it."""
        return bool(_LEADS_ON.search(self.raw[-40:].rstrip(" *_")))

    @property
    def item(self) -> bool:
        """Whether it is an item of a list."""
        return bool(_ITEM.match(self.raw))

    @property
    def heading(self) -> int:
        """The level of a Markdown heading; 0 for anything else."""
        marks = len(self.raw) - len(self.raw.lstrip("#"))
        return marks if 0 < marks <= 6 and self.raw[marks : marks + 1] == " " else 0

    @cached_property
    def function_share(self) -> float:
        """The share of English function words among its words: a third or more in sentences, less in headings."""
        return sum(w in wordlist("stopwords") for w in self.words) / max(1, len(self.words))

    @cached_property
    def prose(self) -> bool:
        """Whether it reads as running text and not as a heading, a link or a label."""
        if self.heading or self.length < 3:
            return False
        if self.ended:
            return self.length > 6 or any(w[0].isalpha() and not w[0].isupper() for w in self.text.split())
        if self.leads_on:
            return self.length >= 8
        if self.length >= 25 or (self.length >= 14 and self.function_share >= 0.4):
            return True
        return self.length >= 9 and self.function_share >= 0.35 and bool(_FINITE.search(self.text))


def paragraphs(text: str, most: int) -> Iterator[Paragraph]:
    """The paragraphs of a text in order, up to so many characters of them; a wrapped sentence is one paragraph."""
    held: Range | None = None
    held_gap, end = False, 0
    width = width_of(text)
    for line in lines(text):
        most -= line.end - line.start
        if most <= 0:
            line = Range(line.start, line.end + most)
        gap = _empty_line(text, end, line.start)
        if held and not gap and goes_on(text, held, line, width):
            held = Range(held.start, line.end)
        else:
            if held:
                yield Paragraph(range=held, raw=text[held.start : held.end], gap=held_gap)
            held, held_gap = line, gap
        end = line.end
        if most <= 0:
            break
    if held:
        yield Paragraph(range=held, raw=text[held.start : held.end], gap=held_gap)


def _empty_line(text: str, start: int, end: int) -> bool:
    """Whether an empty line stands between two lines; where the text begins, none does."""
    return start > 0 and text.count("\n", start, end) > 1

"""Finding: the model's attributions and the rules', as one list for each text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.attribute.found import Found
from headwater.attribute.rules import Line, extended, goes_on, line_read
from headwater.records import Range
from headwater.text.lines import lines

Text = tuple[str, Sequence[Range]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What was found in one text: its sentences, and the attributions by where they begin."""

    sentences: tuple[Range, ...]
    found: tuple[Found, ...]


def find(texts: Iterable[Text]) -> list[Reading]:
    """The attributions in the ranges of each text, nested ones too. What several texts share is read once."""
    known: dict[str, Line] = {}
    return [_by_rules(text, ranges, known) for text, ranges in texts]


def _by_rules(text: str, ranges: Sequence[Range], known: dict[str, Line]) -> Reading:
    sentences: list[Range] = []
    found: list[Found] = []
    for line in lines(text, ranges):
        said = text[line.start : line.end]
        if said not in known:
            known[said] = line_read(said, Range(0, len(said)))
        read = known[said]
        fresh = [f.shifted(line.start) for f in read.found]
        for s in (Range(r.start + line.start, r.end + line.start) for r in read.sentences):
            if not fresh and found and goes_on(text, s, found[-1]):
                found[-1] = extended(found[-1], s)
            sentences.append(s)
        found.extend(fresh)
    return Reading(sentences=tuple(sentences), found=tuple(found))

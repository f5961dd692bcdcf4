"""Finding: the model's attributions and the rules', as one list for each text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.attribute.finding.continuation import extended, goes_on
from headwater.attribute.finding.layers import inside, layers
from headwater.attribute.finding.merge import merged
from headwater.attribute.finding.rules import Line, line_read
from headwater.attribute.finding.turns import turns, with_turns, without_own
from headwater.attribute.found import Found
from headwater.attribute.tagging import tag_many
from headwater.records import Range
from headwater.text.lines import lines

Text = tuple[str, Sequence[Range], Sequence[Range]]
"""A text, the ranges of its article's body, and those of the words that are displayed around it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """What was found in one text: its sentences, and the attributions by where they begin."""

    sentences: tuple[Range, ...]
    found: tuple[Found, ...]


def find(texts: Iterable[Text]) -> list[Reading]:
    """The attributions in each text, nested ones too. What several texts share is read once.

    Headlines and captions are not the prose that the model has learnt: only the rules read them.
    """
    given = list(texts)
    known: dict[str, Line] = {}
    tagged = tag_many([(text, body) for text, body, _ in given])
    return [_reading(*text, tags, known) for text, tags in zip(given, tagged, strict=True)]


def _reading(
    text: str, body: Sequence[Range], displayed: Sequence[Range], tags: Sequence[Found], known: dict[str, Line]
) -> Reading:
    prose, around = _by_rules(text, body, known), _by_rules(text, displayed, known)
    spoken = turns(text, body)
    outer, inner = layers(text, with_turns(tags, spoken))
    found = [*merged(text, outer, without_own(text, prose.found, spoken)), *around.found]
    found.extend([*inside(found, inner)])
    found.extend([*inside(found, [*prose.spoken, *around.spoken])])
    return Reading(
        sentences=tuple(sorted({*prose.sentences, *around.sentences})),
        found=tuple(sorted(found, key=lambda f: f.order)),
    )


def _by_rules(text: str, ranges: Sequence[Range], known: dict[str, Line]) -> Line:
    sentences: list[Range] = []
    found: list[Found] = []
    spoken: list[Found] = []
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
        spoken.extend(f.shifted(line.start) for f in read.spoken)
    return Line(sentences=tuple(sentences), found=tuple(found), spoken=tuple(spoken))

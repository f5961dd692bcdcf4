"""The rules' finder: attributions from cues, punctuation and the order of words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from headwater.attribute.finding.continuation import extended, goes_on
from headwater.attribute.finding.cue import Cue
from headwater.attribute.finding.cues import beginnings, cues
from headwater.attribute.finding.extents import Content
from headwater.attribute.finding.frames import content_of
from headwater.attribute.finding.hedges import hedged
from headwater.attribute.finding.nominal import FOLLOWING, beliefs, followed, reports
from headwater.attribute.found import Found, Pieces
from headwater.attribute.grammar.sentence import Sentence, sentences_in
from headwater.records import Range
from headwater.text.quotations import is_title
from headwater.words import words

WORD = re.compile(r"[^\W_]+")
# Those who talk: what they think and say as they speak is what they are quoted with.
FACE = re.compile(r"(?i)(?:i|we)(?:[’']\w+)?")
MODAL = frozenset(("would", "will", "could", "should", "might", "may", "can", "must"))
# What somebody says by not doing it: "she would not say whether it leaked".
ANSWERS = ("say", "answer", "comment", "tell")
# "You know", "can you imagine": ways of talking.
FILLERS = ("know", "imagine")


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """What the rules read in one paragraph: its sentences and their attributions."""

    sentences: tuple[Range, ...] = ()
    found: tuple[Found, ...] = ()
    spoken: tuple[Found, ...] = ()
    """What is reported inside its quotations: "“They say it leaks,” said Holm"."""


def line_read(text: str, line: Range) -> Line:
    """The sentences of a paragraph, and their attributions, nested ones and the nameless "reportedly" among them."""
    found: list[Found] = []
    before: Sentence | None = None
    every = list(sentences_in(text, [line]))
    for s in every:
        fresh = list(_of_sentence(s))
        if not fresh and before and found and found[-1].end > before.range.start and goes_on(text, s.range, found[-1]):
            found[-1] = extended(found[-1], (s[0].start, s.end_of(len(s))))
        found.extend(fresh)
        before = s
    ordered = tuple(sorted(found, key=lambda f: (f.start, -f.end, f.cue)))
    return Line(sentences=tuple(s.range for s in every), found=ordered, spoken=tuple(_spoken(text, every)))


def _spoken(text: str, every: Sequence[Sentence]) -> Iterator[Found]:
    """The attributions inside quotations that are no titles, but for what the speaker thinks and says now."""
    quoted = sorted({q.inner for s in every for q in s.quotations})
    for s in sentences_in(text, (q for q in quoted if _can_report(text[q.start : q.end]))):
        for f in _of_sentence(s, within=True):
            if f.source and FACE.fullmatch(text, *f.source[0]) is None:
                yield f


def _can_report(quoted: str) -> bool:
    """Whether quoted words can report something: they are no title, and one of them says so."""
    return not _openings().isdisjoint(WORD.findall(quoted.lower())) and not is_title(quoted)


@cache
def telling() -> frozenset[str]:
    """Every word that can make an attribution."""
    return beginnings() | words("report_nouns", "belief_nouns", "nameless_adverbs") | FOLLOWING


@cache
def _openings() -> frozenset[str]:
    """The same up to their first mark: what is read of a text before it is parted into words with care."""
    return frozenset(WORD.findall(word)[0] for word in telling())


def _of_sentence(s: Sentence, *, within: bool = False) -> Iterator[Found]:
    if telling().isdisjoint(s.lows):
        return
    every = cues(s)
    governed: list[Content] = []
    for cue in every:
        content = content_of(s, cue, every)
        if content and not _idle(s, cue, governed, within=within):
            governed.append(content)
            yield _found(s, cue, content)
    yield from reports(s, every, governed)
    yield from beliefs(s, every)
    yield from followed(s)
    yield from hedged(s, every)


def _idle(s: Sentence, cue: Cue, outer: list[Content], *, within: bool) -> bool:
    """Whether a cue inside another's content reports nothing: "the figures show", "she would refuse"."""
    start = s[cue.start].start
    inside = within or any(a <= start < b for c in outer for a, b in c.pieces)
    held = {s[i].low for i in range(cue.start, cue.stop)}
    modal = not held.isdisjoint(MODAL) and not (cue.base in ANSWERS and _declines(s, cue))
    if "silent" in cue.frames and not _declines(s, cue):
        return True
    subject = s[cue.subject[0]].low if cue.subject else ""
    if ("attitude" in cue.frames and subject in ("i", "we")) or (cue.base in FILLERS and subject == "you"):
        return True
    if "attitude" in cue.frames and s[cue.left - 1].low in ("if", "unless", "whether", "when"):
        return True
    return inside and (modal or "evidence" in cue.frames)


def _declines(s: Sentence, cue: Cue) -> bool:
    held = {s[i].low for i in range(cue.start, cue.stop)}
    return bool(held & {"not", "never", "yet", "declined", "refused", "declines", "refuses", "failed"}) or any(
        w.endswith("n't") for w in held
    )


def _found(s: Sentence, cue: Cue, content: Content) -> Found:
    return Found(
        source=s.pieces(cue.subject) if cue.subject else (),
        cue=_cue_pieces(s, cue, content.cue_stop),
        content=content.pieces,
        score=0.5 if _doubtful(cue) else 1.0,
        narrow=content.narrow,
    )


def _doubtful(cue: Cue) -> bool:
    """Whether a cue is often no report at all: a word that is as often a noun, a frame without a clause."""
    weak = cue.frames & {"evidence", "strict", "attitude"} or not cue.frames & {"clause", "told", "according"}
    return bool(weak) or cue.base in words("noun_verbs")


def _cue_pieces(s: Sentence, cue: Cue, stop: int) -> Pieces:
    """The cue without a subject that stands in it: "quotes … as saying"."""
    inside = cue.subject and cue.start < cue.subject[0] and cue.subject[1] <= stop
    if inside and cue.subject:
        passive = s[cue.subject[0] - 1].low == "by"
        behind = () if passive or cue.subject[1] >= stop else s.pieces((cue.subject[1], stop))
        return (*s.pieces((cue.start, cue.subject[0])), *behind)
    return s.pieces((cue.start, stop))

"""Sayings: what attributions and sentences assert or contest, stretch by stretch."""

import re
from collections.abc import Iterator

from headwater.compare.statements.aims import NOWHERE, Saying, contested
from headwater.compare.statements.deeds import deed
from headwater.compare.statements.frames import frame_of, parts_of
from headwater.compare.statements.stances import Cue, framed, question, stated
from headwater.records import Attribution, Range
from headwater.text.words import content_stems

# What parts "denied the claim" from a content that says something else.
PARTED = re.compile(
    r"(?i)[,:;](?!\s*that\b)|\b(?:saying|calling|insisting|adding|telling|stating|describing|and|but)\b"
)
# How far beyond the frame its "that" may stand, in characters.
BEYOND = 8
# "calling the rumour 'nonsense'": what is denied stands before the content.
CALLED = re.compile(r"(?i)\b(?:call|label|brand|describ|term|dub|denounc|dismiss)(?:s|es|ed|led|ing|ling)?\b")
# A question inside a sentence is not asserted: "whether it sank".
EMBEDDED = re.compile(r"(?i)(?:whether|why|which|who)\b")
# A verdict on something told before, "it is false"; a few words may name it first, "as for the cracks, that is false".
IT = re.compile(r"(?i)^(?:that|it|they|this)\b")
IT_BEFORE = re.compile(r"(?i)\b(?:that|it|they|this|these|those)\s*$")
TOPIC = 4
# "No warning of this kind reached us": the cue has a noun for what is denied, and points back.
OF_THIS_KIND = re.compile(r"(?i)^(?:no such|no .* of (?:this|that)|nothing of)\b")
FOLLOWS = re.compile(r"\s*(?:that|to|in|about|whether)\b")


def framed_sayings(text: str, a: Attribution, sentence: Range) -> Iterator[Saying]:
    """What an attribution says: what the words around its content contest, and each sentence of the content."""
    first = a.content[0]
    frame = frame_of(text, a, sentence)
    if a.cue and deed(text[slice(*a.cue[-1])], text[slice(*first)]):
        whole = Range(min(r.start for r in (*a.source, *a.cue, first)), a.content[-1].end)
        yield Saying(range=whole, about=whole, relays=True)
        return
    rest = text[first.start : min(first.end, first.start + 120)]
    cue = _shifted(framed(text[slice(*frame)], rest), frame.start)
    parted = PARTED.search(text, cue.range.end, first.start + BEYOND) if cue and frame.end <= first.start else None
    if cue and parted and parted.start() < frame.end:
        yield from _apart(text, a, frame, cue, Range(cue.range.end, parted.start()))
        return
    asked = _shifted_question(text, sentence)
    for part in parts_of(text, a):
        if cue and _governs(cue, first, stated(text[slice(*part)])):
            yield contested(text, part, cue, Range(max(part.start, min(part.end, cue.range.end)), part.end), part)
        else:
            yield _said(text, part, asked, frame)


def _governs(cue: Cue, content: Range, own: Cue | None) -> bool:
    """Whether the frame tells the position, and not the content, as in "confirmed it was false", "called it a lie"."""
    return own is None or not (
        cue.position == "confirms" or (cue.position == "denies" and cue.range.end > content.start)
    )


def _apart(text: str, a: Attribution, frame: Range, cue: Cue, about: Range) -> Iterator[Saying]:
    """What "denied the claim, saying ..." denies, and what is said; a verdict ("nonsense") goes with the denial."""
    said = [_said(text, part, None, frame) for part in parts_of(text, a)]
    verdicts = [s for s in said if s.points and s.position == cue.position]
    words = Range(frame.start, max([frame.end, *(s.range.end for s in verdicts)]))
    yield contested(text, words, cue, about, Range(cue.range.end, frame.end))
    yield from (s for s in said if s not in verdicts)


def voiced_saying(text: str, piece: Range) -> Saying:
    """What a sentence, or a remainder of one, says in the article's own voice."""
    cue = _shifted(framed(text[slice(*piece)]), piece.start)
    if not cue:
        return Saying(range=piece, about=piece)
    if cue.position == "denies" and stated(text[slice(*piece)]):
        return Saying(range=piece, about=piece, position="mentions")  # the verdict is the author's
    after = Range(cue.range.end, piece.end)
    return contested(text, piece, cue, after, after, asked=_shifted_question(text, piece))


def _said(text: str, part: Range, asked: Range | None, frame: Range) -> Saying:
    """A sentence of a content: what it asserts, or contests by its own words."""
    words = text[slice(*part)]
    cue = _shifted(stated(words), part.start)
    if not cue:
        told = _shifted(framed(words), part.start)  # "said that the mayor had denied"
        if told and told.position != "mentions":
            after, before = Range(told.range.end, part.end), Range(part.start, told.range.start)
            return contested(text, part, told, after, after, subject=before)
        asks = EMBEDDED.match(text, *part)
        return Saying(range=part, about=part, position="mentions" if asks else "asserts")
    before, after = Range(part.start, cue.range.start), Range(cue.range.end, part.end)
    if cue.position != "denies":
        return contested(text, part, cue, after, part, subject=before, asked=asked)
    if OF_THIS_KIND.match(text[slice(*cue.range)]):
        about = Range(cue.range.start, part.end)
        return contested(text, part, cue, about, NOWHERE, asked=asked, points=True)
    about = after if FOLLOWS.match(text, *after) else before
    called = CALLED.search(text, frame.start, part.start)
    if called and not content_stems(text[slice(*before)]):
        about = Range(called.end(), part.start)
    points = bool(IT.search(text[slice(*cue.range)]) or IT_BEFORE.search(text[slice(*before)])) and about == before
    if points and len(content_stems(text[slice(*about)])) > TOPIC:
        about = Range(part.start, part.start)
    return contested(text, part, cue, about, about if called else part, asked=asked, points=points)


def _shifted(cue: Cue | None, by: int) -> Cue | None:
    return Cue(cue.position, Range(cue.range.start + by, cue.range.end + by)) if cue else None


def _shifted_question(text: str, within: Range) -> Range | None:
    found = question(text[slice(*within)])
    return Range(found.start + within.start, found.end + within.start) if found else None

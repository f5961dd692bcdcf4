"""Sayings: a stretch of text, the position that it shows, and what it is about."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.compare.stances import Aim, Cue, framed, question, stated, subject_matter, sweeping, target_of
from headwater.records import Attribution, PositionKind, Range
from headwater.text.lines import trimmed
from headwater.text.sentences import sentences
from headwater.text.words import content_stems

# What parts "denied the claim" from a content that says something else.
PARTED = re.compile(r"(?i)[,:;]|\b(?:saying|calling|insisting|adding|telling|stating|describing|and|but)\b")
# Words just before a cue belong to it: "could not", "declined to".
AHEAD = re.compile(r"(?:[\w’']+ ){1,4}$")
FOLLOWS = re.compile(r"\s*(?:that|to|in|about|whether)\b")
# Fewer content words than this only point at a claim.
ENOUGH = 2
NOWHERE = Range(0, 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """Words that assert or contest something.

    `about` is what it is about, empty where the words only point at it. `cue` shows the position; `subject` is what
    stands before it in the content, empty where the cue stands outside. `swept` is where a blanket denial says whose
    claims it means.
    """

    range: Range
    about: Range
    position: PositionKind = "asserts"
    aim: Aim = "content"
    cue: Range = NOWHERE
    subject: Range = NOWHERE
    swept: Range = NOWHERE


def framed_sayings(text: str, a: Attribution, sentence: Range) -> Iterator[Saying]:
    """What an attribution says: what the words around its content contest, and each sentence of the content."""
    frame = _frame(text, a, sentence)
    cue = _shifted(framed(text[slice(*frame)]), frame.start)
    if cue and frame.end <= a.content[0].start and (parted := PARTED.search(text, cue.range.end, frame.end)):
        yield _contested(text, frame, cue, Range(cue.range.end, parted.start()), Range(cue.range.end, frame.end))
        cue = None
    asked = _shifted_question(text, sentence)
    for part in _parts(text, a):
        own = stated(text[slice(*part)])
        if cue and not (own and cue.position == "confirms"):
            yield _contested(text, part, cue, part, part)
        else:
            yield _said(text, part, asked)


def voiced_saying(text: str, piece: Range) -> Saying:
    """What a sentence, or a remainder of one, says in the article's own voice."""
    cue = _shifted(framed(text[slice(*piece)]), piece.start)
    if not cue:
        return Saying(range=piece, about=piece)
    after = Range(cue.range.end, piece.end)
    return _contested(text, piece, cue, after, after, asked=_shifted_question(text, piece))


def _said(text: str, part: Range, asked: Range | None) -> Saying:
    """A sentence of a content: what it asserts, or contests by its own words."""
    cue = _shifted(stated(text[slice(*part)]), part.start)
    if not cue:
        return Saying(range=part, about=part)
    before, after = Range(part.start, cue.range.start), Range(cue.range.end, part.end)
    if cue.position != "denies":
        return _contested(text, part, cue, after, part, subject=before, asked=asked)
    about = after if FOLLOWS.match(text, *after) else before
    return _contested(text, part, cue, about, part, asked=asked)


def _contested(
    text: str,
    words: Range,
    cue: Cue,
    about: Range,
    sweep: Range,
    *,
    subject: Range = NOWHERE,
    asked: Range | None = None,
) -> Saying:
    """A saying that takes a position, with what it is aimed at as far as its own words tell."""
    about = trimmed(text, *about)
    target = _target(text, about)
    aim: Aim = "content"
    swept = NOWHERE
    if asked is not None and len(subject_matter(text[slice(*target)])) < ENOUGH:
        target, aim = _target(text, asked), "question"
    elif target == about and (phrase := sweeping(text[slice(*sweep)])):
        swept = Range(sweep.start + phrase.start, sweep.start + phrase.end)
        target, aim = Range(words.start, words.start), "blanket"
    if aim != "blanket" and _points(text, target):
        target, aim = Range(words.start, words.start), "question" if aim == "question" else "anaphor"
    return Saying(
        range=words, about=target, position=cue.position, aim=aim, cue=cue.range, subject=subject, swept=swept
    )


def _target(text: str, about: Range) -> Range:
    start = about.start + target_of(text[slice(*about)])
    return trimmed(text, start, about.end)


def _points(text: str, about: Range) -> bool:
    """Whether words only point at something said: "the allegations made in the book"."""
    words = text[slice(*about)]
    head = " ".join(words.split()[:4])
    return len(subject_matter(words)) < ENOUGH or len(content_stems(head)) > len(subject_matter(head))


def _shifted(cue: Cue | None, by: int) -> Cue | None:
    return Cue(cue.position, Range(cue.range.start + by, cue.range.end + by)) if cue else None


def _shifted_question(text: str, within: Range) -> Range | None:
    found = question(text[slice(*within)])
    return Range(found.start + within.start, found.end + within.start) if found else None


def _frame(text: str, a: Attribution, sentence: Range) -> Range:
    """The words that introduce a content, with those just before the cue: "was not able to confirm that"."""
    marks = [r for r in a.cue if sentence.overlaps(r)]
    if not marks:
        return Range(sentence.start, sentence.start)
    start, end = marks[0].start, marks[-1].end
    ahead = AHEAD.search(text, max(sentence.start, start - 40), start)
    start = ahead.start() if ahead else start
    first = a.content[0].start
    return Range(start, first if end <= first else end)


def _parts(text: str, a: Attribution) -> Iterator[Range]:
    """The sentences of a content; a short piece of a split quotation goes with the one before it."""
    found = [s for piece in a.content for s in sentences(text, [piece])] or [a.content[0]]
    held = found[0]
    for s in found[1:]:
        if len(content_stems(text[slice(*s)])) >= ENOUGH:
            yield held
            held = s
        elif s.start - held.end < ENOUGH:
            held = Range(held.start, s.end)
    yield held

"""Aims: what a denial or a non-answer is about, and how it is aimed at that."""

import re
from dataclasses import dataclass

from headwater.compare.statements.frames import ENOUGH
from headwater.compare.statements.stances import Aim, Cue, Stance, refers, subject_matter, sweeping, target_of
from headwater.records import Range
from headwater.text.lines import trimmed

LEAD = re.compile(r"(?i)[\s,\"“”]*(?:(?:to|of|about|on|that|whether|if|any|the)\s+)*")
NOWHERE = Range(0, 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Saying:
    """Words that assert or contest something.

    `about` is what it is about; `points` is set where these words are too few to tell it, as in "the claim". `cue`
    shows the position; `subject` is what stands before it in the content, empty where the cue stands outside. `swept`
    is where a blanket denial says whose claims it means. `relays` is set where the words tell what a source did, such
    as to order or refuse something: whoever passes that on asserts it, not the source.
    """

    range: Range
    about: Range
    points: bool = False
    relays: bool = False
    position: Stance = "asserts"
    aim: Aim = "content"
    cue: Range = NOWHERE
    subject: Range = NOWHERE
    swept: Range = NOWHERE


def contested(
    text: str,
    words: Range,
    cue: Cue,
    about: Range,
    sweep: Range,
    *,
    subject: Range = NOWHERE,
    asked: Range | None = None,
    points: bool = False,
) -> Saying:
    """A saying that takes a position, with what it is aimed at as far as its own words tell."""
    target, aim, swept = _aimed(text, trimmed(text, *about), sweep, asked)
    points = aim == "blanket" or (points and aim != "question") or _points(text, target)
    return Saying(
        range=words,
        about=target,
        points=points,
        position=cue.position,
        aim="anaphor" if points and aim == "content" else aim,
        cue=cue.range,
        subject=subject,
        swept=swept,
    )


def _aimed(text: str, about: Range, sweep: Range, asked: Range | None) -> tuple[Range, Aim, Range]:
    """What a denial is about, how it is aimed at that, and where it says whose claims it means, if it means all."""
    target = _target(text, about)
    if asked is not None and len(subject_matter(text[slice(*target)])) < ENOUGH:
        return _target(text, asked), "question", NOWHERE
    phrase = None if target_of(text[slice(*about)]) else sweeping(text[slice(*sweep)])
    if phrase:
        return target, "blanket", Range(sweep.start + phrase.start, sweep.start + phrase.end)
    return target, "content", NOWHERE


def _target(text: str, about: Range) -> Range:
    start = about.start + target_of(text[slice(*about)])
    lead = LEAD.match(text, start, about.end)
    return trimmed(text, lead.end() if lead else start, about.end)


def _points(text: str, about: Range) -> bool:
    """Whether words only point at something said: "the rumours heard in the port"."""
    words = text[slice(*about)]
    return refers(words) or len(subject_matter(words)) < ENOUGH

"""What words say that their source does with a claim."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from headwater.records import PositionKind, Range
from headwater.text.words import stem, word_list
from headwater.words import rows, words

Aim = Literal["content", "question", "anaphor", "blanket"]

KINDS: dict[str, PositionKind] = {
    "asserts": "asserts",
    "confirms": "confirms",
    "denies": "denies",
    "does_not_know": "does_not_know",
    "does_not_answer": "does_not_answer",
}
# "denied a claim in a new book that": what a denial is of begins after "that", "of" or "about".
OBJECT = re.compile(r"\b(?:that|of|about|whether|if|how)\b", re.IGNORECASE)
# "none of these stories", "all the reports in the paper", up to the end of the phrase
SWEEPING = re.compile(
    r"(?i)\b(?:none of|all(?: of)?|every(?:thing| one of| single)?|nothing|any of|these|those|such)\b"
    r"(?:(?!\b(?:is|are|was|were)\b)[^,.;:!?])*"
)
THE_PLURAL = re.compile(
    r"(?i)\W*(?:the|its|his|her|their) (?:\w+ ){0,2}\w+s\b(?:(?!\b(?:is|are|was|were)\b)[^.;:!?]){0,80}"
)
QUESTION = re.compile(
    r"(?i)\basked (?:directly |specifically |by [^,;.]{1,60} )?(?:about|whether|if|for|on) ([^,;.?!\"“]*)"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that show a position, and where they stand in the text that was searched."""

    position: PositionKind
    range: Range


def framed(text: str) -> Cue | None:
    """The position that the words around a content show, such as "denied a claim that"."""
    return _first(text, ("said", "any"))


def stated(text: str) -> Cue | None:
    """The position that a content shows by itself, such as "he was not aware of any calls"."""
    return _first(text, ("any",))


def subject_matter(text: str) -> list[str]:
    """The stems of what a denial or a non-answer is about: nouns such as "claim", and yes and no, left out."""
    nouns, stop = _noun_stems(), words("stopwords")
    return [s for w in word_list(text) if w not in stop and w not in ("yes", "no") and (s := stem(w)) not in nouns]


def target_of(text: str) -> int:
    """Where the words after "a claim in a new book that" begin; 0 where nothing of the kind opens the text."""
    for match in OBJECT.finditer(text):
        if any(stem(w) in _noun_stems() for w in word_list(text[: match.start()])[:6]):
            return match.end()
    return 0


def sweeping(text: str) -> Range | None:
    """The phrase that means everything that somebody has said: "none of these stories", "the reports in the paper"."""
    opening = THE_PLURAL.match(text)
    found = [*SWEEPING.finditer(text), *([opening] if opening else [])]
    return next((Range(*m.span()) for m in found if _plural_noun(m[0])), None)


def question(text: str) -> Range | None:
    """Where a sentence says what somebody was asked about."""
    found = QUESTION.search(text)
    return Range(*found.span(1)) if found else None


def _plural_noun(text: str) -> bool:
    return any(w.endswith("s") and stem(w) in _noun_stems() for w in word_list(text))


@cache
def _noun_stems() -> frozenset[str]:
    return frozenset(stem(w) for w in words("claim_nouns"))


@cache
def _patterns(places: tuple[str, ...]) -> tuple[tuple[PositionKind, re.Pattern[str]], ...]:
    return tuple(
        (KINDS[kind], re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE))
        for kind, place, pattern in rows("position_cues")
        if place in places
    )


def _first(text: str, places: tuple[str, ...]) -> Cue | None:
    for kind, pattern in _patterns(places):
        if found := pattern.search(text):
            return Cue(kind, Range(*found.span()))
    return None

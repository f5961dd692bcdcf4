"""What words say that their source does with a claim."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from headwater.records import PositionKind, Range
from headwater.text.words import stem, word_list
from headwater.words import rows, words

Aim = Literal["content", "question", "anaphor", "blanket"]
# "mentions" is no position: a claim is spoken of and not taken up.
Stance = PositionKind | Literal["mentions"]

KINDS: dict[str, Stance] = {
    "mentions": "mentions",
    "asserts": "asserts",
    "confirms": "confirms",
    "denies": "denies",
    "does_not_know": "does_not_know",
    "does_not_answer": "does_not_answer",
}
# Copied sentences are searched once: so many are kept.
KEPT = 1 << 14
# "denied a rumour in the port that": what a denial is of begins after "that", "of" or "about".
OBJECT = re.compile(r"\b(?:that|of|about|whether|if|how)\b", re.IGNORECASE)
# "all such rumours", "every one of the letters in the file", up to the end of the phrase
SWEEPING = re.compile(
    r"(?i)\b(?:none of|all(?: of)?|every(?:thing| one of| single)?|nothing|any of|these|those|such)\b"
    r"(?:(?!\b(?:is|are|was|were)\b)[^,.;:!?])*"
)
THE_PLURAL = re.compile(
    r"(?i)\b(?:the|its|his|her|their) (?:\w+ ){0,2}\w+s\b(?:(?!\b(?:is|are|was|were)\b)[^.;:!?]){0,80}"
)
# What somebody says of what he said: "I take back all that I said", "it was only my opinion"
RECANTING = re.compile(
    r"(?i)\b(?:retract|apologi[sz])\w*\b|\btak(?:e|es|ing) (?:\w+ )?back\b"
    r"|\b(?:everything|all|anything|what) (?:that )?(?:I|we) said\b"
    r"|\b(?:my|our) (?:\w+ )?(?:opinion|comments?|remarks?|words)\b"
)
QUESTION = re.compile(
    r"(?i)(?:\basked (?:directly |specifically |by [^,;.]{1,60} )?(?:about|whether|if)"
    r"|(?:\b(?:when|if|while|was|were|been|being) |^\W*)asked (?:for|on)) ([^,;.?!\"“]*)"
)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that show a position, and where they stand in the text that was searched."""

    position: Stance
    range: Range


@lru_cache(maxsize=KEPT)
def framed(text: str, rest: str = "") -> Cue | None:
    """The position that the words around a content show, such as "denied a claim that"; `rest` is what follows them.

    A cue may end in the rest ("denied", "knowledge of it") but begins before it.
    """
    whole = f"{text} {rest}" if rest else text
    for kind, place, pattern in _patterns():
        found = pattern.search(whole)
        if found and found.start() < len(text) and (place != "object" or _something_said(whole[found.end() :])):
            return Cue(kind, Range(*found.span()))
    return None


@lru_cache(maxsize=KEPT)
def stated(text: str) -> Cue | None:
    """The position that a content shows by itself, such as "she had no knowledge of the crack"."""
    for kind, place, pattern in _patterns():
        if place == "any" and (found := pattern.search(text)):
            return Cue(kind, Range(*found.span()))
    return None


def recants(text: str) -> bool:
    """Whether somebody speaks of what he said himself, to take it back or to say how he meant it."""
    return RECANTING.search(text) is not None


def subject_matter(text: str) -> list[str]:
    """The stems of what a denial or a non-answer is about: words that only point at something said are left out."""
    empty = words("stopwords") | words("modals") | {"yes", "no"}
    nouns = _stems("claim_nouns") | _stems("request_nouns")
    return [s for w in word_list(text) if w not in empty and (s := stem(w)) not in nouns]


def refers(text: str) -> bool:
    """Whether words refer to something said before: "the latest rumour", "stories heard in the port"."""
    return any(w in _nouns() for w in word_list(text)[:3])


def target_of(text: str) -> int:
    """Where the words after "a rumour in the port that" begin; 0 where nothing of the kind opens the text."""
    for match in OBJECT.finditer(text):
        if any(w in _nouns() for w in word_list(text[: match.start()])[:6]):
            return match.end()
    return 0


def sweeping(text: str) -> Range | None:
    """The phrase that means everything that somebody has said: "all such rumours", "the stories in the paper"."""
    opening = THE_PLURAL.search(text)
    found = [*SWEEPING.finditer(text), *([opening] if opening else [])]
    return next((Range(*m.span()) for m in found if _plural_noun(m[0])), None)


def question(text: str) -> Range | None:
    """Where a sentence says what somebody was asked about."""
    found = QUESTION.search(text)
    return Range(*found.span(1)) if found else None


def _plural_noun(text: str) -> bool:
    return any(w.endswith("s") and w in _nouns() for w in word_list(text))


def _something_said(text: str) -> bool:
    """Whether the next words are of something said: "the claim", "that he left"."""
    following = word_list(text[:120])[:8]
    return following[:1] == ["that"] or any(w in _nouns() for w in following)


@cache
def _nouns() -> frozenset[str]:
    """Nouns for something said, singular and plural; not the verbs of the same stem."""
    listed = words("claim_nouns")
    return listed | {f"{n}s" for n in listed} | {f"{n[:-1]}ies" for n in listed if n.endswith("y")}


@cache
def _stems(name: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words(name))


@cache
def _patterns() -> tuple[tuple[Stance, str, re.Pattern[str]], ...]:
    return tuple(
        (KINDS[kind], place, re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE))
        for kind, place, pattern in rows("position_cues")
    )

"""Page furniture that gives itself away by its words: menus, buttons, forms, appeals, headings over links."""

import re
from functools import cache
from typing import NamedTuple, cast

from headwater.clean.paragraphs import Paragraph
from headwater.records import BoilerplateKind
from headwater.text.pattern import one_of
from headwater.words import rows
from headwater.words import words as wordlist

# A line of so few words is no sentence of an article; a line of more than `LONGEST`, or an appeal of more than
# `APPEAL`, is not furniture by its words alone.
FEWEST, SHORT, LONGEST, APPEAL = 5, 12, 40, 120
# A phrase of more words than this is no accident.
TELLING = 3
# Furniture that speaks in whole sentences.
SPOKEN = ("form", "appeal", "footer", "caption")

_QUOTED = re.compile(r"[\"“”„«»]")
# Not in upper case: "US" is a country.
_ADDRESS = re.compile(r"\b(?:[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our)\b")
_ASKS = re.compile(r"\W*(?:get|join|sign|subscribe|support|donate|help|try|start|become)\b")
_SAID = re.compile(r"\b(?:said|says|told|according to|reported|added)\b")
_CODE = re.compile(r"[{}=;|\\]|</?\w+[ >]|\bfunction\b|\bvar\b|\bwindow\.")
_WEATHER = re.compile(r"\b\d{1,3}\s?°?\s?[FC]\b.*\b(?:[Ww]inds?|mph|km/h)\b")
_FOLLOWED = re.compile(
    r"\W*(?:(?:follow|join|bookmark|connect)\b|(?:like|find|visit)\s(?:us|me|our|the)\b).*"
    r"\bon\s+(?:facebook|instagram|youtube|telegram|whatsapp|social media)\b"
)
_LASTING = re.compile(r"(?<!\bat)(?<!\bto)(?<!\bby)(?<!from)(?<!until)\s[0-5]?\d:[0-5]\d$")
# Where a part of another outlet's article is quoted from: "post.example/2023/05/04/bridge".
_SOURCE = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}/\S+$")
_SPACE = re.compile(r"\s+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_EDGE = re.compile(r"^[\W_]+|[\W_]+$")


class Phrases(NamedTuple):
    """The phrases of the word list: whole lines, and patterns for what lines begin with or hold."""

    line: dict[str, BoilerplateKind]
    start: tuple[tuple[BoilerplateKind, re.Pattern[str]], ...]
    below: tuple[tuple[BoilerplateKind, re.Pattern[str]], ...]
    inside: tuple[tuple[BoilerplateKind, re.Pattern[str]], ...]


@cache
def phrases() -> Phrases:
    """The word list, ready for use."""
    every = [(cast(BoilerplateKind, kind), where, phrase) for kind, where, phrase in rows("furniture")]
    kinds = dict.fromkeys(kind for kind, _, _ in every)

    def patterns(where: str, before: str) -> tuple[tuple[BoilerplateKind, re.Pattern[str]], ...]:
        return tuple(
            (kind, re.compile(before + "(?:" + "|".join(map(_pattern, found)) + ")"))
            for kind in kinds
            if (found := [p for k, w, p in every if k == kind and w == where])
        )

    return Phrases(
        line={_bare(phrase): kind for kind, where, phrase in every if where == "line"},
        start=patterns("start", "^"),
        below=patterns("below", "^"),
        inside=patterns("in", r"(?<!\w)"),
    )


def furniture(paragraph: Paragraph, *, below: bool = True) -> BoilerplateKind | None:
    """What kind of furniture a paragraph is by its words; `below` tells whether the article has begun above it."""
    text = _plain(paragraph.text[:400])
    bare = _bare(text)
    if not any(c.isalnum() for c in bare) or _is_code(paragraph.text[:400]):
        return "navigation"
    if _SOURCE.match(paragraph.text):
        return "footer"
    if kind := phrases().line.get(bare):
        return kind
    if paragraph.length <= LONGEST:
        for kind, pattern in (*phrases().start, *(phrases().below if below else ()), *phrases().inside):
            if (match := pattern.search(text)) and _no_prose(paragraph, kind, match.group()):
                return kind
        if not _QUOTED.search(text) and (_WEATHER.search(paragraph.text) or _FOLLOWED.match(text)):
            return "widget"
    return "appeal" if _appeals(paragraph) else None


def is_player_title(paragraph: Paragraph) -> bool:
    """Whether a line is the title of a recording: it ends in how long that lasts."""
    titled = not paragraph.prose and not paragraph.ended and paragraph.length >= FEWEST
    return titled and bool(_LASTING.search(paragraph.text[-40:]))


def _is_code(text: str) -> bool:
    """Whether a line is a script that a capture took for text."""
    return len(found := _CODE.findall(text)) * 20 > len(text) and any(mark != "|" for mark in found)


def _pattern(phrase: str) -> str:
    return re.escape(phrase) + (r"(?!\w)" if phrase[-1].isalnum() else "")


def _plain(text: str) -> str:
    return _NUMBER.sub("0", _SPACE.sub(" ", text.casefold().replace("’", "'").replace("‘", "'")))


def _bare(text: str) -> str:
    return _EDGE.sub("", text)


def _no_prose(paragraph: Paragraph, kind: BoilerplateKind, phrase: str) -> bool:
    """Whether the words of the list may be trusted: a sentence of the article can hold them, too."""
    if not paragraph.ended or paragraph.length <= FEWEST:
        return True
    if _QUOTED.search(paragraph.text) or _SAID.search(paragraph.text):
        return False
    return not phrase[-1].isalnum() or (kind in SPOKEN and " " in phrase) or phrase.count(" ") >= TELLING


def _appeals(paragraph: Paragraph) -> bool:
    """Whether it speaks to its reader, in no quotation, and asks for money, an address or a subscription."""
    if paragraph.length > APPEAL or _QUOTED.search(paragraph.text):
        return False
    text = _plain(paragraph.text)
    found = set(_appeal_words().findall(text))
    short = paragraph.length <= SHORT
    asks = short and bool(_ASKS.match(text))
    addressed = asks or _ADDRESS.search(paragraph.text) or (short and "readers" in found)
    return len(found) >= (1 if asks or (short and not paragraph.ended) else 2) and bool(addressed)


@cache
def _appeal_words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{one_of(wordlist('appeal_words'))})(?!\w)")

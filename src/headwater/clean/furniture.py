"""Page furniture that gives itself away by its words: menus, buttons, forms, appeals, headings over links."""

import re
from functools import cache
from typing import NamedTuple, cast

from headwater.clean.paragraphs import Paragraph
from headwater.records import BoilerplateKind
from headwater.words import rows
from headwater.words import words as wordlist

# A line longer than this is furniture only where nothing else can be meant.
SHORT = 12
LONGEST = 40
APPEAL = 120

_QUOTED = re.compile(r"[\"“”„«»]")
_ADDRESS = re.compile(r"\b(?:we|our|us|you|your|you'll|we're|we've|you're|readers|members)\b")
_CODE = re.compile(r"[{}=;<>|\\]|\bfunction\b|\bvar\b|\bwindow\.")
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
    if not any(c.isalnum() for c in bare) or _is_code(paragraph.raw[:400]):
        return "navigation"
    if kind := phrases().line.get(bare):
        return kind
    if _appeals(paragraph):
        return "appeal"
    if paragraph.length > LONGEST:
        return None
    where = (*phrases().start, *(phrases().below if below else ()), *phrases().inside)
    for kind, pattern in where:
        if (match := pattern.search(text)) and _no_prose(paragraph, match.group()):
            return kind
    return None


def _is_code(text: str) -> bool:
    """Whether a line is a script that a capture took for text."""
    return len(_CODE.findall(text)) * 12 > len(text)


def _pattern(phrase: str) -> str:
    return re.escape(phrase) + (r"(?!\w)" if phrase[-1].isalnum() else "")


def _plain(text: str) -> str:
    return _NUMBER.sub("0", _SPACE.sub(" ", text.casefold().replace("’", "'").replace("‘", "'")))


def _bare(text: str) -> str:
    return _EDGE.sub("", text)


def _no_prose(paragraph: Paragraph, phrase: str) -> bool:
    """Whether the words of a list may be trusted: a sentence can begin with them too, a label cannot be that long."""
    return paragraph.length <= SHORT or not phrase[-1].isalnum() or not paragraph.ended or " " in phrase


def _appeals(paragraph: Paragraph) -> bool:
    """Whether it speaks to its reader, in no quotation, and asks for money, an address or a subscription."""
    if paragraph.length > APPEAL or _QUOTED.search(paragraph.text):
        return False
    text = _plain(paragraph.text)
    found = set(_appeal_words().findall(text))
    need = 1 if paragraph.length <= SHORT and not paragraph.ended else 2
    return len(found) >= need and bool(_ADDRESS.search(text))


@cache
def _appeal_words() -> re.Pattern[str]:
    found = sorted(wordlist("appeal_words"), key=lambda w: (-len(w), w))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, found)) + r")(?!\w)")

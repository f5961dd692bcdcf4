"""Epithets: the words beside a person's name that say which rank or office he has."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from headwater.records import Range
from headwater.text.names import is_title
from headwater.text.words import word_ranges
from headwater.words import rows, words

BEFORE, BEHIND = 80, 120
"""Characters before and behind a name that are read."""
PAUSE = re.compile(r"[,;:.\n\"“”()—–]| (?:who|that|which|whose|where) ")
# "Holm, 42, a lawyer for the port,", "Holm, who is chief of staff,", "Holm, director of the port,"
APPOSED = re.compile(
    r"(?:, (?:aged )?\d\d)?, (?:who (?:is|was) |who calls (?:him|her)self )?"
    r"(?=(?:the|a|an|one of|his|her|its|their|[A-Z]\S*[’']s?)\s|(?:[\w-]+ ){1,3}(?:of|for|to|at)\b)"
)
DETERMINER = re.compile(r"(?i)(?:the|an?|his|her|its|their|our|my)")
HIGHER = frozenset(("deputy", "assistant", "associate", "chief", "rear", "lieutenant", "lt", "major", "maj"))
"""Words that make another rank of the rank they stand before: "deputy minister", "Lt. Col."."""
NO_FIELD = frozenset(("former", "then", "senior", "junior", "general", "lead", "permanent", "acting", "executive"))


@dataclass(frozen=True, slots=True, order=True)
class Rank:
    """A rank: its word, what makes another rank of it, and its field of office."""

    word: str
    higher: tuple[str, ...]
    field: tuple[str, ...]

    def agrees(self, other: "Rank") -> bool:
        """Whether two ranks can be one: a field that only one account names is no other rank."""
        same = (self.word, self.higher) == (other.word, other.higher)
        return same and (not self.field or not other.field or not set(self.field).isdisjoint(other.field))


@dataclass(frozen=True, slots=True)
class Epithet:
    """Words beside a name, where they stand, and the ranks in them."""

    range: Range
    ranks: tuple[Rank, ...]


def epithets(text: str, name: Range) -> Iterator[Epithet]:
    """What stands right before a name, or in apposition before or behind it, and names a rank."""
    for found in (_before(text, name), _behind(text, name)):
        if found and (ranks := tuple(_ranks(text, found))):
            yield Epithet(Range(found[0].start, found[-1].end), ranks)


def _before(text: str, name: Range) -> Sequence[Range]:
    """The words that lead up to a name, the last of them a rank: back to a determiner, a small word or a pause."""
    apposed = text.startswith(", ", name.start - 2) and text[name.end : name.end + 1] in (",", ".")
    end = name.start - (2 if apposed else 1)
    kept: list[Range] = []
    begun = False
    for r in reversed(list(word_ranges(text, Range(max(0, name.start - BEFORE), max(0, end))))):
        word, gap = text[r.start : r.end], text[r.end : kept[-1].start if kept else end]
        joint = apposed and word in ("of", "for", "and")
        begun = bool(DETERMINER.fullmatch(word))
        if begun or not _close(word, gap) or (_small(word) and not joint):
            break
        kept.append(r)
        if begun := word.endswith(("'s", "’s")) and word[0].isupper():
            break
    if apposed:
        return kept[::-1] if begun else ()
    return _led(text, kept[::-1]) if kept and _is_rank(text, kept[0]) else ()


def _close(word: str, gap: str) -> bool:
    """Whether nothing stands between a word and the next but the full stop of an abbreviated title."""
    return gap in ("", " ") or (gap in (".", ". ") and is_title(f"{word}."))


def _led(text: str, phrase: Sequence[Range]) -> Sequence[Range]:
    """A phrase before a name from its first word on that belongs to the rank: "killed federal agent" from "federal"."""
    belongs = words("fields_of_office", "title_modifiers") | HIGHER
    opens = words("stopwords", "calendar", "openers")
    said = [text[r.start : r.end] for r in phrase]
    led = (w in belongs or w.endswith("'s") or (w[0].isupper() and w.casefold() not in opens) for w in said)
    return phrase[next((i for i, so in enumerate(led) if so or _is_rank(text, phrase[i])), 0) :]


def _is_rank(text: str, word: Range) -> bool:
    """Whether a word is a rank, or the last of one."""
    return text[word.start : word.end].casefold() in {form[-1] for form in _forms()}


def _behind(text: str, name: Range) -> Sequence[Range]:
    """The words of an apposition up to its first preposition, and those of a rank that goes on after one."""
    opened = APPOSED.match(text, name.end, name.end + BEHIND)
    if not opened:
        return ()
    pause = PAUSE.search(text, opened.end(), name.end + BEHIND)
    return list(word_ranges(text, Range(opened.end(), pause.start()))) if pause else ()


def _ranks(text: str, phrase: Sequence[Range]) -> Iterator[Rank]:
    """The ranks among the words before the first "of" or "for" that is no part of one."""
    said = [text[r.start : r.end].casefold().replace("’", "'") for r in phrase]
    at = 0
    while at < len(said):
        size = next((n for n in range(min(5, len(said) - at), 0, -1) if tuple(said[at : at + n]) in _forms()), 0)
        if size and not _leads(said, at, size):
            word = _forms()[tuple(said[at : at + size])]
            yield Rank(word, *_modified(said[:at], word))
        elif said[at] in words("prepositions") or said[at] in ("of", "for", "to"):
            return
        at += size or 1


def _leads(said: Sequence[str], at: int, size: int) -> bool:
    """Whether a rank only makes another of the next: "Lt." in "Lt. Col.", not "deputy" in "sheriff's deputy Sgt."."""
    following = _forms().get(tuple(said[at + 1 : at + 2]))
    return size == 1 and following is not None and _raises(said[at], following)


def _raises(word: str, rank: str) -> bool:
    """Whether a word makes another rank of one; a deputy of the sheriff's may be a sergeant too."""
    return word in HIGHER and (word, rank) != ("deputy", "sergeant")


def _modified(before: Sequence[str], rank: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What of the words right before a rank makes another rank of it, and what is its field."""
    higher: list[str] = []
    field: set[str] = set()
    for word in reversed(before):
        if _raises(word, rank) and not field:
            higher.append(word)
        elif word in words("fields_of_office", "title_modifiers") - HIGHER - NO_FIELD:
            field.add(word)
        elif word != "and" or not field:
            break
    return tuple(higher), tuple(sorted(field))


def _small(word: str) -> bool:
    return not word[0].isupper() and word in words("stopwords", "prepositions", "auxiliaries")


@cache
def _forms() -> Mapping[tuple[str, ...], str]:
    """The rank for each way to write one, as a tuple of its words."""
    return {tuple(form.split()): rank for rank, listed in rows("ranks") for form in listed.split(",")}

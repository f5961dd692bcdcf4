"""Words as concepts: what different texts call one thing gets one key."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from headwater.records import Range
from headwater.text.words import root, word_ranges
from headwater.words import rows, words

VOWELS = frozenset("aeiou")


class Token(NamedTuple):
    """A word, or a phrase that stands for one concept: its offsets in the text, lower case, and its key.

    `key` is the concept's name in capitals where `words/concepts.tsv` has one (`known`), else the word's root.
    """

    start: int
    end: int
    lower: str
    key: str
    known: bool
    stop: bool
    capital: bool

    @property
    def content(self) -> bool:
        """Whether it says what: no function word, no number or date, and no verb that only reports."""
        return not self.stop and self.key != "SAY" and not self.lower[0].isdigit() and self.lower not in _when()


@cache
def _when() -> frozenset[str]:
    """Numbers and words of the calendar: values, not what they are values of."""
    return words("numbers") | words("calendar") | words("time_words")


def tokens(text: str, within: Range | None = None) -> tuple[Token, ...]:
    """The words of a text in order, phrases that stand for one concept joined."""
    plain = [(r, text[r.start : r.end].casefold().replace("’", "'")) for r in word_ranges(text, within)]
    return tuple(_joined(text, plain))


def _joined(text: str, plain: list[tuple[Range, str]]) -> Iterator[Token]:
    known, longest, stopwords, at = _forms(), _longest(), words("stopwords"), 0
    while at < len(plain):
        (start, end), lower = plain[at]
        key, size = None, 1
        if most := longest.get(lower.removesuffix("'s")):
            for size in range(min(most, len(plain) - at), 0, -1):
                if key := known.get(_phrase(plain[at : at + size])):
                    end, lower = plain[at + size - 1][0].end, " ".join(w for _, w in plain[at : at + size])
                    break
        stop = key is None and lower in stopwords
        yield Token(start, end, lower, key or root(lower), key is not None, stop, text[start].isupper())
        at += size


def _phrase(here: list[tuple[Range, str]]) -> tuple[str, ...]:
    return tuple(w.removesuffix("'s") for _, w in here)


@cache
def _forms() -> Mapping[tuple[str, ...], str]:
    """Every form of every listed word, as a tuple of its words; the first concept that lists a form has it."""
    found: dict[tuple[str, ...], str] = {}
    for name, listed, *_ in rows("concepts"):
        for phrase in listed.split(","):
            *first, last = phrase.split()
            for form in inflected(last):
                found.setdefault((*first, form), name.upper())
    return found


@cache
def _longest() -> Mapping[str, int]:
    """For each word that a listed phrase begins with, how many words the longest has."""
    found: dict[str, int] = {}
    for phrase in _forms():
        found[phrase[0]] = max(len(phrase), found.get(phrase[0], 0))
    return found


def inflected(word: str) -> Iterator[str]:
    """A lower-case word and its regular English endings, right or not: wrong ones do not occur."""
    yield from (word, word + "s", word + "es", word + "ed", word + "ing", word + "er", word + "ers")
    if word.endswith("e"):
        yield from (word + "d", word[:-1] + "ing", word + "r", word + "rs")
    if word.endswith("y"):
        yield from (word[:-1] + "ies", word[:-1] + "ied")
    if len(word) > 2 and word[-1] not in VOWELS and word[-2] in VOWELS:
        yield from (word + word[-1] + "ed", word + word[-1] + "ing")

"""Words, their stems, and the words that carry no content."""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import category

import snowballstemmer

from headwater.records import Range
from headwater.words import rows
from headwater.words import words as wordlist

# A word keeps the apostrophe or hyphen inside it, and the accents and vowel signs that stand behind its letters, which
# are no letters to a regular expression; a number keeps its separators.
_MARKS = "".join(c for c in map(chr, range(0x300, 0x1D00)) if category(c) in ("Mn", "Mc"))
_LETTERS = rf"[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*"
WORD = re.compile(rf"\d+(?:[.,]\d+)*|{_LETTERS}(?:['’\-]{_LETTERS})*|\w+")

_english = snowballstemmer.stemmer("english")


def word_ranges(text: str, within: Range | None = None) -> Iterator[Range]:
    """Where the words of a text stand."""
    r = within or Range(0, len(text))
    for match in WORD.finditer(text, r.start, r.end):
        yield Range(*match.span())


def word_list(text: str) -> list[str]:
    """The words of a text, lower case, apostrophes straight."""
    return [w.casefold().replace("’", "'") for w in WORD.findall(text)]


@cache
def stem(word: str) -> str:
    """The English Snowball stem of a lower-case word, its possessive dropped."""
    return str(_english.stemWord(word.removesuffix("'s").removesuffix("'")))


@cache
def root(word: str) -> str:
    """The stem that a lower-case word's spellings and past share: "lock-out" and "lockout", "sped" and "speed"."""
    joined = word.removesuffix("'s").replace("-", "")
    return stem(_verbs().get(joined, joined))


@cache
def _verbs() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("irregular_pasts")}


def content_stems(text: str) -> list[str]:
    """The stems of the words that carry content, in order."""
    stopwords = wordlist("stopwords")
    return [stem(w) for w in word_list(text) if w not in stopwords]

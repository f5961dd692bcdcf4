"""The words of an article's body as numbers that can be compared, each with where it stands."""

import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from headwater.derive.letters import Keys, Mask, Offsets, Words, words
from headwater.derive.retold import Hints, hint, retold
from headwater.records import Article, Range
from headwater.text.quotations import quotations
from headwater.text.words import stem
from headwater.words import words as wordlist

Numbers = NDArray[np.int32]

SLOTS = 20  # bits: a million words
PICTURES = 30  # words of a body; with fewer the captions are what there is to read


class Dictionary(dict[str, int]):
    """The words met so far, numbered: of each a 64-bit key, and one of its stem if it carries content, else 0.

    Keys are the same in every run, and in capitals or not. A word that was met before is found by the key of its
    spelling, in a table of `SLOTS`: whoever comes first has the slot, and the others are looked up one by one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._keys, self._stems, self._hints = array("Q"), array("Q"), bytearray()
        self._stopwords = wordlist("stopwords")
        self._spellings = np.zeros(1 << SLOTS, dtype=np.uint64)
        self._numbers = np.zeros(1 << SLOTS, dtype=np.int32)

    def __missing__(self, word: str) -> int:
        plain = word.casefold()
        self._keys.append(_key(plain))
        self._hints.append(hint(plain))
        self._stems.append(_key(stem(plain)) if len(plain) > 1 and plain not in self._stopwords else 0)
        self[word] = len(self)
        return self[word]

    def numbers_of(self, text: str, read: Words) -> Numbers:
        """The numbers of a text's words, of those never met too."""
        slots = read.spellings >> np.uint64(64 - SLOTS)
        numbers: Numbers = self._numbers[slots]
        for at in np.flatnonzero(self._spellings[slots] != read.spellings).tolist():
            numbers[at] = number = self[text[read.starts[at] : read.ends[at]]]
            if not self._spellings[slot := slots[at]]:
                self._spellings[slot], self._numbers[slot] = read.spellings[at], number
        return numbers

    def keys_of(self, numbers: Numbers) -> Keys:
        """The keys of words by their numbers."""
        return np.frombuffer(self._keys, dtype=np.uint64)[numbers]

    def stems_of(self, numbers: Numbers) -> Keys:
        """The keys of their stems."""
        return np.frombuffer(self._stems, dtype=np.uint64)[numbers]

    def hints_of(self, numbers: Numbers) -> Hints:
        """What they may be of the telling of a work."""
        return np.frombuffer(self._hints, dtype=np.uint8)[numbers]


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """The words of an article's body and captions in order: offsets; which are quoted or retold, in captions, names.

    A word counts as a name where it has a capital, unless most words of the text have one. `numbers` are those of the
    words in the dictionary.
    """

    article: Article
    dictionary: Dictionary
    numbers: Numbers
    starts: Offsets
    ends: Offsets
    quoted: Mask
    captions: Mask
    names: Mask

    @property
    def keys(self) -> Keys:
        """What the words are compared by."""
        return self.dictionary.keys_of(self.numbers)

    @property
    def stems(self) -> Keys:
        """The same of what they are made from; 0 for those that carry no content."""
        return self.dictionary.stems_of(self.numbers)

    @property
    def own(self) -> Mask:
        """Which of the words are the writer's: neither quoted, nor of a caption, nor a name."""
        return ~(self.quoted | self.captions | self.names)

    def __len__(self) -> int:
        return len(self.numbers)

    def word(self, place: int) -> str:
        """The word at a place, in small letters."""
        return self.article.text[self.starts[place] : self.ends[place]].casefold()

    def range(self, first: int, stop: int) -> Range:
        """Where the words `first` to `stop` (not counted in) stand in the document's text."""
        return Range(int(self.starts[first]), int(self.ends[stop - 1]))


def wording(article: Article, dictionary: Dictionary) -> Wording:
    """Read the body and the captions of an article; of a page of pictures, which has hardly any, captions are body."""
    captions = [b.range for b in article.boilerplate if b.why == "caption"]
    read = _wording(article, sorted((*article.body, *captions)), dictionary)
    for caption in captions:
        read.captions[slice(*np.searchsorted(read.starts, caption))] = True
    if len(read) - np.count_nonzero(read.captions) < PICTURES:
        read.captions[:] = False
    return read


def _wording(article: Article, ranges: Sequence[Range], dictionary: Dictionary) -> Wording:
    read = words(article.text, ranges)
    numbers = dictionary.numbers_of(article.text, read)
    return Wording(
        article=article,
        dictionary=dictionary,
        numbers=numbers,
        starts=read.starts,
        ends=read.ends,
        quoted=_quoted(article, ranges, read.starts, dictionary.hints_of(numbers)),
        captions=np.zeros(len(read.starts), dtype=np.bool_),
        names=_names(read.capitals),
    )


def _names(capitals: Mask) -> Mask:
    return capitals if 2 * np.count_nonzero(capitals) < len(capitals) else np.zeros_like(capitals)


def _quoted(article: Article, ranges: Sequence[Range], starts: Offsets, hints: Hints) -> Mask:
    mask = np.zeros(len(starts), dtype=np.bool_)
    said = chain((q.range for q in quotations(article.text, ranges)), retold(article.text, ranges, starts, hints))
    places = np.searchsorted(starts, np.fromiter(chain.from_iterable(said), dtype=np.int32))
    for first, stop in places.reshape(-1, 2).tolist():
        mask[first:stop] = True
    return mask


def _key(word: str) -> int:
    plain = unicodedata.normalize("NFKC", word).casefold()
    return int.from_bytes(blake2b(plain.encode(errors="surrogatepass"), digest_size=8).digest(), "big")

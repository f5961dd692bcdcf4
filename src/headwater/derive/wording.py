"""The words of an article's body as numbers that can be compared, each with where it stands."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from headwater.records import Article, Range
from headwater.text.quotations import quotations

Keys = NDArray[np.uint64]
Offsets = NDArray[np.int64]
Mask = NDArray[np.bool_]

# Scripts that put no space between words are read character by character: Thai to Khmer, kana, Han.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
WORD = re.compile(f"[{UNSPACED}]|[^\\W{UNSPACED}]+")


PICTURES = 30  # words of a body; with fewer the captions are what there is to read


class Dictionary(dict[str, int]):
    """The 64-bit key of each word, made when first asked for: the same in every run, and in capitals or not."""

    def __missing__(self, word: str) -> int:
        plain = unicodedata.normalize("NFKC", word).casefold()
        key = int.from_bytes(blake2b(plain.encode(errors="surrogatepass"), digest_size=8).digest(), "big")
        self[word] = key
        return key


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording:
    """The words of an article's body and captions in order: keys, offsets, which are quoted, in captions, and names.

    Hyphens, apostrophes, marks and white space part words and are no part of them, so that captures which render them
    differently read alike. A word counts as a name where it has a capital, unless most words of the text have one.
    """

    article: Article
    keys: Keys
    starts: Offsets
    ends: Offsets
    quoted: Mask
    captions: Mask
    names: Mask

    @property
    def own(self) -> Mask:
        """Which of the words are the writer's: neither quoted, nor of a caption, nor a name."""
        return ~(self.quoted | self.captions | self.names)

    def __len__(self) -> int:
        return len(self.keys)

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
    keys, starts, ends, capitals = array("Q"), array("q"), array("q"), bytearray()
    for r in ranges:
        for match in WORD.finditer(article.text, r.start, r.end):
            keys.append(dictionary[match.group()])
            starts.append(match.start())
            ends.append(match.end())
            capitals.append(article.text[match.start()].isupper())
    places = np.array(starts, dtype=np.int64)
    return Wording(
        article=article,
        keys=np.array(keys, dtype=np.uint64),
        starts=places,
        ends=np.array(ends, dtype=np.int64),
        quoted=_quoted(article, ranges, places),
        captions=np.zeros(len(places), dtype=np.bool_),
        names=_names(np.frombuffer(capitals, dtype=np.bool_)),
    )


def _names(capitals: Mask) -> Mask:
    return capitals if 2 * np.count_nonzero(capitals) < len(capitals) else np.zeros_like(capitals)


def _quoted(article: Article, ranges: Sequence[Range], starts: Offsets) -> Mask:
    mask = np.zeros(len(starts), dtype=np.bool_)
    for quotation in quotations(article.text, ranges):
        mask[slice(*np.searchsorted(starts, quotation.range))] = True
    return mask

"""Sheets: the words of an article by number, so that captures of it can be compared."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from headwater.records import Article, Range

Span = tuple[int, int]
Mask = NDArray[np.bool_]
Offsets = NDArray[np.int64]

# Scripts that put no space between words are read character by character: Thai to Khmer, kana, Han.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
WORD = re.compile(f"[{UNSPACED}]|[^\\W{UNSPACED}]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """Where the words of an article and of its captions stand, and which are the article's."""

    starts: Offsets
    ends: Offsets
    body: Mask

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, r: Range) -> Span:
        """The words that begin in a range, by number: the first, and one past the last."""
        return int(np.searchsorted(self.starts, r.start)), int(np.searchsorted(self.starts, r.end))

    def clipped(self, span: Span) -> Span:
        """The words of that number that there are, one at least: another capture may have a few more."""
        first = min(span[0], len(self) - 1)
        return first, max(first + 1, min(span[1], len(self)))

    def range(self, span: Span) -> Range:
        """Where words, given by number, stand."""
        return Range(int(self.starts[span[0]]), int(self.ends[span[1] - 1]))


def sheets(article: Mapping[str, Article], documents: Iterable[str]) -> dict[str, Sheet]:
    """The words of documents, as the derivations count them."""
    return {document: _sheet(article[document]) for document in sorted(set(documents))}


def _sheet(article: Article) -> Sheet:
    captions = [b.range for b in article.boilerplate if b.why == "caption"]
    places = (m.span() for r in sorted((*article.body, *captions)) for m in WORD.finditer(article.text, *r))
    starts, ends = np.fromiter(chain.from_iterable(places), dtype=np.int64).reshape(-1, 2).T
    body = np.ones(len(starts), dtype=np.bool_)
    for caption in captions:
        body[slice(*np.searchsorted(starts, caption))] = False
    return Sheet(starts=starts, ends=ends, body=body)

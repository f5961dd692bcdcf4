"""Sheets: the words of an article by number, so that captures of it can be compared."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from headwater.derive.letters import Mask, Offsets, words
from headwater.records import Article, Range

Span = tuple[int, int]


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
        first, stop = self.starts.searchsorted(r).tolist()
        return first, stop

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
    starts, ends = words(article.text, sorted((*article.body, *captions)))[:2]
    body = np.ones(len(starts), dtype=np.bool_)
    for caption in captions:
        body[slice(*np.searchsorted(starts, caption))] = False
    return Sheet(starts=starts, ends=ends, body=body)

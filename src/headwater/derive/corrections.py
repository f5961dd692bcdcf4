"""Corrections: what one of two editions has changed in the other's sentences."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np
from rapidfuzz.distance import OSA

from headwater.derive.comparison import Comparison, Two
from headwater.derive.wording import Wording
from headwater.text.words import stem
from headwater.words import words as wordlist

LETTERS = 4  # of a word: in shorter ones a letter makes another word
SENTENCE = 8  # words
ENDED = re.compile(r"[”\"’')]?[.!?]")
SLIP = 2  # letters that a slip adds, drops, changes or swaps

Places = tuple[list[Two], list[Two]]


def changes(found: Comparison) -> Iterator[tuple[Two, Two]]:
    """What stands between two runs of one stretch, as places of words in either text; empty where it adds none."""
    for stretch in found.stretches:
        for run, after in pairwise(stretch):
            yield (run.a + run.size, after.a), (run.b + run.size, after.b)


def additions(found: Comparison) -> Places:
    """The words that only the first has inside a stretch, and those that only the second has."""
    places: Places = ([], [])
    for of_a, of_b in changes(found):
        if (of_a[0] == of_a[1]) != (of_b[0] == of_b[1]):
            places[of_a[0] == of_a[1]].append(of_b if of_a[0] == of_a[1] else of_a)
    return places


def corrections(found: Comparison, a: Wording, b: Wording) -> Places:
    """The words that the first spells rightly and the second not; and the other way about."""
    places: Places = ([], [])
    for of_a, of_b in changes(found):
        for i, j in zip(range(*of_a), range(*of_b), strict=False) if _size(of_a) == _size(of_b) else ():
            better = _better(a.word(i), b.word(j))
            if better:
                places[better > 0].append((j, j + 1) if better > 0 else (i, i + 1))
    return places


def is_edited(found: Comparison, a: Wording, b: Wording) -> bool:
    """Whether a sentence of the one stands changed in the other, or not at all; counters stand on shorter lines."""
    changed = ((of_a, of_b) for of_a, of_b in changes(found) if _size(of_a) or _size(of_b))
    if any(_in_a_sentence(a, of_a) and _in_a_sentence(b, of_b) for of_a, of_b in changed):
        return True
    outside = ((a, [of_a for of_a, _ in found.spans()]), (b, [of_b for _, of_b in found.spans()]))
    return any(_is_sentence(words, gap) for words, spans in outside for gap in gaps(spans, len(words)))


def gaps(spans: Iterable[Two], size: int) -> Iterator[Two]:
    """The places of words outside the spans, of a text with so many words."""
    end = 0
    for first, stop in [*sorted(spans), (size, size)]:
        if end < first:
            yield (end, first)
        end = max(end, stop)


def _is_sentence(words: Wording, place: Two) -> bool:
    """Whether enough words of a body stand there for a sentence, and are ended as one."""
    first, stop = place
    size = stop - first - int(np.count_nonzero(words.captions[first:stop]))
    return size >= SENTENCE and bool(ENDED.match(words.article.text, int(words.ends[stop - 1])))


def _in_a_sentence(words: Wording, place: Two) -> bool:
    """Whether the words on both sides of a place stand on one line with it, and there are enough for a sentence."""
    first, last = place[0] - 1, place[1]
    text = words.article.text
    line = range(max(0, first - SENTENCE), min(len(words), last + SENTENCE + 1))
    near = [n for n in line if "\n" not in text[words.ends[min(n, first)] : words.starts[max(n, first)]]]
    return last in near and len(near) >= SENTENCE


def _size(place: Two) -> int:
    return place[1] - place[0]


def _better(a: str, b: str) -> int:
    """-1 where the second word is a slip for the first, 1 where the first is one for the second, else 0."""
    if a == b or min(len(a), len(b)) < LETTERS or OSA.distance(a, b, score_cutoff=SLIP) > SLIP:
        return 0
    if _bare(a) == _bare(b):  # a name without its accents
        return (b != _bare(b)) - (a != _bare(a))
    return _is_known(b) - _is_known(a)


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def _is_known(word: str) -> bool:
    return stem(word) in wordlist("word_frequency")

"""Odd words: those of one reading that the others do not have."""

from collections.abc import Sequence
from itertools import groupby

from markupsafe import Markup, escape

from headwater.text.words import WORD, stem, word_list


def odd_words(sides: Sequence[Sequence[str]]) -> list[frozenset[str]]:
    """For each side, given as its texts, the stems that at least half of the other sides lack; none of one alone."""
    stems = [frozenset(stem(w) for text in texts for w in word_list(text)) for texts in sides]
    found = []
    for at, own in enumerate(stems):
        others = [s for i, s in enumerate(stems) if i != at]
        found.append(frozenset(w for w in own if others and 2 * sum(w in s for s in others) <= len(others)))
    return found


def odd(text: str, words: frozenset[str]) -> Markup:
    """The text with runs of those words marked."""
    out, end = [], 0
    for strange, run in groupby(WORD.finditer(text), key=lambda m: stem(word_list(m[0])[0]) in words):
        if strange:
            first, *more = run
            start, stop = first.start(), (more or [first])[-1].end()
            out += [escape(text[end:start]), Markup("<mark>{}</mark>").format(text[start:stop])]
            end = stop
    return Markup("").join([*out, escape(text[end:])])

"""Tellings: how an article stands to what it tells, as a whole and where it speaks of a claim."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from headwater.compare.positions.sides.features import Features, counted, damped
from headwater.compare.positions.sides.tokens import classes, names, tokens
from headwater.compare.positions.sides.wording import Wording
from headwater.records import Range
from headwater.text.sentences import sentences
from headwater.text.words import stem

# What an article makes of a claim stands mostly in its first sentences.
LEAD = 3
# A sentence is another's, not the article's own, from this share of content on.
HELD = 0.3
# A sentence speaks of a claim that it shares so many telling words with.
SHARED = 2
# A word this near to one of the claim's, in tokens, is said of it.
NEAR = 3
# Words of a class in a hundred count up to so many.
MOST = 4.0


class Telling:
    """An article, sentence by sentence: its tokens, their stems, and how much of it is others' content."""

    def __init__(self, text: str, kept: Iterable[Range], contents: Iterable[Range]) -> None:
        self.sentences = list(sentences(text, kept))
        self.tokens = [tokens(text[s.start : s.end]) for s in self.sentences]
        self.stems = [[stem(w) for w in words] for words in self.tokens]
        self.held = _held(self.sentences, sorted(contents))

    @cached_property
    def features(self) -> Features:
        """What the whole shows, and its sentences in the article's own voice and in others', whatever the claim."""
        every = [w for words in self.tokens for w in words]
        parts = {
            "first": self.tokens[:1],
            "own": [words for words, held in zip(self.tokens, self.held, strict=True) if held < HELD],
            "others": [words for words, held in zip(self.tokens, self.held, strict=True) if held >= HELD],
            "whole": self.tokens,
        }
        n = len(every) + 1
        return {
            **{k: v for name, part in parts.items() for k, v in damped(counted(name, _all(part))).items()},
            **{k: min(MOST, 100 * v / n) for k, v in counted("share", _all(self.tokens)).items()},
            **self._places(),
            "words": math.log(n),
            "sentences": math.log1p(len(self.tokens)),
            "quoted": 100 * every.count('"') / n,
            "asked": every.count("?") / (len(self.tokens) + 1),
            "held whole": _mean(self.held),
            "held first": _mean(self.held[:1]),
            "held lead": _mean(self.held[:LEAD]),
        }

    def about(self, claim: Wording) -> Features:
        """What the sentences show that speak of a claim, and the one that speaks of it most."""
        shared = [len(claim.telling.intersection(stems)) for stems in self.stems]
        at = max(range(len(shared)), key=lambda i: (shared[i], -i), default=0)
        speaking = [i for i, n in enumerate(shared) if n >= SHARED]
        beside = counted("beside", _present(self._beside(i, claim) for i in speaking))
        known, size = claim.telling.intersection(s for stems in self.stems for s in stems), max(1, len(claim.telling))
        return {
            **damped(counted("nearest", _all(self.tokens[at : at + 1]))),
            **{name: n / (len(speaking) + 1) for name, n in beside.items()},
            "shared most": max(shared, default=0) / size,
            "shared first": sum(shared[:1]) / size,
            "shared": len(known) / size,
            "speaking": len(speaking) / (len(shared) + 1),
            "held nearest": _mean(self.held[at : at + 1]),
            "from": math.log1p(at),
        }

    def _places(self) -> Features:
        """Where in the article each class of words comes first, 0 to 1."""
        n, present = len(self.tokens), [classes(words).keys() for words in self.tokens]
        return {f"at {name}": next((i for i, p in enumerate(present) if name in p), n) / (n + 1) for name in names()}

    def _beside(self, i: int, claim: Wording) -> list[str]:
        """The words of a sentence that stand near one of the claim's."""
        hits = [at for at, s in enumerate(self.stems[i]) if s in claim.telling]
        near = {at for hit in hits for at in range(hit - NEAR, hit + NEAR + 1)}
        return [w for at, w in enumerate(self.tokens[i]) if at in near]


def _held(found: Sequence[Range], contents: Sequence[Range]) -> list[float]:
    """How much of each sentence is content of an attribution, 0 to 1."""
    held = []
    for s in found:
        inside = {at for c in contents for at in range(max(c.start, s.start), min(c.end, s.end))}
        held.append(len(inside) / (s.end - s.start))
    return held


def _all(parts: Iterable[Sequence[str]]) -> Counter[str]:
    """How many words of each class there are in all parts."""
    return sum((classes(part) for part in parts), Counter[str]())


def _present(parts: Iterable[Sequence[str]]) -> Counter[str]:
    """In how many parts each class of words is present."""
    return Counter(name for part in parts for name in classes(part))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

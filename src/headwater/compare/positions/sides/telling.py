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

# What an article makes of a claim stands mostly in its first sentences, and in those that speak most of the claim.
LEAD, NEAREST = 3, 3
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
        """What the whole and its first sentences show, whatever the claim."""
        every = [w for words in self.tokens for w in words]
        lead = [w for words in self.tokens[:LEAD] for w in words]
        n, found = len(every) + 1, classes(every)
        return {
            **damped(counted("first", classes(every[: len(self.tokens[0]) if self.tokens else 0]))),
            **damped(counted("lead", classes(lead))),
            **damped(counted("whole", found)),
            **{f"share {name}": min(MOST, 100 * found[name] / n) for name in names()},
            "words": math.log(n),
            "sentences": math.log1p(len(self.tokens)),
            "quoted": 100 * every.count('"') / n,
            "asked": every.count("?") / (len(self.tokens) + 1),
            "held whole": _mean(self.held),
            "held first": _mean(self.held[:1]),
            "held lead": _mean(self.held[:LEAD]),
        }

    def about(self, claim: Wording) -> Features:
        """What the sentences show that speak of a claim."""
        shared = [len(claim.telling.intersection(stems)) for stems in self.stems]
        nearest = sorted(sorted(range(len(shared)), key=lambda i: (-shared[i], i))[:NEAREST])
        speaking = [i for i, n in enumerate(shared) if n >= SHARED]
        per, size = len(speaking) + 1, max(1, len(claim.telling))
        known = claim.telling.intersection(s for stems in self.stems for s in stems)
        return {
            **damped(counted("nearest", classes([w for i in nearest for w in self.tokens[i]]))),
            **_each(per, counted("speaking", _present(self.tokens[i] for i in speaking))),
            **_each(per, counted("beside", _present(self._beside(i, claim) for i in speaking))),
            "shared most": max(shared, default=0) / size,
            "shared first": (shared[0] if shared else 0) / size,
            "shared": len(known) / size,
            "speaking": len(speaking) / (len(shared) + 1),
            "held nearest": _mean([self.held[i] for i in nearest]),
            "from": math.log1p(nearest[0]) if nearest else 0.0,
        }

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


def _present(parts: Iterable[Sequence[str]]) -> Counter[str]:
    """In how many parts each class of words is present."""
    return Counter(name for part in parts for name in classes(part))


def _each(per: int, features: Features) -> Features:
    return {name: value / per for name, value in features.items()}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

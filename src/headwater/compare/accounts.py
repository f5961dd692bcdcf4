"""A story's accounts: its articles with copies folded, in sentences, each once however often it was printed."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from headwater.compare.concepts import tokens
from headwater.compare.dates.anchors import anchors
from headwater.compare.dates.steps import steps_in
from headwater.compare.dates.times import Moment, moments_in
from headwater.compare.garble import garbled
from headwater.compare.sentence import Sentence, told
from headwater.records import Article, Derivation, Evidence, Range
from headwater.text.vectors import nearness
from headwater.unions import joined

ALONE = 0.5
"""What a word counts for that no other sentence of the story has."""
NEAR = 0.4
"""A nearness in meaning, from 0 to 1, under which two words are only of one field."""
BLOCK = 1000
"""Words whose nearness to all others is looked up at a time."""
BEFORE = 0.4
"""What the sentence before counts for in a sentence's context."""


@dataclass(frozen=True, eq=False)
class Accounts:
    """The sentences of a story's articles, and which documents are one article."""

    articles: Mapping[str, Article]
    folded: Mapping[str, str]
    sentences: tuple[Sentence, ...]

    @cached_property
    def damaged(self) -> frozenset[str]:
        """The documents that read as garbled."""
        return frozenset(d for d, article in self.articles.items() if garbled(article))

    def sound(self, sentence: Sentence) -> bool:
        """Whether some document that has a sentence does not read as garbled."""
        return not self.damaged.issuperset(sentence.documents)

    def of(self, sentence: Sentence) -> frozenset[str]:
        """The accounts that have a sentence: each article once, whatever copies of it the pile holds."""
        return frozenset(self.folded[d] for d in sentence.documents)

    def number(self, documents: Sequence[str]) -> int:
        """How many accounts some documents are."""
        return len({self.folded[d] for d in documents})

    def dated(self, sentence: Sentence) -> str:
        """The document to read a sentence's dates from: the first published that has it, else the first."""

        def when(document: str) -> tuple[bool, str, str]:
            known = self.articles[document].published
            return known is None, known.value if known else "", document

        return min(sentence.documents, key=when)

    @cached_property
    def moments(self) -> Mapping[Sentence, tuple[Moment, ...]]:
        """The dates in each sentence, by offsets in it; some are told from the date that the text named before."""
        read = anchors(self.articles, self.folded)
        found: dict[Sentence, tuple[Moment, ...]] = {}
        last: dict[Sentence | None, Moment | None] = {None: None}
        for s in self.sentences:  # in the order of the texts, so that the one before is there already
            own = [*moments_in(s.text, Range(0, len(s.text)), read[self.dated(s)])]
            found[s] = tuple(sorted((*own, *steps_in(s.text, own, last[s.before])), key=lambda m: m.range))
            last[s] = found[s][-1] if found[s] else last[s.before]
        return found

    @cached_property
    def weight(self) -> Mapping[str, float]:
        """How much a key tells: the rarer in the story's sentences, the more, but little where only one has it."""
        seen = Counter(key for s in self.sentences for key in s.keys)
        return {key: math.log((1 + len(self.sentences)) / n) * (1.0 if n > 1 else ALONE) for key, n in seen.items()}

    def said(self, places: Iterable[Evidence]) -> frozenset[str]:
        """The keys of what is said in some places of the articles."""
        found = (t for p in places for t in tokens(self.articles[p.document].text, p.range))
        return frozenset(t.key for t in found if t.content)

    def weigh(self, keys: Iterable[str]) -> float:
        """How much some keys tell together."""
        return sum(self.weight.get(k, 0.0) for k in sorted(keys))

    def shared(self, one: frozenset[str], other: frozenset[str]) -> float:
        """How much of the lighter of two sets of keys both have, or words near in meaning, from 0 to 1."""
        light, rest = (one, other) if self.weigh(one) <= self.weigh(other) else (other, one)
        least = self.weigh(light)
        return sum(self.weight.get(k, 0.0) * self._nearest(k, rest) for k in sorted(light)) / least if least else 0.0

    def _nearest(self, key: str, others: Collection[str]) -> float:
        """How near the nearest of some keys is to one, from 0 to 1."""
        if key in others:
            return 1.0
        near = self._near.get(key, {})
        return max((near[o] for o in near if o in others), default=0.0)

    @cached_property
    def _near(self) -> Mapping[str, Mapping[str, float]]:
        """For each key the others that are near it in meaning, and how near."""
        keys = sorted(self.weight)
        found: dict[str, dict[str, float]] = {}
        for start in range(0, len(keys), BLOCK):
            some = keys[start : start + BLOCK]
            share = nearness(some, keys)
            for i, j in zip(*(axis.tolist() for axis in np.nonzero(share >= NEAR)), strict=True):
                if some[i] != keys[j]:
                    found.setdefault(some[i], {})[keys[j]] = float(share[i, j])
        return found

    @cached_property
    def _contexts(self) -> Mapping[Sentence, tuple[Mapping[str, float], float]]:
        """For each sentence the weights of its keys, those of the sentence before it at less, and its own weight."""
        found = {}
        for s in self.sentences:
            context = {k: BEFORE * self.weight[k] for k in (s.before.keys if s.before else ())}
            own = {k: self.weight[k] for k in sorted(s.keys)}
            found[s] = (context | own, sum(own.values()))
        return found

    def likeness(self, a: Sentence, b: Sentence) -> float:
        """How far two sentences speak of the same, from 0 to 1: the shared weight over the lighter one's own."""
        (one, own), (two, other) = self._contexts[a], self._contexts[b]
        both = sum(min(one[k], two[k]) for k in sorted(one.keys() & two.keys()))
        shared = both + (self._besides(one, two) + self._besides(two, one)) / 2
        return min(1.0, shared / min(own, other)) if own and other else 0.0

    def _besides(self, one: Mapping[str, float], two: Mapping[str, float]) -> float:
        """The weight that one context shares with another by words that are only near in meaning."""
        total = 0.0
        for k in sorted(one.keys() - two.keys() & self._near.keys()):
            near = self._near[k]
            total += max((near[o] * min(one[k], two[o]) for o in near if o in two), default=0.0)
        return total


def accounts(articles: Sequence[Article], derivations: Sequence[Derivation]) -> Accounts:
    """Cut a story's articles into sentences and fold its copies."""
    by_id = {a.id: a for a in sorted(articles, key=lambda a: a.id)}
    return Accounts(articles=by_id, folded=_folded(by_id, derivations), sentences=told(by_id))


def _folded(articles: Mapping[str, Article], derivations: Sequence[Derivation]) -> dict[str, str]:
    """For each document, the first of those that are captures of the same article."""
    same = [(d.a, d.b) for d in derivations if d.kind == "duplicate" and d.a in articles and d.b in articles]
    return joined(articles, same)

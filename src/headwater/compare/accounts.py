"""A story's accounts: its articles with copies folded, in sentences, each once however often it was printed."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.compare.concepts import Token, tokens
from headwater.compare.garble import garbled
from headwater.compare.unions import joined
from headwater.records import Article, Derivation, Evidence, Range
from headwater.text.sentences import sentences

LONGEST = 400
"""Sentences of an article that are compared: more than any news article has."""
ALONE = 0.5
"""What a word counts for that no other sentence of the story has."""
BEFORE = 0.4
"""What the sentence before counts for in a sentence's context."""


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence, and everywhere it stands word for word. `before` is the sentence before it, where it first stands."""

    text: str
    headline: bool
    places: tuple[Evidence, ...]
    before: "Sentence | None"

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words, with offsets in its own text."""
        return tokens(self.text)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of its words of content."""
        return frozenset(t.key for t in self.tokens if t.content)

    def evidence(self, within: Range) -> tuple[Evidence, ...]:
        """A range of the sentence, wherever the sentence stands."""
        return tuple(
            Evidence(document=p.document, range=Range(p.range.start + within.start, p.range.start + within.end))
            for p in self.places
        )

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that have it."""
        return tuple(dict.fromkeys(p.document for p in self.places))


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
    def weight(self) -> Mapping[str, float]:
        """How much a key tells: the rarer in the story's sentences, the more, but little where only one has it."""
        seen = Counter(key for s in self.sentences for key in s.keys)
        return {key: math.log((1 + len(self.sentences)) / n) * (1.0 if n > 1 else ALONE) for key, n in seen.items()}

    def context(self, sentence: Sentence) -> dict[str, float]:
        """The weights of a sentence's keys, with those of the sentence before it at less."""
        found = {k: BEFORE * self.weight[k] for k in (sentence.before.keys if sentence.before else ())}
        return found | {k: self.weight[k] for k in sentence.keys}

    def likeness(self, a: Sentence, b: Sentence) -> float:
        """How far two sentences speak of the same, from 0 to 1: the shared weight over the lighter one's own."""
        one, two = self.context(a), self.context(b)
        shared = sum(min(w, two[k]) for k, w in sorted(one.items()) if k in two)
        own = min(sum(self.weight[k] for k in sorted(s.keys)) for s in (a, b))
        return min(1.0, shared / own) if own else 0.0


def accounts(articles: Sequence[Article], derivations: Sequence[Derivation]) -> Accounts:
    """Cut a story's articles into sentences and fold its copies."""
    by_id = {a.id: a for a in sorted(articles, key=lambda a: a.id)}
    return Accounts(articles=by_id, folded=_folded(by_id, derivations), sentences=_sentences(by_id))


def _folded(articles: Mapping[str, Article], derivations: Sequence[Derivation]) -> dict[str, str]:
    """For each document, the first of those that are captures of the same article."""
    same = [(d.a, d.b) for d in derivations if d.kind == "duplicate" and d.a in articles and d.b in articles]
    return joined(articles, same)


def _sentences(articles: Mapping[str, Article]) -> tuple[Sentence, ...]:
    places: defaultdict[tuple[str, bool], list[Evidence]] = defaultdict(list)
    before: dict[tuple[str, bool], tuple[str, bool] | None] = {}
    for article in articles.values():
        last = None
        for r, headline in _ranges(article):
            key = (article.text[r.start : r.end], headline)
            places[key].append(Evidence(document=article.id, range=r))
            before.setdefault(key, last)
            last = None if headline else key
    found: dict[tuple[str, bool], Sentence] = {}
    for key in before:  # in the order of the texts, so that the one before is there already
        last = before[key]
        found[key] = Sentence(
            text=key[0], headline=key[1], places=tuple(places[key]), before=found.get(last) if last else None
        )
    return tuple(found.values())


def _ranges(article: Article) -> Iterator[tuple[Range, bool]]:
    """The headline, then the sentences of the body, as many as are compared."""
    if article.headline:
        yield article.headline, True
    for count, r in enumerate(sentences(article.text, article.body)):
        if count == LONGEST:
            return
        yield r, False

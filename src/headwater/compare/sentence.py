"""Sentences of a story, each once however often it was printed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from headwater.compare.concepts import Token, tokens
from headwater.records import Article, Evidence, Range
from headwater.text.sentences import sentences

LONGEST = 400
"""Sentences of an article that are compared: more than any news article has."""
CHARACTERS = 4000
"""Characters of a sentence that is compared, at most: what runs on for longer is a table or a list, no sentence."""


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


def told(articles: Mapping[str, Article]) -> tuple[Sentence, ...]:
    """The sentences of articles, each once, in the order of the texts."""
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
        if r.end - r.start <= CHARACTERS:
            yield r, False

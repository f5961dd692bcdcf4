"""Quotes: the quoted words of attributions, made alike where only marks and contractions differ."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.compare.concepts import Token, tokens
from headwater.compare.quotations.edits import plain
from headwater.records import Article, Attribution, Evidence, Range
from headwater.text.quotations import quotations
from headwater.text.words import word_list

BRACKETED = re.compile(r"\[[^\]\n]{0,80}\]|(?<=[ \n“\"])\([^()\n]{0,40}\)|^\([^()\n]{0,40}\)")
INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}")
CONTRACTED = (
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'m", " am"), ("'d", " would"), ("'s", " is")
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Quote:
    """Words in quotation marks that an attribution gives to its root; pieces that a cue parts are one quote."""

    attribution: Attribution
    text: str
    evidence: tuple[Evidence, ...]
    cue: str

    @property
    def speaker(self) -> str:
        """The id of the source at the root."""
        return self.attribution.root

    @property
    def document(self) -> str:
        """The id of the document."""
        return self.attribution.document

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words, in lower case, without editors' insertions, contractions written out and hyphens left out."""
        plain = INITIALS.sub(lambda m: m[0].replace(".", ""), BRACKETED.sub(" ", self.text))
        plain = plain.replace("’", "'").replace("-", " ").casefold()
        for short, full in CONTRACTED:
            plain = re.sub(rf"{short}\b", full, plain)
        return tuple(word_list(plain))

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The words, in one spelling."""
        return tuple(map(plain, self.words))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words as concepts."""
        return tokens(" ".join(self.words))

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of the words of content."""
        return frozenset(t.key for t in self.tokens if t.content)

    def within(self, other: "Quote") -> bool:
        """Whether the words stand in the other quote, one after another."""
        return self.place(other) >= 0

    def place(self, other: "Quote") -> int:
        """The number of the word in the other quote from which on the words stand in it; -1 where they do not."""
        size = len(self.words)
        places = range(len(other.words) - size + 1)
        return next((i for i in places if other.words[i : i + size] == self.words), -1)


def quotes(articles: Mapping[str, Article], attributions: Sequence[Attribution]) -> list[Quote]:
    """The quotes of the attributions, in order of the texts; what is told inside a quote is in its speaker's words."""
    whole = {a.id for a in attributions if a.form == "direct"}
    ordered = sorted((a for a in attributions if a.parent not in whole), key=lambda a: (a.document, a.content, a.id))
    return [q for a in ordered if a.document in articles for q in _quotes(articles[a.document].text, a) if q.words]


def _quotes(text: str, attribution: Attribution) -> Iterator[Quote]:
    """One quote of what is quoted throughout; one for each quoted part of what is quoted here and there."""
    parts = [q.inner for q in quotations(text, attribution.content)]
    cue = " ".join(text[r.start : r.end] for r in attribution.cue)
    for group in [parts] if attribution.form == "direct" else [[p] for p in parts]:
        if group:
            yield Quote(
                attribution=attribution,
                text=" ".join(text[r.start : r.end] for r in group),
                evidence=tuple(Evidence(document=attribution.document, range=Range(*r)) for r in group),
                cue=cue,
            )

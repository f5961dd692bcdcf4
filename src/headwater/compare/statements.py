"""Statements: what can assert or contest something, in an attribution's content or in an article's own voice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from headwater.compare.heads import head
from headwater.compare.sayings import Saying, framed_sayings, voiced_saying
from headwater.compare.stances import Aim, Stance
from headwater.records import Article, Attribution, Evidence, Range, Source
from headwater.text.lines import trimmed
from headwater.text.sentences import sentences
from headwater.text.words import content_stems, word_list
from headwater.words import words as wordlist

# A remainder of a sentence around attributions stands for itself from so many content words on.
OWN_WORDS = 5
# A source that takes one of these asserts nothing of what it speaks of.
UNSAID = ("denies", "does_not_know", "does_not_answer", "mentions")
CLAUSE = re.compile(r"(?i)[,;:—–(]*\s*(?:and|but|while|though|although|as|after|because|since|when)\b")
# What stands between a name and its verb and names nobody else: "Smith, who was there, denied".
BESIDE = re.compile(r",[^,]{0,80},|[’']s\b")
ADJUNCT = re.compile(r"(?i)(?:in|at|on|by|for|from|with|during|according|following|among)\b")


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One place where something is said.

    `about` is what it is about, in the text's words; `points` is set where they only point at it, as "the claim" does.
    `source` is the id of whoever takes the `position`, `None` in the article's own voice. `named` are the ids of
    those whose claims a blanket denial means. `display` is set for headlines, subheads and captions.
    """

    evidence: Evidence
    about: str
    points: bool
    sentence: Range
    attribution: Attribution | None
    source: str | None
    position: Stance
    aim: Aim
    cue: Range
    display: bool
    named: tuple[str, ...]

    @cached_property
    def key(self) -> str:
        """The words alone: equal where two texts say it alike down to marks and spaces."""
        return " ".join(word_list(self.about))


class Reader:
    """Reads the statements of one article."""

    def __init__(self, article: Article, sources: Mapping[str, Source], attributions: Sequence[Attribution]) -> None:
        self.article, self.text, self.sources = article, article.text, sources
        self.attributions = attributions
        self.mentions = _mentions(article.id, sources.values())
        held = [r for a in attributions for r in a.content]
        shown = [b.range for b in article.boilerplate if any(b.range.overlaps(r) for r in held)]
        self.sentences = list(sentences(self.text, sorted([*article.kept, *shown])))
        self.sayings = {a.id: self._sayings(a) for a in attributions}
        self.contested = {i for i, said in self.sayings.items() if any(s.position in UNSAID for s in said)}
        self.shown = [*shown, *([article.headline] if article.headline else [])]

    def statements(self) -> Iterator[Statement]:
        """All statements, those of attributions first."""
        for a in self.attributions:
            yield from self._attributed(a)
        for sentence in self.sentences:
            yield from self._own(sentence)

    def _attributed(self, a: Attribution) -> Iterator[Statement]:
        sentence = self._sentence(a.content[0])
        for saying in self.sayings[a.id]:
            if saying.relays:
                if a.parent is None:  # else the parent's content says it
                    teller = a.chain[1] if len(a.chain) > 1 else None
                    yield self._statement(saying, sentence, a if teller else None, teller)
            elif a.parent in self.contested:
                # What is denied to have been said is not asserted.
                yield self._statement(replace(saying, position="mentions"), sentence, a, a.root)
            elif holder := self._holder(saying, a):
                yield self._statement(saying, sentence, a, holder)

    def _sayings(self, a: Attribution) -> list[Saying]:
        return list(framed_sayings(self.text, a, self._sentence(a.content[0])))

    def _own(self, sentence: Range) -> Iterator[Statement]:
        taken = [r for a in self.attributions for r in (*a.content, *a.cue, *a.source) if r.overlaps(sentence)]
        for piece in _remainders(self.text, sentence, taken):
            saying = voiced_saying(self.text, piece)
            before = Range(piece.start, saying.cue.start)
            holder = None if saying.position == "asserts" else self._subject(before) or self._called(before)
            about = self.text[slice(*saying.about)]
            if holder or (saying.position == "asserts" and len(content_stems(about)) >= OWN_WORDS):
                yield self._statement(saying, sentence, None, holder)

    def _statement(self, saying: Saying, sentence: Range, a: Attribution | None, holder: str | None) -> Statement:
        return Statement(
            evidence=Evidence(document=self.article.id, range=saying.range),
            about=self.text[slice(*saying.about)],
            points=saying.points,
            sentence=sentence,
            attribution=a,
            source=holder,
            position=saying.position,
            aim=saying.aim,
            cue=saying.cue,
            display=any(saying.range.overlaps(r) for r in self.shown) or (a is not None and a.form == "headline"),
            named=self._meant(saying.swept, sentence, holder),
        )

    def _holder(self, saying: Saying, a: Attribution) -> str | None:
        """Who takes the position: the root, unless the content has another subject; nobody where that is no source."""
        before = self.text[slice(*saying.subject)]
        if saying.position == "asserts" or not content_stems(before):
            return a.root
        if found := self._subject(saying.subject) or self._described(before):
            return found
        return a.root if self.sources[a.root].unnamed else None

    def _subject(self, within: Range) -> str | None:
        """The source that is mentioned last in a range."""
        found = [(r.end, s) for r, s in self.mentions if within.contains(r)]
        return max(found)[1] if found and self._leads(max(found)[0], within.end) else None

    def _described(self, subject: str) -> str | None:
        """The unnamed source of this document that a subject is described like: "officials", of "several officials"."""
        words, here = word_list(subject), sorted({s for _, s in self.mentions if self.sources[s].unnamed})
        return next((s for s in here if head(self.sources[s].name) in words), None)

    def _called(self, within: Range) -> str | None:
        """The source whose name stands last in a range, where no mention is known there."""
        found = [(r.end, s) for s in sorted(self.sources) if (r := self._surface(s, within))]
        return max(found)[1] if found and self._leads(max(found)[0], within.end) else None

    def _leads(self, start: int, end: int) -> bool:
        """Whether between a name and a cue nothing stands that could be the cue's subject instead."""
        words = word_list(BESIDE.sub(" ", self.text[start:end]))
        return all(w.endswith("ly") or w in wordlist("stopwords") or w in wordlist("modals") for w in words)

    def _surface(self, source: str, within: Range) -> Range | None:
        name = _short_name(self.sources[source])
        at = self.text.rfind(name, within.start, within.end) if name else -1
        return Range(at, at + len(name or "")) if at >= 0 else None

    def _meant(self, swept: Range, sentence: Range, holder: str | None) -> tuple[str, ...]:
        """Whose claims a blanket denial means: those named in its phrase, else in the rest of the sentence."""
        if swept.start == swept.end:
            return ()
        return self._named(swept, holder) or self._named(Range(swept.start, sentence.end), holder)

    def _named(self, within: Range, holder: str | None) -> tuple[str, ...]:
        found = {s for r, s in self.mentions if within.overlaps(r)}
        found |= {s for s in self.sources if self._surface(s, within)}
        return tuple(sorted(s for s in found if s != holder))

    def _sentence(self, piece: Range) -> Range:
        return next((s for s in self.sentences if s.overlaps(piece)), piece)


def statements(
    articles: Iterable[Article], sources: Iterable[Source], attributions: Iterable[Attribution]
) -> tuple[Statement, ...]:
    """The statements of articles, in order of the documents' ids and of their texts."""
    by_id = {s.id: s for s in sources}
    held: dict[str, list[Attribution]] = defaultdict(list)
    for a in attributions:
        held[a.document].append(a)
    found = []
    for article in sorted(articles, key=lambda a: a.id):
        reader = Reader(article, by_id, sorted(held[article.id], key=lambda a: (a.content, a.id)))
        found += sorted(reader.statements(), key=lambda s: (s.evidence, s.attribution is None))
    return tuple(found)


def _mentions(document: str, sources: Iterable[Source]) -> list[tuple[Range, str]]:
    named = (s for s in sources if s.kind != "unspecified")
    return sorted((m.range, s.id) for s in named for m in s.mentions if m.document == document)


def _short_name(source: Source) -> str | None:
    """What later sentences call a source by: a person's last name, the author in "Smith's book", a body's name."""
    if source.kind == "named_organisation":
        return re.sub(r"(?i)^the ", "", source.name)
    capitals = re.findall(r"\b[A-Z][\w-]+", source.name)
    return capitals[-1] if capitals and source.kind in ("named_person", "document") else None


def _remainders(text: str, sentence: Range, taken: Sequence[Range]) -> Iterator[Range]:
    """What of a sentence is in nobody's mouth: all of it, or the clauses that attributions leave whole."""
    if not taken:
        yield sentence
        return
    at = sentence.start
    for r in sorted([*taken, Range(sentence.end, sentence.end)]):
        if r.start > at:
            piece = trimmed(text, at, min(r.start, sentence.end))
            if piece.start < piece.end and _whole(text, piece, sentence):
                yield piece
        at = max(at, r.end)


def _whole(text: str, piece: Range, sentence: Range) -> bool:
    """Whether a remainder is a clause of its own, between marks or at the sentence's end, and no mere adjunct."""
    opens = piece.start == sentence.start or CLAUSE.match(text, piece.start, piece.end)
    closes = piece.end == sentence.end or CLAUSE.match(text, piece.end - 1, sentence.end)
    return bool(opens and closes and not ADJUNCT.match(text, piece.start, piece.end))

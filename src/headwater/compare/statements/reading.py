"""Statements: what can assert or contest something, in an attribution's content or in an article's own voice."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from headwater.compare.statements.aims import Saying
from headwater.compare.statements.naming import Naming
from headwater.compare.statements.propositions import propositions
from headwater.compare.statements.remainders import remainders
from headwater.compare.statements.sayings import framed_sayings, voiced_saying
from headwater.compare.statements.stances import Aim, Stance
from headwater.records import Article, Attribution, Evidence, Range, Source
from headwater.text.sentences import sentences
from headwater.text.words import content_stems, word_list

# A remainder of a sentence around attributions stands for itself from so many content words on.
OWN_WORDS = 5
# A content of which that of a document inside it is so much only says what the document says.
MOST = 0.75
# A source that takes one of these asserts nothing of what it speaks of.
UNSAID = ("denies", "does_not_know", "does_not_answer", "mentions")
DISPLAYED = ("caption", "subhead")


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One place where something is said.

    `about` is what it is about, in the text's words; `points` is set where they only point at it, as "the claim" does.
    `source` is the id of whoever takes the `position`, `None` in the article's own voice. `named` are the ids of
    those whose claims a blanket denial means. `display` is set for headlines, subheads and captions, `inside` where a
    content names the source, its own ("to which the minister agreed") or another's, that tells of what it said.
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
    inside: bool = False

    @cached_property
    def key(self) -> str:
        """The words alone: equal where two texts say it alike down to marks and spaces."""
        return " ".join(word_list(self.about))


class _Reader:
    """Reads the statements of one article."""

    def __init__(self, article: Article, attributions: Sequence[Attribution], naming: Naming) -> None:
        self.article, self.text, self.attributions, self.naming = article, article.text, attributions, naming
        self.by_id = {a.id: a for a in attributions}
        self.written: dict[str, list[Attribution]] = defaultdict(list)
        for a in attributions:
            if a.parent and naming.sources[a.root].kind == "document":
                self.written[a.parent].append(a)
        held = [r for a in attributions for r in a.content]
        over = [b.range for b in article.boilerplate if b.why in DISPLAYED and any(b.range.overlaps(r) for r in held)]
        self.sentences = list(sentences(self.text, sorted([*article.kept, *over])))
        self.ends = [s.end for s in self.sentences]
        self.shown = [*over, *([article.headline] if article.headline else [])]
        self.captions = {i for r in over for i in self._indices(r)}
        self.sayings = {a.id: list(framed_sayings(self.text, a, self._sentence(a.content[0]))) for a in attributions}
        self.contested = {i for i, said in self.sayings.items() if any(s.position in UNSAID for s in said)}

    def statements(self) -> Iterator[Statement]:
        """All statements, those of attributions first; captions say nothing in the article's own voice."""
        taken: dict[int, list[Range]] = defaultdict(list)
        for a in self.attributions:
            yield from self._attributed(a)
            for r in (*a.content, *a.cue, *a.source):
                for i in self._indices(r):
                    taken[i].append(r)
        for i, sentence in enumerate(self.sentences):
            if i not in self.captions:
                yield from self._own(sentence, taken[i])

    def _attributed(self, a: Attribution) -> Iterator[Statement]:
        sentence = self._sentence(a.content[0])
        for saying in self.sayings[a.id]:
            if saying.relays:
                if a.parent is None:  # else the parent's content says it
                    teller = a.chain[1] if len(a.chain) > 1 else None
                    yield self._statement(saying, sentence, a if teller else None, teller)
            elif saying.position == "asserts" and (self._repeats(a) or self._relays(saying, a)):
                continue
            elif a.parent in self.contested:
                # What is denied to have been said is not asserted.
                yield self._statement(replace(saying, position="mentions"), sentence, a, a.root)
            elif holder := self._holder(saying, a):
                for part in self._parts(saying):
                    yield self._statement(part, sentence, a, holder)

    def _repeats(self, a: Attribution) -> bool:
        """Whether it only says what its parent's content says for the same source: "she believes that", said by her."""
        parent = self.by_id.get(a.parent) if a.parent else None
        return parent is not None and parent.chain == a.chain

    def _relays(self, saying: Saying, a: Attribution) -> bool:
        """Whether it only says that a document says what is given to that: "the book says that he left".

        What a person says is told for its own sake too: "an engineer warned that the brake was failing".
        """
        r = saying.range
        inner = (p for child in self.written[a.id] for p in child.content if r.contains(p))
        return any(p.end - p.start >= MOST * (r.end - r.start) for p in inner)

    def _inside(self, a: Attribution) -> bool:
        """Whether its source is named in its own content or in its parent's."""
        parent = self.by_id.get(a.parent) if a.parent else None
        contents = (*a.content, *(parent.content if parent else ()))
        return any(r.contains(s) for s in a.source for r in contents)

    def _own(self, sentence: Range, taken: Sequence[Range]) -> Iterator[Statement]:
        for piece in remainders(self.text, sentence, taken):
            saying = voiced_saying(self.text, piece)
            before = Range(piece.start, saying.cue.start)
            contested = saying.position != "asserts"
            holder = self.naming.subject(before) or self.naming.called(before) if contested else None
            if holder or (not contested and len(content_stems(self.text[slice(*saying.about)])) >= OWN_WORDS):
                for part in self._parts(saying):
                    yield self._statement(part, sentence, None, holder)

    def _parts(self, saying: Saying) -> Iterator[Saying]:
        """What is asserted, clause by clause; anything else as it is."""
        if saying.position != "asserts" or saying.points or saying.range != saying.about:
            yield saying
            return
        for r in propositions(self.text, saying.range):
            yield replace(saying, range=r, about=r)

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
            named=self.naming.meant(saying.swept, sentence, holder),
            inside=a is not None and self._inside(a),
        )

    def _holder(self, saying: Saying, a: Attribution) -> str | None:
        """Who takes the position: the root, unless the content has another subject; nobody where that is no source."""
        if saying.position == "asserts" or not content_stems(self.text[slice(*saying.subject)]):
            return a.root
        if found := self.naming.subject(saying.subject) or self.naming.described(saying.subject):
            return found
        return a.root if self.naming.sources[a.root].unnamed else None

    def _indices(self, r: Range) -> range:
        """Which sentences a range touches."""
        first = last = bisect_right(self.ends, r.start)
        while last < len(self.sentences) and self.sentences[last].start < r.end:
            last += 1
        return range(first, last)

    def _sentence(self, piece: Range) -> Range:
        return next((self.sentences[i] for i in self._indices(piece)), piece)


def statements(
    articles: Iterable[Article], sources: Iterable[Source], attributions: Iterable[Attribution]
) -> tuple[Statement, ...]:
    """The statements of articles, in order of the documents' ids and of their texts."""
    by_id = {s.id: s for s in sources}
    held: dict[str, list[Attribution]] = defaultdict(list)
    for a in attributions:
        held[a.document].append(a)
    mentions: dict[str, list[tuple[Range, str]]] = defaultdict(list)
    for source in by_id.values():
        for m in source.mentions if source.kind != "unspecified" else ():
            mentions[m.document].append((m.range, source.id))
    found = []
    for article in sorted(articles, key=lambda a: a.id):
        naming = Naming(article.text, by_id, sorted(mentions[article.id]))
        reader = _Reader(article, sorted(held[article.id], key=lambda a: (a.content, a.id)), naming)
        found += sorted(reader.statements(), key=lambda s: (s.evidence, s.attribution is None))
    return tuple(found)

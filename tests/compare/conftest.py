"""A pile written by hand: texts in which sources, cues and contents are marked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from headwater.compare import compare
from headwater.compare.claims import claims
from headwater.compare.statements.reading import Statement, statements
from headwater.records import (
    Article,
    Attribution,
    Claim,
    Derivation,
    Difference,
    Document,
    Evidence,
    Known,
    Passage,
    Range,
    Source,
    SourceKind,
    Story,
)

MARK = re.compile(r"[\[\]{}<>]")
PAIRS = {"[": "source", "{": "cue", "<": "content", "]": "source", "}": "cue", ">": "content"}


@dataclass
class Pile:
    """Documents of one story, with the attributions that are marked in them."""

    kinds: dict[str, SourceKind] = field(default_factory=dict)
    articles: list[Article] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)
    derivations: list[Derivation] = field(default_factory=list)
    mentions: dict[str, list[Evidence]] = field(default_factory=dict)

    def tell(self, document: str, *lines: str | tuple[str, str], headline: str | None = None) -> "Pile":
        """Add a document of lines; one with marked [source], {cue}, <content> comes with its chain ("Bell > Tides")."""
        text, marked = "", []
        for line in ([] if headline is None else [headline]) + list(lines):
            words, chain = line if isinstance(line, tuple) else (line, "")
            bare, pieces = _unmarked(words, len(text))
            text += bare + "\n"
            marked += [(pieces, chain.split(" > "))] if chain else []
        title = Known(value=headline, read_from="text", evidence=_at(document, 0, len(headline))) if headline else None
        whole = Range(0, len(text))
        self.articles.append(Article(document=Document(id=document, text=text), kept=(whole,), title=title))
        for pieces, links in marked:
            self._attribute(document, pieces, links, title)
        return self

    def copy(self, a: str, b: str) -> "Pile":
        """Say that two documents are one article."""
        whole = Range(0, 10)
        self.derivations.append(
            Derivation(
                a=a, b=b, kind="duplicate", direction="undetermined", containment=(1.0, 1.0),
                passages=(Passage(a=whole, b=whole),),
            )
        )  # fmt: skip
        return self

    @property
    def sources(self) -> list[Source]:
        """The sources of all chains; a name is its own id."""
        return [
            Source(id=n, name=n, kind=self.kinds.get(n, "named_person"), mentions=tuple(self.mentions[n]))
            for n in sorted(self.mentions)
        ]

    @property
    def story(self) -> Story:
        """All documents."""
        return Story(id="story-1", title="", documents=tuple(sorted(a.id for a in self.articles)))

    def statements(self) -> tuple[Statement, ...]:
        """The statements in it."""
        return statements(self.articles, self.sources, self.attributions)

    def claims(self) -> tuple[Claim, ...]:
        """The claims in it."""
        return claims(self.story, self.articles, self.derivations, self.sources, self.attributions)

    def claim(self, *words: str) -> Claim:
        """The one claim whose text has all these words."""
        found = [c for c in self.claims() if all(w in c.text for w in words)]
        assert len(found) == 1, [c.text for c in self.claims()]
        return found[0]

    def held(self, claim: Claim, position: str) -> list[str]:
        """Who takes a position on a claim."""
        return sorted(p.source for p in claim.positions if p.position == position)

    def compare(self) -> tuple[Claim, ...]:
        """The claims that the whole step gives."""
        return self.compared()[0]

    def compared(self) -> tuple[tuple[Claim, ...], tuple[Difference, ...]]:
        """The claims and differences that the whole step gives."""
        return compare(self.articles, self.derivations, [self.story], self.sources, self.attributions)[:2]

    def nest(self, outer: Attribution, words: str, chain: str, by: str = "") -> None:
        """Attribute words inside the content of another attribution; `by` is how the text there names the source."""
        text = next(a.text for a in self.articles if a.id == outer.document)
        content, source = (Range(start := text.index(w), start + len(w)) for w in (words, by))
        inner = replace(outer, id=f"{outer.id}-inner", content=(content,), chain=tuple(chain.split(" > ")))
        self.attributions.append(replace(inner, parent=outer.id, source=(source,) if by else (), cue=()))
        for name in inner.chain:
            self.mentions.setdefault(name, []).append(Evidence(document=outer.document, range=content))

    def _attribute(
        self, document: str, pieces: Sequence[tuple[str, Range]], chain: Sequence[str], title: Known | None
    ) -> None:
        roles = {role: tuple(r for found, r in pieces if found == role) for role in ("source", "cue", "content")}
        place = (roles["source"] or roles["cue"] or roles["content"])[0]
        for name in chain:
            self.mentions.setdefault(name, []).append(Evidence(document=document, range=place))
        shown = title is not None and title.evidence is not None and title.evidence.range.overlaps(place)
        self.attributions.append(
            Attribution(
                id=f"attribution-{len(self.attributions) + 1}",
                document=document,
                source=roles["source"],
                cue=roles["cue"],
                content=roles["content"],
                form="headline" if shown else "indirect",
                chain=tuple(chain),
            )
        )


def _at(document: str, start: int, end: int) -> Evidence:
    return Evidence(document=document, range=Range(start, end))


def _unmarked(line: str, offset: int) -> tuple[str, list[tuple[str, Range]]]:
    """A line without its marks, and what they mark, by offsets of the text that it goes into."""
    bare, pieces, opened = "", [], 0
    for part in re.split(r"([\[\]{}<>])", line):
        if part in ("[", "{", "<"):
            opened = offset + len(bare)
        elif part in ("]", "}", ">"):
            pieces.append((PAIRS[part], Range(opened, offset + len(bare))))
        else:
            bare += part
    return bare, pieces


@pytest.fixture
def pile() -> Pile:
    """An empty pile."""
    return Pile()

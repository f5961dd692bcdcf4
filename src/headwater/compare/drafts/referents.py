"""Referents: whom the pronouns and descriptions of a statement stand for, where that is cheap to tell."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from headwater.compare.statements.reading import Statement
from headwater.records import Article, Range, Source
from headwater.text.names import names_in

PAIR = re.compile(
    r"(?i)\b(?:they|them|both|the two|the pair|the couple|each other|one another|"
    r"(?:the|both|the two) (?:leaders|men|women|sides|politicians|presidents|parties))\b"
)


def referents(
    articles: Iterable[Article], sources: Mapping[str, Source], found: Sequence[Statement]
) -> dict[Statement, tuple[str, ...]]:
    """Names that a statement's words stand for: of sources mentioned in it, and of the last two persons for a pair."""
    mentions = _mentions(sources.values())
    texts = {a.id: a for a in articles}
    paired = {s.evidence.document for s in found if PAIR.search(s.about)}
    persons = {document: _persons(texts[document]) for document in sorted(paired)}
    out = {}
    for s in found:
        r, document = s.evidence.range, s.evidence.document
        named = [name for at, name in mentions.get(document, ()) if r.contains(at)]
        speaker = sources[s.source].name.split()[-1] if s.source else None
        pair = _last_two(persons[document], r.start, speaker) if PAIR.search(s.about) else ()
        out[s] = tuple(dict.fromkeys((*named, *pair)))
    return out


def _mentions(sources: Iterable[Source]) -> dict[str, list[tuple[Range, str]]]:
    out: dict[str, list[tuple[Range, str]]] = {}
    for source in sources:
        if source.kind.startswith("named"):
            for m in source.mentions:
                out.setdefault(m.document, []).append((m.range, source.name))
    return {d: sorted(found) for d, found in out.items()}


def _persons(article: Article) -> list[tuple[int, str]]:
    """Where persons are named in the body, by their last names."""
    names = (n for r in article.body for n in names_in(article.text, r) if n.kind == "person")
    return sorted((n.range.start, n.text.split()[-1]) for n in names)


def _last_two(persons: Sequence[tuple[int, str]], before: int, speaker: str | None) -> tuple[str, ...]:
    """The last two persons named before a place, the speaker left out; nobody where there are not two."""
    last: list[str] = []
    for _, name in reversed(
        persons[max(0, bisect_left(persons, (before, "")) - 12) : bisect_left(persons, (before, ""))]
    ):
        if name != speaker and name not in last:
            last.append(name)
        if len(last) == 2:
            return tuple(last)
    return ()

"""Parties: sources that speak as one, such as an author and the book, a spokesman and the body that he speaks for."""

import re
from collections.abc import Iterable, Iterator, Mapping

from headwater.compare.origins.namesakes import same_named
from headwater.records import Article, Source

# Who speaks for a body.
SPOKES = r"(?:spokes\w+|press (?:secretary|officer|chief)|chief executive(?: officer)?|CEO|managing director)"
# How far from a mention its description may stand, in characters.
NEAR = 70


def parties(articles: Iterable[Article], sources: Iterable[Source]) -> dict[str, str]:
    """For each source the id of the one that stands for its party: itself, mostly.

    Documents and their author are one where the texts say "the book by Smith" or "Smith's book"; a spokesperson or
    chief executive and a body are one where they say "spokesman for the Treasury" or "Treasury spokesman", whether the
    person is named or not.
    """
    every = {s.id: s for s in sorted(sources, key=lambda s: s.id)}
    texts = {a.id: a.text for a in articles}
    around = {s.id: list(_surroundings(s, texts)) for s in every.values()}
    spoken = {s: [w for w in found if re.search(SPOKES, "".join(w))] for s, found in around.items()}
    stands = {s: s for s in every}
    for person in (s for s in every.values() if s.kind == "named_person"):
        works = [d.id for d in every.values() if d.kind == "document" and _wrote(person, d, around[d.id])]
        bodies = [
            b.id for b in every.values() if b.kind == "named_organisation" and _speaks_for(person, b, spoken[person.id])
        ]
        if party := [*works, *bodies][:1]:
            stands |= dict.fromkeys([person.id, *works], party[0])
    stands |= _unnamed_voices(every.values())
    same = same_named(every.values())
    return {s: stands[same[party]] for s, party in stands.items()}


def _unnamed_voices(sources: Iterable[Source]) -> dict[str, str]:
    """Spokespersons without a name, as "a spokesman for the Treasury", by the body that they are of."""
    every = list(sources)
    bodies = {re.sub(r"(?i)^the ", "", b.name): b.id for b in reversed(every) if b.kind == "named_organisation"}
    voices = [s for s in every if s.kind == "unnamed_person" and re.search(rf"(?i)\b{SPOKES}\b", s.name)]
    return {s.id: bodies[max(of, key=len)] for s in voices if (of := [n for n in bodies if _names(s.name, n)])}


def _names(description: str, body: str) -> bool:
    return bool(re.search(rf"\b{re.escape(body)}\b", description))


def _surroundings(source: Source, texts: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """What stands before a mention, the mention, and what stands after it, on its line."""
    for m in source.mentions:
        if text := texts.get(m.document):
            before = text[max(0, m.range.start - NEAR) : m.range.start].rpartition("\n")[2]
            after = text[m.range.end : m.range.end + NEAR].partition("\n")[0]
            yield before, text[m.range.start : m.range.end], after


def _wrote(person: Source, document: Source, around: Iterable[tuple[str, str, str]]) -> bool:
    plain = person.name.split()[-1]
    if plain in re.split(r"\W", document.name):
        return True
    near = [words for words in around if any(plain in part for part in words)]
    if not near:
        return False
    last = re.escape(plain)
    by = re.compile(rf"^[\"”’'\s,]*(?:[^.;]{{0,30}} )?by [^.;,]{{0,50}}\b{last}\b")
    own = re.compile(rf"\b{last}[’']s (?:\w+ ){{0,3}}[\"“]?$")
    inside = re.compile(rf"\b{last}[’']s\b|\bby [^.;,]*\b{last}\b")
    return any(by.search(after) or own.search(before) or inside.search(words) for before, words, after in near)


def _speaks_for(person: Source, body: Source, around: Iterable[tuple[str, str, str]]) -> bool:
    plain = re.sub(r"(?i)^the ", "", body.name)
    first = re.split(r"\W", plain, maxsplit=1)[0]
    near = [words for words in around if any(first in part for part in words)]
    if not near:
        return False
    surname = person.name.split()[-1]
    last = re.escape(surname)
    # "Smith's company" is also "the Smith company".
    name = re.sub(r"[’']s\b", "(?:[’']s)?", re.escape(plain))
    ahead = re.compile(rf"\b{name}(?:[’']s)? (?:\w+ ){{0,2}}{SPOKES}(?:,? [A-Z][\w’'.-]+){{0,3}},? {last}\b")
    behind = re.compile(
        rf"^,? (?:an? |the |its )?(?:\w+ ){{0,2}}{SPOKES} (?:for|of|at) (?:the )?(?:[A-Z][\w.’'-]* ){{0,3}}{name}\b"
    )
    return any(
        ahead.search(before + words) or behind.search(after) or behind.search(words.partition(surname)[2])
        for before, words, after in near
    )

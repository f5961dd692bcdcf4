"""Parties: sources that speak as one, such as an author and the book, a spokesman and the body that he speaks for."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.compare.origins.namesakes import same_named
from headwater.records import Article, Source

# Who speaks for a body.
SPOKES = r"(?:spokes\w+|press (?:secretary|officer|chief)|chief executive(?: officer)?|CEO|managing director)"
VOICE = re.compile(rf"(?i)\b{SPOKES}\b")
ARTICLE = re.compile(r"(?i)^the ")
WORD = re.compile(r"\w+")
# How far from a mention its description may stand, in characters.
NEAR = 70

Words = tuple[str, str, str]  # what stands before a mention, the mention, and what stands after it


def parties(articles: Iterable[Article], sources: Iterable[Source]) -> dict[str, str]:
    """For each source the id of the one that stands for its party: itself, mostly.

    Documents and their author are one where the texts say "the book by Smith" or "Smith's book"; a spokesperson or
    chief executive and a body are one where they say "spokesman for the Treasury" or "Treasury spokesman", whether the
    person is named or not.
    """
    every = sorted(sources, key=lambda s: s.id)
    texts = {a.id: a.text for a in articles}
    around = {s.id: list(_surroundings(s, texts)) for s in every}
    documents, bodies = _works(every, around), _bodies(every)
    stands = {s.id: s.id for s in every}
    for person in (s for s in every if s.kind == "named_person"):
        spoken = [w for w in around[person.id] if re.search(SPOKES, "".join(w))]
        works = [d.id for d in _among(documents, person.name.split()[-1:]) if _wrote(person, d, around[d.id])]
        heard = [part for words in spoken for part in words]
        found = [b.id for b in _among(bodies, heard) if _speaks_for(person, b, spoken)]
        if party := [*works, *found][:1]:
            stands |= dict.fromkeys([person.id, *works], party[0])
    stands |= _unnamed_voices(every, bodies)
    same = same_named(every)
    return {s: stands[same[party]] for s, party in stands.items()}


Index = Mapping[str, Sequence[Source]]


def _works(every: Iterable[Source], around: Mapping[str, Iterable[Words]]) -> Index:
    """Documents by each word of their names and of what stands around their mentions."""
    found: defaultdict[str, list[Source]] = defaultdict(list)
    for d in every:
        if d.kind == "document":
            told = {w for words in around[d.id] for part in words for w in WORD.findall(part)}
            for word in sorted(told.union(WORD.findall(d.name))):
                found[word].append(d)
    return found


def _bodies(every: Iterable[Source]) -> Index:
    """Bodies by the first word of their names."""
    found: defaultdict[str, list[Source]] = defaultdict(list)
    for b in every:
        if b.kind == "named_organisation" and (first := WORD.search(_plain(b))):
            found[first[0]].append(b)
    return found


def _among(index: Index, texts: Iterable[str]) -> list[Source]:
    """The sources that an index has for the words of some texts, in order."""
    found = {s.id: s for text in texts for word in WORD.findall(text) for s in index.get(word, ())}
    return [found[s] for s in sorted(found)]


def _plain(body: Source) -> str:
    return ARTICLE.sub("", body.name)


def _unnamed_voices(every: Iterable[Source], bodies: Index) -> dict[str, str]:
    """Spokespersons without a name, as "a spokesman for the Treasury", by the body that they are of."""
    found = {}
    for voice in every:
        if voice.kind == "unnamed_person" and VOICE.search(voice.name):
            of = {_plain(b): b.id for b in reversed(_among(bodies, [voice.name])) if _names(voice.name, _plain(b))}
            if of:
                found[voice.id] = of[max(of, key=len)]
    return found


def _names(description: str, body: str) -> bool:
    return bool(re.search(rf"\b{re.escape(body)}\b", description))


def _surroundings(source: Source, texts: Mapping[str, str]) -> Iterator[Words]:
    """What stands before a mention, the mention, and what stands after it, on its line."""
    for m in source.mentions:
        if text := texts.get(m.document):
            before = text[max(0, m.range.start - NEAR) : m.range.start].rpartition("\n")[2]
            after = text[m.range.end : m.range.end + NEAR].partition("\n")[0]
            yield before, text[m.range.start : m.range.end], after


def _wrote(person: Source, document: Source, around: Iterable[Words]) -> bool:
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


def _speaks_for(person: Source, body: Source, around: Iterable[Words]) -> bool:
    plain = _plain(body)
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

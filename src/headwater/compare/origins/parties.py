"""Parties: sources that speak as one, such as an author and the book, a spokesman and the body that he speaks for."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from headwater.compare.origins.issued import issued
from headwater.compare.origins.namesakes import same_named
from headwater.compare.origins.soles import soles
from headwater.compare.origins.states import states
from headwater.compare.origins.voices import SPEAKS, WORD, Index, Words, among, bodies, plain, speaks_for, voices
from headwater.records import Article, Source
from headwater.unions import joined

# How far from a mention its description may stand, in characters.
NEAR = 70
# What may stand between a work and its author, and no other clause: "published in May", not "he was struck".
ASIDE = r"(?:(?!\b(?:he|she|it|they|who|was|were|is|are)\b)[^.;]){0,30}"
# Who stands for a party: the work for its author, the body for whoever speaks for it.
KINDS = ("document", "named_organisation", "named_person")


def parties(articles: Iterable[Article], sources: Iterable[Source]) -> dict[str, str]:
    """For each source the id of the one that stands for its party: itself, mostly.

    Documents and their author are one where the texts say "the book by Smith" or "Smith's book"; a spokesperson or
    chief executive and a body are one where they say "spokesman for the Treasury" or "Treasury spokesman", whether the
    person is named or not; so are a body and whoever is named as its chief, director and the like, and a body and its
    report. Sources with one name are one, institutions of a state under whatever name, and "the judge" of two texts.
    """
    every = sorted(sources, key=lambda s: s.id)
    texts = {a.id: a.text for a in articles}
    around = {s.id: list(_surroundings(s, texts)) for s in every}
    works, index = _works(every, around), bodies(every)
    pairs = [(s.id, own) for s in every if s.kind == "named_person" for own in _own(s, works, index, around)]
    made = dict(issued(every, index))
    ranked = sorted(every, key=lambda s: KINDS.index(s.kind) if s.kind in KINDS and s.id not in made else len(KINDS))
    spoken = [*voices(every, index, around, texts), *made.items(), *soles(every, texts)]
    return joined([s.id for s in ranked], [*pairs, *spoken, *same_named(every).items(), *states(every)])


def _own(person: Source, documents: Index, index: Index, around: Mapping[str, list[Words]]) -> list[str]:
    """A person's works, else the first body that he speaks for."""
    works = [d.id for d in among(documents, person.name.split()[-1:]) if _wrote(person, d, around[d.id])]
    spoken = [w for w in around[person.id] if SPEAKS.search("".join(w))]
    heard = among(index, [part for words in spoken for part in words])
    return works or [b.id for b in heard if speaks_for(person, plain(b.name), spoken)][:1]


def _works(every: Iterable[Source], around: Mapping[str, Iterable[Words]]) -> Index:
    """Documents by each word of their names and of what stands around their mentions."""
    found: defaultdict[str, list[Source]] = defaultdict(list)
    for d in every:
        if d.kind == "document":
            told = {w for words in around[d.id] for part in words for w in WORD.findall(part)}
            for word in sorted(told.union(WORD.findall(d.name))):
                found[word].append(d)
    return found


def _surroundings(source: Source, texts: Mapping[str, str]) -> Iterator[Words]:
    """What stands before a mention, the mention, and what stands after it, on its line."""
    for m in source.mentions:
        if text := texts.get(m.document):
            before = text[max(0, m.range.start - NEAR) : m.range.start].rpartition("\n")[2]
            after = text[m.range.end : m.range.end + NEAR].partition("\n")[0]
            yield before, text[m.range.start : m.range.end], after


def _wrote(person: Source, document: Source, around: Iterable[Words]) -> bool:
    surname = person.name.split()[-1]
    last = re.escape(surname)
    # "Smith's new book", "the book by Ann Smith"; not "an autopsy of Smith's body", "asked for by Smith's family".
    inside = re.compile(
        rf"^(?:[Tt]he |[Aa]n? )?(?:[A-Z][\w.’'-]* ){{0,3}}{last}\b|\b(?:by|from) [^.;,]*\b{last}\b(?![’']s)"
    )
    if inside.search(document.name):
        return True
    near = [words for words in around if any(surname in part for part in words)]
    if not near:
        return False
    by = re.compile(rf"^[\"”’'\s,]*(?:{ASIDE} )?by [^.;,]{{0,50}}\b{last}\b(?![’']s)")
    own = re.compile(rf"\b{last}[’']s (?:\w+ ){{0,3}}[\"“]?$")
    return any(by.search(after) or own.search(before) or inside.search(words) for before, words, after in near)

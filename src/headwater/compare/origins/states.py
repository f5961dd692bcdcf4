"""States: the governments, armies and police that texts name after their nation, or after nobody."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise

from headwater.compare.origins.voices import SPOKES
from headwater.records import Source
from headwater.text.words import stem, word_list
from headwater.unions import joined
from headwater.words import rows, words

ACRONYM = re.compile(r"\b([A-Za-z])\.([A-Za-z])\.?(?!\w)")
# What says nothing of whose an institution is: "the country's national police".
EMPTY = frozenset(("country", "nation", "federal", "national", "central", "local", "republic"))
# The noun of an institution ends its name: "the transport police", "the police department", "the police in Oslo".
BEHIND = re.compile(r" (?:of|in|for|at|from|there|here|department|force|service)\b.*")
# Who speaks for it: "a police spokesman", "a spokesman for the police".
VOICE = re.compile(rf"(?i)[’']?s? {SPOKES}$|^(?:an? |the )?{SPOKES} (?:for|of) ")
# Of these a nation has many, so that "the British police" may be one that another text names.
MANY = frozenset(("police", "prosecutors", "authorities"))

Pairs = Iterator[tuple[str, str]]
Told = frozenset[str]


def states(sources: Iterable[Source]) -> Pairs:
    """Pairs of sources that are one institution of a state.

    1. They have the same words but for the form of the nation: "the Nigerian government", "Nigeria's government",
       "the Federal Government of Nigeria". The nation alone and its seat stand for its government.
       Who speaks for it without a name is it too.
    2. An institution that no name or nation tells apart ("the army", "the country's army") is the one of that noun
       that the story names; nobody's where it names two.
    """
    every = sorted(sources, key=lambda s: s.id)
    names = {s.id: VOICE.sub("", s.name) for s in every if s.kind == "named_organisation" or s.unnamed}
    nouns = {id_: noun for id_, name in names.items() if (noun := _noun(name))}
    told = {s.id: _told(names[s.id]) for s in every if s.kind == "named_organisation" or s.id in nouns}
    alike = [*_alike(told)]
    yield from alike
    yield from _unqualified(told, nouns, joined([*told], alike))


def _noun(name: str) -> str:
    """The institution that a name ends in; "" where it ends in none."""
    last = (BEHIND.sub("", name.casefold()).split() or [""])[-1].removesuffix("'s").removesuffix("’s")
    return last if last in words("state_bodies") else ""


def _alike(told: Mapping[str, Told]) -> Pairs:
    by_words: dict[Told, list[str]] = defaultdict(list)
    for id_, said in told.items():
        if said & _nations():
            by_words[said].append(id_)
    for ids in by_words.values():
        yield from pairwise(ids)


def _unqualified(told: Mapping[str, Told], nouns: Mapping[str, str], one: Mapping[str, str]) -> Pairs:
    for noun in sorted(words("state_bodies")):
        rest = {id_: told[id_] - {stem(noun)} for id_, of in nouns.items() if of == noun}
        bare = [id_ for id_, said in rest.items() if not said]
        vague = [id_ for id_, said in rest.items() if said and said <= _nations() and noun in MANY]
        named = {one[id_] for id_ in rest if id_ not in bare and id_ not in vague} or {one[id_] for id_ in vague}
        if len(named) < 2:
            national = vague if len({one[id_] for id_ in vague}) < 2 else []
            yield from pairwise([*sorted(named), *bare, *national])


def _told(name: str) -> Told:
    """The stems of a name, nations as one word each, without what says nothing of whose it is."""
    low = " ".join(w.removesuffix("'s").removesuffix("'") for w in word_list(ACRONYM.sub(r"\1\2", name)))
    if low in _seats():
        return frozenset((_seats()[low], stem("government")))
    nation = _pattern().search(low)
    rest = low[: nation.start()] + low[nation.end() :] if nation else low
    empty = EMPTY | words("stopwords", "outlet_names")  # "BBC Police", where a picture's credit has run in
    said = frozenset(stem(w) for w in rest.split() if w not in empty)
    return said | {_forms()[nation[0]]} if nation and said else said


@cache
def _forms() -> Mapping[str, str]:
    """The names and adjectives of nations, by one name for each."""
    return {f: names.split("|")[0] for names, forms, *_ in rows("nations") for f in f"{names}|{forms}".split("|")}


@cache
def _seats() -> Mapping[str, str]:
    """What stands for a nation's government: its name, its seat."""
    return {
        f: names.split("|")[0] for names, _, *seats in rows("nations") for f in "|".join((names, *seats)).split("|")
    }


@cache
def _nations() -> frozenset[str]:
    return frozenset(_forms().values())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _forms()), key=lambda f: (-len(f), f)))})\b")

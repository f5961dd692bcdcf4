"""Namesakes: sources whose names are one name, written in different ways."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from headwater.records import Source
from headwater.text.words import content_stems, stem, word_list
from headwater.unions import joined
from headwater.words import words

ARTICLE = re.compile(r"(?i)^(?:an?|the) ")
CAPITAL = re.compile(r"[A-Z][\w.’'-]*|al-\w+")
# Letters that transliterations exchange, in this order; vowels and doubled letters tell little.
EXCHANGED = (("ck", "k"), ("sch", "x"), ("sh", "x"), ("ch", "x"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("c", "k"))
EXCHANGED_ONE = str.maketrans("qzwvf", "ksvvv", "aeiouhyj'’-.")
# Names with fewer consonants are not known again by them.
CONSONANTS = 3
# A last name of fewer letters is another one when a letter differs.
LONG = 4
# More bodies or persons than this in one story are not compared by pairs.
MANY = 400

Pairs = Iterator[tuple[str, str]]


def same_named(sources: Iterable[Source]) -> dict[str, str]:
    """Each source by the first of those with its name, so that one whom two texts write differently is one.

    1. Names are one that are equal but for case, an article, and, of persons, what describes them before the name.
    2. Persons with the same first name are one where their last names differ in a letter, or have the same consonants
       as transliterations write them ("Machnouk", "Mashnuq"): not "John Smith" and "Joan Smith". So they are where
       both names are written differently, and with the same consonants: "Stephan Merker" and "Stefan Mercer".
    3. Bodies are one where one has the other's initials ("WHO"), or both the same words ("Ministry of Health", "the
       health ministry").
    4. Unnamed people are one whom the same words describe, two or more: "harbour officials", not "officials".
    """
    every = sorted(sources, key=lambda s: s.id)
    persons = [s for s in every if s.kind == "named_person"]
    bodies = [s for s in every if s.kind == "named_organisation"]
    return joined([s.id for s in every], [*_equal(every), *_spelt(persons), *_worded(bodies)])


def _equal(sources: Iterable[Source]) -> Pairs:
    alike: dict[tuple[str, str], list[str]] = defaultdict(list)
    for s in sources:
        if s.kind in ("named_organisation", "document"):
            alike[s.kind, ARTICLE.sub("", s.name.casefold())].append(s.id)
        elif s.kind == "named_person" or (s.unnamed and " " in _proper(s.name) != s.name):
            alike["person", _proper(s.name).casefold()].append(s.id)
        elif s.unnamed and len(content_stems(s.name)) > 1:
            alike[s.kind, ARTICLE.sub("", s.name.casefold())].append(s.id)
    for ids in alike.values():
        yield from pairwise(ids)


def _spelt(persons: Sequence[Source]) -> Pairs:
    by_first: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for s in persons:
        first, _, rest = _proper(s.name).casefold().partition(" ")
        if rest:
            sound = _consonants(first)
            by_first[sound + first[-1] if len(sound) >= CONSONANTS else first].append((first, rest.split()[-1], s.id))
    for group in by_first.values():
        if len(group) <= MANY:
            yield from ((a[-1], b[-1]) for a, b in combinations(group, 2) if _one_name(a[:2], b[:2]))


def _one_name(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two first and last names are one by their letters."""
    a, b = one[1], other[1]
    if one[0] != other[0] and a == b:
        return False  # as brothers may be called
    if one[0] == other[0] and min(len(a), len(b)) >= LONG and _one_letter(*sorted((a, b), key=len)):
        return True
    return len(_consonants(a)) >= CONSONANTS and _consonants(a) == _consonants(b)


def _one_letter(short: str, long: str) -> bool:
    """Whether one letter more, or another one, makes a word out of the other."""
    if len(long) - len(short) > 1:
        return False
    same = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return short[same:] == long[same + 1 :] or short[same + 1 :] == long[same + 1 :]


def _consonants(name: str) -> str:
    for letters, one in EXCHANGED:
        name = name.replace(letters, one)
    return re.sub(r"(.)\1+", r"\1", name.translate(EXCHANGED_ONE))


def _worded(bodies: Sequence[Source]) -> Pairs:
    by_words: dict[frozenset[str], list[str]] = defaultdict(list)
    by_initials: dict[str, list[str]] = defaultdict(list)
    for s in bodies:
        told = [w for w in word_list(s.name) if w not in words("stopwords")]
        if len(told) > 1:
            by_words[frozenset(stem(w) for w in told)].append(s.id)
            by_initials["".join(w[0] for w in told)].append(s.id)
    for ids in by_words.values():
        yield from pairwise(ids)
    for s in bodies:
        if s.name.isupper() and len(s.name) >= CONSONANTS and (named := by_initials.get(s.name.casefold())):
            yield s.id, named[0]


def _proper(name: str) -> str:
    """A person's name without what describes him before it: "the captain of port Oren Tabor"."""
    parts = name.split()
    begin = next((i + 1 for i in range(len(parts) - 1, -1, -1) if _describes(parts[i])), 0)
    return " ".join(parts[begin:]) or name


def _describes(word: str) -> bool:
    """Whether a word is no part of a name: in lower case, and no particle as in "van der Berg"."""
    return not CAPITAL.match(word) and word.casefold() not in words("name_particles")

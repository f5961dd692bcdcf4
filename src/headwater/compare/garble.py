"""Garble: signs, in its own language, that a text went through a translating machine or was damaged."""

import re
from collections.abc import Callable, Collection, Iterator
from functools import cache

from headwater.records import Article, Clue, Evidence, Range
from headwater.text.lines import lines
from headwater.text.names import names_in
from headwater.text.words import stem
from headwater.words import rows, words

LONGEST = 20_000
"""Characters of a text that are read for signs; of a note that it is a translation, also as many at its end."""
ENOUGH = 2
"""Kinds of signs that it takes; a note that says "machine translation" is enough alone."""
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
SAYS = r"(?:said|says|told|noted|reported|wrote|added|stated|has|had)"

NOTE = re.compile(
    r"(?i)\b(?:machine|automatic(?:ally)?)[- ]translat(?:ed|ion)\b|\btranslated by (?:an? )?(?:AI|machine)\b"
)
SAID_NAME_THAT = re.compile(rf"\b(?:said|says) (?:the )?(?!{DAY}|[A-Z]\w+ \d)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? that\b")
THE_AFTER_COMMA = re.compile(r"(?<=[a-z]), The [a-z]+(?=[, ])")
COMMA_THAT = re.compile(
    r"\b(?:said|confirmed|denied|reported|added|stated|claimed|announced|declared|noted|informed|known), that\b"
)
TOLD_TO = re.compile(
    rf"\b(?:has|have|had) told to\b|(?<!was )(?<!were )(?<!been )\b(?:informed|informs) (?:on {DAY}|that)\b"
    r"|\btold to (?:the )?(?:journalists|reporters|media|press)\b"
)
PERFECT_THEN = re.compile(
    rf"\b(?:has|have) (?:\w+ed|fallen|said|told|written|seen|given|taken) (?:[\w’'-]+ ){{0,6}}(?:on {DAY}|yesterday)\b"
)
OWN = re.compile(r"\b(?:the|The) ([A-Z][a-z]+)[’']s\b")


def garbled(article: Article) -> tuple[Clue, ...]:
    """The signs that a text is garbled, with their words; nothing where they are too few to tell.

    Only an English text is looked at. The signs are ones that edited news hardly ever shows: an article before a name
    that takes none, an outlet's name as a common noun, "said" with a name for its object, a doubled subject, function
    words that clash. None of them is proof, so two kinds must come together.
    """
    if article.language and article.language.value != "en":
        return ()
    signs = [clue for kind in _SIGNS if (clue := _clue(article, *kind))]
    note = _clue(article, "says that it is a translation", _notes)
    return tuple(([note] if note else []) + signs) if note or len(signs) >= ENOUGH else ()


Finder = Callable[[Article], Iterator[Range]]


def _clue(article: Article, what: str, find: Finder) -> Clue | None:
    found = tuple(Evidence(document=article.id, range=r) for r in sorted(set(find(article))))
    return Clue(clue=what, evidence=found) if found else None


def _read(article: Article) -> Iterator[Range]:
    """The body, as far as it is read."""
    left = LONGEST
    for r in article.body:
        if left > 0:
            yield Range(r.start, min(r.end, r.start + left))
        left -= r.end - r.start


def _matches(article: Article, pattern: re.Pattern[str]) -> Iterator[Range]:
    for r in _read(article):
        yield from (Range(*m.span()) for m in pattern.finditer(article.text, r.start, r.end))


def _notes(article: Article) -> Iterator[Range]:
    for r in (Range(0, LONGEST), Range(max(LONGEST, len(article.text) - LONGEST), len(article.text))):
        yield from (Range(*m.span()) for m in NOTE.finditer(article.text, r.start, r.end))


def _the_outlets(article: Article) -> Iterator[Range]:
    """ "the Newsday wrote": an article before an outlet that is never given one."""
    yield from _matches(article, _article_before())


def _small_outlets(article: Article) -> Iterator[Range]:
    """ "The guardian added": an outlet that has its article, written as a common noun."""
    yield from _matches(article, _small())


def _the_persons(article: Article) -> Iterator[Range]:
    """ "the Mercer's letter": an article before a person."""
    owners = [m for r in _read(article) for m in OWN.finditer(article.text, r.start, r.end)]
    if owners:
        named = {m[1] for m in owners}
        told = [line for line in lines(article.text, _read(article)) if _says(article.text, line, named)]
        persons = {n.text.split()[-1] for r in told for n in names_in(article.text, r) if n.kind == "person"}
        yield from (Range(*m.span()) for m in owners if m[1] in persons)


def _says(text: str, within: Range, words: Collection[str]) -> bool:
    """Whether one of some words stands in a range."""
    return any(text.find(word, within.start, within.end) >= 0 for word in words)


@cache
def _article_before() -> re.Pattern[str]:
    # Of one word and no English one: "the Times" is right, and so is "the Boston Globe".
    english = {row[0] for row in rows("word_frequency")}
    bare = sorted(
        o for o in _outlets() if o.isalpha() and len(o) > 3 and f"the {o}" not in _outlets() and stem(o) not in english
    )
    return re.compile(rf"\bthe (?=[A-Z])(?i:{'|'.join(bare)}) {SAYS}\b")


@cache
def _small() -> re.Pattern[str]:
    last = sorted({o.split()[-1] for o in _outlets() if o.startswith("the ") and o.split()[-1].isalpha()})
    return re.compile(rf"\bThe (?:{'|'.join(last)}) {SAYS}\b")


@cache
def _clashing() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words('clashing_words')))})\b")


@cache
def _outlets() -> frozenset[str]:
    return words("outlet_names") | words("outlets")


_SIGNS: tuple[tuple[str, Finder], ...] = (
    ("an article before an outlet's name that has none", _the_outlets),
    ("an outlet's name as a common noun", _small_outlets),
    ("an article before a person's name", _the_persons),
    ("a name as the object of “said”", lambda a: _matches(a, SAID_NAME_THAT)),
    ("a second subject after a comma", lambda a: _matches(a, THE_AFTER_COMMA)),
    ("a comma before the “that” of a report", lambda a: _matches(a, COMMA_THAT)),
    ("a verb of telling with the wrong object", lambda a: _matches(a, TOLD_TO)),
    ("the present perfect with a day gone by", lambda a: _matches(a, PERFECT_THEN)),
    ("function words that clash", lambda a: _matches(a, _clashing())),
)

"""Mentions: where an article says the terms that it is compared by, and the names and dates that they are part of."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Literal, NamedTuple

from headwater.group.terms import BODY, term
from headwater.records import Article, Evidence, Range
from headwater.text.dates import dates_in
from headwater.text.lines import lines
from headwater.text.names import names_in
from headwater.text.words import word_ranges

BEGINNING = 80  # characters

Kind = Literal["term", "name", "date"]
Terms = tuple[str, ...]
Key = tuple[Kind, *tuple[str, ...]]


class Mention(NamedTuple):
    """A term, or a name or date with the terms of its words; how it is said first, and where.

    It has no place where it is said in a headline alone that came with the document and stands nowhere in its text.
    """

    kind: Kind
    terms: Terms
    text: str
    place: Evidence | None


def mentions(article: Article) -> Mapping[Key, Mention]:
    """What an article says in its headline and in the part of its body by which it is compared.

    Two articles say the same where their keys are equal: a term, the terms of a name, or a date, cut to the day; mere
    years are no dates here. A term that is part of a name is of that kind.
    """
    found: dict[Key, Mention] = {}
    for r in _read(article):
        for key, kind, terms, place in _said(article.text, r):
            evidence = Evidence(document=article.id, range=place)
            found.setdefault(key, Mention(kind, terms, article.text[place.start : place.end], evidence))
    if article.title and not article.headline:
        given = article.title.value
        for key, kind, terms, place in _said(given, Range(0, len(given))):
            found.setdefault(key, Mention(kind, terms, given[place.start : place.end], None))
    return found


def _said(text: str, within: Range) -> Iterator[tuple[Key, Kind, Terms, Range]]:
    """What a text says: the keys, and for each the kind, the terms and the place."""
    names = [name.range for name in names_in(text, within)]
    named = {place for name in names for _, place in _terms(text, name)}
    for found, place in _terms(text, within):
        yield ("term", found), "name" if place in named else "term", (found,), place
    for name in names:
        if terms := tuple(t for t, _ in _terms(text, name)):
            yield ("name", *terms), "name", terms, name
    for day in dates_in(text, within):
        if day.precision != "year":
            yield ("date", day.value[:10]), "date", tuple(t for t, _ in _terms(text, day.range)), day.range


def _read(article: Article) -> Iterator[Range]:
    """The headline, and as much of the body as is compared."""
    if article.headline:
        yield article.headline
    left = BODY
    for r in article.body:
        words = list(islice(word_ranges(article.text, r), left))
        if words:
            part = Range(r.start, words[-1].end)
            left -= sum(1 for _ in _terms(article.text, part))
            yield part


def _terms(text: str, within: Range) -> Iterator[tuple[str, Range]]:
    for word in word_ranges(text, within):
        if found := term(text[word.start : word.end]):
            yield found, word


def dateline(article: Article) -> Evidence | None:
    """Where an article says when it was published, or else its beginning; `None` of an empty one."""
    if article.published and article.published.evidence:
        return article.published.evidence
    first = article.headline or next(lines(article.text, article.kept), None)
    return first and Evidence(document=article.id, range=Range(first.start, min(first.end, first.start + BEGINNING)))

"""Mentions: where an article says the terms that it is compared by, and the names and dates that they are part of."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Literal, NamedTuple

from headwater.group.likeness.terms import BODY, term
from headwater.records import Article, Evidence, Range
from headwater.text.dates import dates_in
from headwater.text.lines import lines
from headwater.text.names import names_in
from headwater.text.words import word_ranges

BEGINNING = 80  # characters

Kind = Literal["term", "name", "date"]
Terms = tuple[str, ...]
Words = list[tuple[str, Range]]
Key = tuple[Kind, *tuple[str, ...]]


class Mention(NamedTuple):
    """A term, or a name or date with the terms of its words; how it is said first, and where.

    It has no place where it is said in a headline alone that came with the document and stands nowhere in its text.
    """

    kind: Kind
    terms: Terms
    text: str
    place: Range | None


def mentions(article: Article) -> Mapping[Key, Mention]:
    """What an article says in its headline and in the part of its body by which it is compared.

    Two articles say the same where their keys are equal: a term, the terms of a name, or a date, cut to the day; mere
    years are no dates here. A term that is part of a name is of that kind.
    """
    found: dict[Key, Mention] = {}
    for r, words in _read(article):
        for key, kind, terms, place in _said(article.text, r, words):
            found.setdefault(key, Mention(kind, terms, article.text[place.start : place.end], place))
    if article.title and not article.headline:
        given = article.title.value
        whole = Range(0, len(given))
        for key, kind, terms, place in _said(given, whole, _terms(given, word_ranges(given))):
            found.setdefault(key, Mention(kind, terms, given[place.start : place.end], None))
    return found


def _read(article: Article) -> Iterator[tuple[Range, Words]]:
    """The headline, and as much of the body as is compared, with their words."""
    if r := article.headline:
        yield r, _terms(article.text, word_ranges(article.text, r))
    left = BODY
    for r in article.body:
        read = list(islice(word_ranges(article.text, r), left))
        if read:
            words = _terms(article.text, read)
            left -= len(words)
            yield Range(r.start, read[-1].end), words


def _terms(text: str, places: Iterable[Range]) -> Words:
    return [(found, r) for r in places if (found := term(text[r.start : r.end]))]


def _said(text: str, within: Range, words: Words) -> Iterator[tuple[Key, Kind, Terms, Range]]:
    """What a text says: the keys, and for each the kind, the terms and the place."""
    starts = [place.start for _, place in words]
    named: set[int] = set()
    for name in names_in(text, within):
        inside = range(bisect_left(starts, name.range.start), bisect_left(starts, name.range.end))
        named.update(inside)
        if terms := tuple(words[at][0] for at in inside):
            yield ("name", *terms), "name", terms, name.range
    for at, (found, place) in enumerate(words):
        yield ("term", found), "name" if at in named else "term", (found,), place
    for day in dates_in(text, within):
        if day.precision != "year":
            inside = range(bisect_left(starts, day.range.start), bisect_left(starts, day.range.end))
            yield ("date", day.value[:10]), "date", tuple(words[at][0] for at in inside), day.range


def dateline(article: Article) -> Evidence | None:
    """Where an article says when it was published, or else its beginning; `None` of an empty one."""
    if article.published and article.published.evidence:
        return article.published.evidence
    first = article.headline or next(lines(article.text, article.kept), None)
    return first and Evidence(document=article.id, range=Range(first.start, min(first.end, first.start + BEGINNING)))

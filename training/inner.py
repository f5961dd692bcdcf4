"""Attributions inside the contents of others, which PolNeAR leaves out: a model finds them when it reads the content
alone, as if it were a text of its own."""

from collections.abc import Sequence
from dataclasses import replace

from headwater.attribute.found import Found
from headwater.attribute.tagging.tagger import Tagger
from training.data import Article, Attribution

DEPTH = 2
"""How deep to look: inside contents, and inside the contents found there."""
Range = tuple[int, int]


def add(tagger: Tagger, articles: Sequence[Article]) -> list[Article]:
    """The articles with their inner attributions: inside the labelled contents, or else inside those that it finds."""
    texts = [article.text for article in articles]
    found = tagger.tag_many([(text, [(0, len(text))]) for text in texts])
    pieces = [
        sorted({(s, e) for by in a.annotations for one in by for s, e in one["content"]}) or contents(own)
        for a, own in zip(articles, found, strict=True)
    ]
    return [
        replace(article, inner=tuple(map(plain, inner)), weights=tuple(one.score for one in inner))
        for article, inner in zip(articles, inside(tagger, texts, pieces, DEPTH), strict=True)
    ]


def inside(tagger: Tagger, texts: Sequence[str], pieces: Sequence[Sequence[Range]], depth: int) -> list[list[Found]]:
    """For each text, what is found in its pieces, and inside the contents of that; one attribution for a cue."""
    given = [(text, [piece]) for text, own in zip(texts, pieces, strict=True) for piece in own]
    answers = iter(tagger.tag_many(given))
    found = [once([one for _ in own for one in next(answers)]) for own in pieces]
    if depth > 1:
        deeper = inside(tagger, texts, [contents(own) for own in found], depth - 1)
        found = [once([*own, *more]) for own, more in zip(found, deeper, strict=True)]
    return found


def once(found: Sequence[Found]) -> list[Found]:
    """The likeliest attribution of each cue that has a content."""
    best: dict[object, Found] = {}
    for one in found:
        if one.content and (one.cue not in best or best[one.cue].score < one.score):
            best[one.cue] = one
    return list(best.values())


def contents(found: Sequence[Found]) -> list[Range]:
    """The pieces of the contents."""
    return sorted({piece for one in found for piece in one.content})


def plain(one: Found) -> Attribution:
    """An attribution as PolNeAR writes it."""
    return {role: [list(piece) for piece in getattr(one, role)] for role in ("source", "cue", "content")}

"""The step: from articles and stories to sources and attributions."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from headwater.attribute.draft import Draft, Scope
from headwater.attribute.finding import find
from headwater.attribute.identity import Said, cast_of, sources_of
from headwater.attribute.same import same_sources
from headwater.attribute.sheet import sheet_of
from headwater.records import Article, Attribution, Range, Source, Story


def attribute(
    articles: Sequence[Article], stories: Sequence[Story]
) -> tuple[tuple[Source, ...], tuple[Attribution, ...]]:
    """Find who says what, according to whom.

    Sources are shared within a story; an article in no story has its own. Only English is read.
    """
    ordered = sorted(articles, key=lambda a: a.id)
    sheets = {a.id: sheet_of(a) for a in ordered}
    distinct = list(dict.fromkeys(sheets.values()))
    readings = dict(zip(distinct, find((s.text, s.prose, s.displayed) for s in distinct), strict=True))
    drafts: list[Draft] = []
    said: list[Said] = []
    for name, members in _scopes(ordered, stories):
        parts = {sheet: sheet.part(copies) for sheet, copies in Counter(sheets[a.id] for a in members).items()}
        scope = Scope(cast=cast_of(list(parts.values())), parts=parts, readings=readings)
        for article in members:
            fresh, mentions = scope.sketch(sheets[article.id], _own(article)).of(name, article.id)
            drafts.extend(fresh)
            said.extend(mentions)
    same = same_sources(drafts)
    sources = sources_of(said, same, articles)
    return tuple(sources.values()), tuple(_records(drafts, sources, same))


def _own(article: Article) -> frozenset[str]:
    """The names of an article's own outlet and agency, which are no links of its chains."""
    return frozenset(k.value.casefold().removeprefix("the ") for k in (article.outlet, article.agency) if k)


def _scopes(articles: Sequence[Article], stories: Sequence[Story]) -> Iterator[tuple[str, list[Article]]]:
    """Within what sources are shared: each story, and each article that is in none."""
    by_id = {a.id: a for a in articles}
    for story in sorted(stories, key=lambda s: s.id):
        yield f"story {story.id}", [by_id.pop(d) for d in sorted(story.documents) if d in by_id]
    for id_ in sorted(by_id):
        yield f"document {id_}", [by_id[id_]]


def _records(drafts: Sequence[Draft], sources: Mapping[str, Source], same: Mapping[str, str]) -> Iterator[Attribution]:
    ordered = sorted(drafts, key=lambda d: (d.document, d.found.start, d.index))
    ids = {(d.document, d.index): f"attribution-{n}" for n, d in enumerate(ordered, 1)}
    for d in ordered:
        keys = [f"{d.scope} {who.key}" for who in d.chain]
        yield Attribution(
            id=ids[d.document, d.index],
            document=d.document,
            source=tuple(Range(*p) for p in d.found.source),
            cue=tuple(Range(*p) for p in d.found.cue),
            content=tuple(Range(*p) for p in d.found.given),
            form=d.form,
            chain=tuple(sources[same.get(k, k)].id for k in keys),
            parent=None if d.parent is None else ids[d.document, d.parent],
        )

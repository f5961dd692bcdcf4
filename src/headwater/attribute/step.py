"""The step: from articles and stories to sources and attributions."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.attribute.cast import Cast, Part, Who, cast_of
from headwater.attribute.chain import Chains
from headwater.attribute.find import Reading, find
from headwater.attribute.form import form_of
from headwater.attribute.found import Found
from headwater.attribute.nesting import parents
from headwater.attribute.resolve import Resolver
from headwater.attribute.sources import Said, sources_of
from headwater.records import Article, Attribution, Range, Source, Story
from headwater.text.names import names_in
from headwater.text.quotations import is_title, quotations

DISPLAYED = ("caption", "subhead")


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """An attribution before its sources have ids."""

    scope: str
    article: Article
    found: Found
    chain: tuple[Who, ...]
    parent: int | None
    form: str


def displayed(article: Article) -> tuple[Range, ...]:
    """The words around the text that the outlet wrote: headline, subheads, captions."""
    around = [b.range for b in article.boilerplate if b.why in DISPLAYED]
    return tuple(sorted([article.headline, *around] if article.headline else around))


def read_ranges(article: Article) -> tuple[Range, ...]:
    """What is read for attributions: the article, and what the outlet displays around it."""
    return tuple(sorted({*article.body, *displayed(article)}))


def attribute(
    articles: Sequence[Article], stories: Sequence[Story]
) -> tuple[tuple[Source, ...], tuple[Attribution, ...]]:
    """Find who says what, according to whom.

    Sources are shared within a story; an article in no story has its own.
    """
    by_id = {a.id: a for a in articles}
    told = {d for s in stories for d in s.documents}
    scopes = [(s.id, [by_id[d] for d in sorted(s.documents) if d in by_id]) for s in stories]
    scopes += [(f"document {a.id}", [a]) for a in articles if a.id not in told]
    ordered = [by_id[k] for k in sorted(by_id)]
    readings = dict(zip(sorted(by_id), find((a.text, a.body, displayed(a)) for a in ordered), strict=True))
    drafts: list[Draft] = []
    said: list[Said] = []
    for scope, members in sorted(scopes, key=lambda s: s[0]):
        cast, parts = _cast(members)
        for article, part in zip(members, parts, strict=True):
            fresh, mentions = _document(scope, article, part, cast, readings[article.id])
            drafts.extend(fresh)
            said.extend(mentions)
    same = _same_unnamed(drafts)
    sources = sources_of(said, same, articles)
    return tuple(sources.values()), tuple(_records(drafts, sources, same))


def _cast(members: Sequence[Article]) -> tuple[Cast, list[Part]]:
    parts = []
    for article in members:
        names = [n for r in read_ranges(article) for n in names_in(article.text, r)]
        begin = article.body[0].start if article.body else 0
        parts.append(Part(id=article.id, text=article.text, names=sorted(names, key=lambda n: n.range), begin=begin))
    return cast_of(parts), parts


def _document(scope: str, article: Article, part: Part, cast: Cast, reading: Reading) -> tuple[list[Draft], list[Said]]:
    text, ranges = article.text, read_ranges(article)
    found = reading.found
    speech = [q.inner for q in quotations(text, ranges) if not is_title(text[q.inner.start : q.inner.end])]
    shown = displayed(article)
    own = frozenset(k.value.casefold().removeprefix("the ") for k in (article.outlet, article.agency) if k)
    chains = Chains(resolver=Resolver(cast, part), own=own)
    above = parents(text, found)
    done: dict[int, tuple[Who, ...]] = {}
    starts = [s.start for s in reading.sentences]
    for i in _outer_first(above):
        up = above[i]
        at = bisect_right(starts, (found[i].cue or found[i].content)[0][0]) - 1
        done[i] = chains.chain(found[i], reading.sentences[at], done[up] if up is not None else ())
    drafts = [
        Draft(
            scope=scope, article=article, found=f, chain=done[i], parent=above[i], form=form_of(text, f, speech, shown)
        )
        for i, f in enumerate(found)
    ]
    return drafts, [Said(scope=scope, document=article.id, mention=m) for m in chains.mentions]


def _outer_first(above: Sequence[int | None]) -> Iterator[int]:
    """The attributions in the order of the text, but each after the one that it stands in."""
    done: set[int] = set()
    for i in range(len(above)):
        line: list[int] = []
        at: int | None = i
        while at is not None and at not in done:
            line.append(at)
            at = above[at]
        done.update(line)
        yield from reversed(line)


def _same_unnamed(drafts: Sequence[Draft]) -> dict[str, str]:
    """Unnamed people of several documents who are one: the same role, quoted through the same work."""
    seen: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for d in drafts:
        root = d.chain[0]
        if root.kind == "unnamed_person" and len(d.chain) > 1 and d.chain[1].kind in ("document", "named_person"):
            seen[d.scope, root.role, d.chain[1].key].add(f"{d.scope} {root.key}")
    same = {}
    for keys in seen.values():
        first = min(keys)
        same.update(dict.fromkeys(keys, first))
    return same


def _records(drafts: Iterable[Draft], sources: dict[str, Source], same: dict[str, str]) -> Iterator[Attribution]:
    ordered = sorted(enumerate(drafts), key=lambda d: (d[1].article.id, d[1].found.start, -d[1].found.end, d[0]))
    ids: dict[tuple[str, int], str] = {}
    position: dict[str, int] = defaultdict(int)
    local: list[int] = []
    for _, d in enumerate(drafts):
        local.append(position[d.article.id])
        position[d.article.id] += 1
    for n, (i, d) in enumerate(ordered, 1):
        ids[d.article.id, local[i]] = f"attribution-{n}"
    for i, d in ordered:
        keys = [f"{d.scope} {w.key}" for w in d.chain]
        yield Attribution(
            id=ids[d.article.id, local[i]],
            document=d.article.id,
            source=tuple(Range(*p) for p in d.found.source),
            cue=tuple(Range(*p) for p in d.found.cue),
            content=tuple(Range(*p) for p in (d.found.narrow or d.found.content)),
            form=d.form,  # type: ignore[arg-type]
            chain=tuple(sources[same.get(k, k)].id for k in keys),
            parent=ids[d.article.id, d.parent] if d.parent is not None else None,
        )

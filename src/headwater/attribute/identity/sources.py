"""Sources: one record for everybody whom the documents of a story quote."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.attribute.identity.cast import Who
from headwater.records import Article, Evidence, Range, Source


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A range of a document that means somebody."""

    range: Range
    who: Who


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """Who is meant somewhere in a document, within a story."""

    scope: str
    document: str
    mention: Mention


def sources_of(said: Sequence[Said], same: Mapping[str, str], articles: Sequence[Article]) -> dict[str, Source]:
    """The sources by scope and key ("story-1 person:ida holm"), numbered by their first mention."""
    every: dict[str, list[Said]] = defaultdict(list)
    for s in said:
        key = f"{s.scope} {s.mention.who.key}"
        every[same.get(key, key)].append(s)
    order = sorted(every, key=lambda k: (min((s.document, s.mention.range) for s in every[k]), k))
    publishers = _publishers(articles)
    return {key: _source(f"source-{n}", every[key], publishers) for n, key in enumerate(order, 1)}


def _source(id_: str, said: Sequence[Said], publishers: Mapping[str, Sequence[str]]) -> Source:
    whos = [s.mention.who for s in said]
    names = Counter(w.name for w in whos)
    heads = Counter(w.name.split()[-1] for w in whos)
    best = max(whos, key=lambda w: (heads[w.name.split()[-1]] if w.role else 0, _clear(w), names[w.name], w.name))
    return Source(
        id=id_,
        name=best.name,
        kind=best.kind,
        mentions=tuple(sorted({Evidence(document=s.document, range=s.mention.range) for s in said})),
        because=tuple(sorted({w.because for w in whos if w.because} | _joined(whos))),
        documents=tuple(publishers.get(_bare(best.name), ())) if best.kind == "named_organisation" else (),
    )


def _joined(whos: Sequence[Who]) -> set[str]:
    """Why those whom several documents only describe are taken for one, where they are."""
    if len({w.key for w in whos}) == 1:
        return set()
    if len({w.passage for w in whos}) < len({w.key for w in whos}):
        return {"described in a paragraph that the texts share"}
    people = whos[0].kind == "unnamed_person"
    return {"named in none of the texts, in the same role, and quoted through the same work"} if people else set()


def _clear(who: Who) -> bool:
    """Whether a description is more than a way of pointing back."""
    return not who.name.lower().startswith(("the ", "his ", "her ", "their ", "its "))


def _publishers(articles: Sequence[Article]) -> dict[str, list[str]]:
    """The documents that each outlet or agency of the pile has published, by its name."""
    published: dict[str, list[str]] = defaultdict(list)
    for article in sorted(articles, key=lambda a: a.id):
        for name in sorted({_bare(k.value) for k in (article.outlet, article.agency) if k}):
            published[name].append(article.id)
    return published


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ")

"""The timeline: what happened, was said and was published when."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from headwater.compare.accounts import accounts
from headwater.compare.dates.anchors import anchors
from headwater.compare.dates.datings import Dating, datings
from headwater.compare.dates.spans import precision_of
from headwater.records import Article, Attribution, Event, Evidence, Range, Source, Story

SAME = 0.5
"""The share (0 to 1) of the words of the shorter of two clauses of one date from which on they tell one event."""
MOST = 60
"""Events of a story that are listed; of more, those that most documents have."""
READ = {"given": "given with the document", "markup": "the page's own metadata", "url": "the document's address"}
KINDS = ("happened", "said", "published")


def timeline(
    story: Story, articles: Sequence[Article], attributions: Sequence[Attribution], sources: Sequence[Source]
) -> tuple[Event, ...]:
    """The dated events of a story, in order: what happened, what was said, and when its documents were published.

    A date that a text only points at ("on Wednesday") is read from the document's own date, or from those of the
    story's other documents; one that stays open makes no event. What is left out as boilerplate makes none either.
    """
    told = accounts(articles, ())
    names = {s.id: s.name for s in sources if s.kind != "unspecified"}
    dated = datings(told, anchors(told.articles, told.folded), attributions, names)
    found = [*_events(story, dated), *_published(story, told.articles)]
    found.sort(key=lambda e: (-len({p.document for p in e.evidence}), e.date, e.what))
    return tuple(sorted(found[:MOST], key=lambda e: (e.date, KINDS.index(e.kind), e.what, e.evidence)))


def _events(story: Story, found: Sequence[Dating]) -> Iterator[Event]:
    by_date: defaultdict[tuple[str, str], list[Dating]] = defaultdict(list)
    for d in found:
        by_date[d.span.value, d.kind].append(d)
    for same_day in by_date.values():
        for told in _merged(same_day):
            best = min(told, key=lambda d: (not d.firm, -len(d.evidence), len(d.what), d.what))
            yield Event(
                story=story.id,
                date=best.span.value,
                precision=best.span.precision,
                kind=best.kind,
                what=best.what,
                how=best.how,
                evidence=tuple(sorted({e for d in told for e in d.evidence})),
            )


def _merged(same_day: Sequence[Dating]) -> list[list[Dating]]:
    """The clauses of one date in groups of one event: each joins the first whose words it mostly shares."""
    groups: list[list[Dating]] = []
    having: defaultdict[str, list[int]] = defaultdict(list)
    for d in sorted(same_day, key=lambda d: (-len(d.keys), d.what, d.evidence)):
        shared = Counter(at for key in d.keys for at in having[key])
        at = min((at for at, n in shared.items() if n >= SAME * len(d.keys)), default=len(groups))
        if at == len(groups):
            groups.append([])
            for key in d.keys:
                having[key].append(at)
        groups[at].append(d)
    return groups


def _published(story: Story, articles: Mapping[str, Article]) -> Iterator[Event]:
    """One event for each date and headline, copies being published once; none of a document with no text at all."""
    by_date: defaultdict[tuple[str, str, str], list[Evidence]] = defaultdict(list)
    for d, article in articles.items():
        known, shown = article.published, article.headline or _first(article)
        if known and (known.evidence or shown.end > shown.start):
            what = article.title.value if article.title else d
            place = known.evidence or Evidence(document=d, range=shown)
            by_date[known.value, what, READ.get(known.read_from, "stated")].append(place)
    for (date, what, how), places in by_date.items():
        yield Event(
            story=story.id,
            date=date,
            precision=precision_of(date),
            kind="published",
            what=what,
            how=how,
            evidence=tuple(sorted(places)),
        )


def _first(article: Article) -> Range:
    """The article's first words, or, where nothing is kept, the document's."""
    r = article.kept[0] if article.kept else Range(0, len(article.text))
    return Range(r.start, min(r.end, r.start + 80))

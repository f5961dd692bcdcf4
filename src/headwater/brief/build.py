"""Brief: a trace and a story in, what its reader needs out."""

from collections.abc import Iterator

from headwater.brief.chains import paths
from headwater.brief.copies import captured, quoting
from headwater.brief.gaps import gaps
from headwater.brief.lineage import families
from headwater.brief.pile import Pile
from headwater.brief.quotations import quotations, variant
from headwater.brief.record import Brief, Contrast, Count, Entry, Garble, Moment, Side
from headwater.brief.statements import statements
from headwater.brief.words import Reason
from headwater.compare import garbled, story_origins
from headwater.records import Difference, Known, Relation, Story, Trace

RELATIONS: tuple[Relation, ...] = ("conflict", "undetermined", "updated", "compatible", "variant")


def briefs(trace: Trace) -> tuple[Brief, ...]:
    """A brief for each story of a trace, the largest story first."""
    return briefs_of(Pile(trace))


def briefs_of(pile: Pile) -> tuple[Brief, ...]:
    """The same, where the trace is looked up already."""
    found = [_brief(pile, story) for story in pile.trace.stories]
    return tuple(sorted(found, key=lambda b: (-b.count.articles, -b.count.documents, b.story)))


def brief(trace: Trace, story: Story) -> Brief:
    """The brief of one story."""
    return _brief(Pile(trace), story)


def _brief(pile: Pile, story: Story) -> Brief:
    entries = tuple(_entry(pile, d) for d in story.documents)
    claims, further = statements(pile, story.id)
    contrasts = _contrasts(pile, story)
    lines = families(pile, story)
    return Brief(
        story=story.id,
        title=story.title,
        count=_count(pile, story, entries),
        entries=entries,
        also=tuple(_entry(pile, d) for d in story.also),
        claims=claims,
        further=further,
        contrasts=contrasts,
        quotations=quotations(pile, story),
        captures=captured(pile, story),
        families=lines,
        quoting=quoting(pile, story),
        paths=paths(pile, story, claims[0] if claims else None),
        timeline=_timeline(pile, story),
        garbles=tuple(_garbles(pile, entries)),
        gaps=gaps(pile, story, entries=entries, claims=claims, contrasts=contrasts, families=lines),
    )


def _entry(pile: Pile, document: str) -> Entry:
    article = pile.trace.article[document]
    stands_for = pile.article[document]
    byline, agency = _value(article.byline), _value(article.agency)
    return Entry(
        document=document,
        label=pile.labels[document],
        title=_value(article.title),
        outlet=_value(article.outlet),
        agency=agency,
        byline=byline if byline != agency else None,
        date=_value(article.published),
        url=article.document.url,
        same_as=None if stands_for == document else stands_for,
        also=pile.trace.also.get(document, ()),
    )


def _value(known: Known | None) -> str | None:
    return known.value if known else None


def _count(pile: Pile, story: Story, entries: tuple[Entry, ...]) -> Count:
    alone = [e for e in entries if e.same_as is None]
    claims = pile.claims[story.id]
    main = [c for c in claims if not c.minor] or claims
    return Count(
        documents=len(entries),
        articles=len({pile.article[e.document] for e in entries}),
        outlets=tuple(sorted({e.outlet for e in alone if e.outlet})),
        no_outlet=sum(not e.outlet for e in alone),
        origins=len(story_origins(main)) if claims else None,
    )


def _garbles(pile: Pile, entries: tuple[Entry, ...]) -> Iterator[Garble]:
    for entry in entries:
        signs = garbled(pile.trace.article[entry.document]) if entry.same_as is None else ()
        if signs:
            because = tuple(Reason(clue=c.clue, words=pile.words(c.evidence)) for c in signs)
            yield Garble(document=entry.document, because=because)


def _contrasts(pile: Pile, story: Story) -> tuple[Contrast, ...]:
    """The differences, those in conflict first; of these, positions last, as the claims show them already."""
    found = [d for d in pile.differences[story.id] if not variant(pile, d)]
    found.sort(key=lambda d: _rank(pile, d))
    return tuple(_contrast(pile, d) for d in found)


def _rank(pile: Pile, difference: Difference) -> tuple[int, bool, int, str, str]:
    relation, position = RELATIONS.index(difference.relation), difference.kind == "position"
    carriers = pile.articles(e for r in difference.readings for e in r.evidence)
    return relation, position, -len(carriers), difference.kind, difference.id


def _contrast(pile: Pile, difference: Difference) -> Contrast:
    about = next((c.text for c in pile.claims[difference.story] if c.id == difference.claim), None)
    return Contrast(
        difference=difference.id,
        kind=difference.kind,
        relation=difference.relation,
        about=about,
        why=difference.why,
        sides=tuple(Side(value=r.value, words=pile.words(r.evidence)) for r in difference.readings),
    )


def _timeline(pile: Pile, story: Story) -> tuple[Moment, ...]:
    events = sorted(pile.events[story.id], key=lambda e: (e.date, e.kind, e.what))
    return tuple(Moment(event=e, words=pile.words(e.evidence)) for e in events)

"""What could not be determined: said in its own place."""

from collections.abc import Iterator

from headwater.brief import descent, phrase
from headwater.brief.lineage import Family
from headwater.brief.pile import Pile
from headwater.brief.record import Contrast, Entry, Gap
from headwater.brief.statements import Statement
from headwater.brief.words import Words
from headwater.records import Article, Evidence, Range, Story
from headwater.text.lines import lines

BEGINNING = 200  # characters


def gaps(
    pile: Pile,
    story: Story,
    *,
    entries: tuple[Entry, ...],
    claims: tuple[Statement, ...],
    contrasts: tuple[Contrast, ...],
    families: tuple[Family, ...],
) -> tuple[Gap, ...]:
    """Dates and outlets that no text gives, directions without a clue, sources that no text names, open differences."""
    return (
        *_details(pile, entries),
        *_directions(pile, families),
        *_sources(pile, story),
        *(gap for c in claims for gap in _origins(c)),
        *(
            Gap(kind="difference", what=c.why, words=tuple(w for s in c.sides for w in s.words))
            for c in contrasts
            if c.relation == "undetermined"
        ),
    )


def _origins(claim: Statement) -> Iterator[Gap]:
    if not claim.roots:
        yield Gap(kind="origin", what=f"Whom it goes back to: {claim.text}", words=claim.words)
    for root in claim.roots:
        if root.ring:
            yield Gap(kind="origin", what=f"Who had it first, as {phrase.ring(root)}: {claim.text}", words=root.words)


def beginning(article: Article) -> Evidence | None:
    """The headline, or the first line kept of a document; `None` of an empty one."""
    first = article.headline or next(lines(article.text, article.kept), None) or next(lines(article.text), None)
    if first is None:
        return None
    return Evidence(document=article.id, range=Range(first.start, min(first.end, first.start + BEGINNING)))


def _details(pile: Pile, entries: tuple[Entry, ...]) -> Iterator[Gap]:
    alone = [e for e in entries if e.same_as is None]
    for entry in alone:
        article = pile.trace.article[entry.document]
        if article.language and not article.measured:
            what = f"Who says what in {pile.labels[entry.document]}: not measured, its language is not English"
            yield Gap(kind="language", what=f"{what} ({article.language.value})", words=_beginnings(pile, [entry]))
    undated = _beginnings(pile, [e for e in alone if not e.date])
    if undated:
        yield Gap(kind="date", what="When it was published", words=undated)
    unplaced = _beginnings(pile, [e for e in alone if not e.outlet])
    if unplaced:
        yield Gap(kind="outlet", what="Which outlet published it", words=unplaced)


def _beginnings(pile: Pile, entries: list[Entry]) -> tuple[Words, ...]:
    found = [p for e in entries if (p := beginning(pile.trace.article[e.document]))]
    return tuple(Words(places=(p,)) for p in found)


def _directions(pile: Pile, families: tuple[Family, ...]) -> Iterator[Gap]:
    for family in families:
        open_ = [link for b in family.branches if not b.determined for link in b.links]
        if family.lineage.undetermined:
            what = descent.unplaced(family.lineage, pile.labels)
            yield Gap(kind="direction", what=what, words=(Words(places=open_[0].shared[0]),))


def _sources(pile: Pile, story: Story) -> Iterator[Gap]:
    said = [a for d in story.documents for a in pile.attributions[d]]
    unspecified = [e for a in said if pile.trace.source[a.root].kind == "unspecified" for e in a.evidence]
    if unspecified:
        yield Gap(kind="source", what="Who said it: the text names nobody", words=pile.words(unspecified))

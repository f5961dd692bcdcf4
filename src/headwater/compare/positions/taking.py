"""Positions: what each source does with a claim."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from headwater.compare.origins.copies import Copies
from headwater.compare.positions.holders import Holders
from headwater.compare.statements.reading import Statement
from headwater.compare.statements.stances import Aim
from headwater.records import Evidence, Position, PositionKind

ORDER: tuple[PositionKind, ...] = ("asserts", "confirms", "denies", "does_not_know", "does_not_answer")
AIMS: tuple[Aim, ...] = ("content", "question", "anaphor", "blanket")


def positions(
    stating: Iterable[Statement], pointing: Iterable[Statement], holders: Holders, copies: Copies
) -> tuple[Position, ...]:
    """One position for each party and kind, with all words that show it, by kind and source.

    `stating` and `pointing` are the statements that state the claim and that are meant for it. Who confirms a claim in
    a text does not assert it there besides. A displayed line (headline, subhead) shows a position only where the same
    source's words in a text show it too: headlines overstate. The article's own voice takes none. Of an article's
    copies the first that shows it tells, so that two hundred of them weigh no more than one.
    """
    held: dict[tuple[PositionKind, str], list[Statement]] = defaultdict(list)
    said = [s for s in (*stating, *pointing) if s.source is not None and s.position != "mentions"]
    sure = {
        (holders.party(s.source), s.evidence.document)
        for s in said
        if s.source and s.position == "confirms" and not s.display
    }
    for s in said:
        if kind_and_holder := _held(s, holders, sure):
            held[kind_and_holder].append(s)
    kept = {k: found for k, found in held.items() if k[0] == "asserts" or not all(s.display for s in found)}
    taken = (_position(kind, holder, _once(found, copies), holders) for (kind, holder), found in kept.items())
    return tuple(sorted(taken, key=lambda p: (ORDER.index(p.position), p.source)))


def _held(s: Statement, holders: Holders, sure: Collection[tuple[str, str]]) -> tuple[PositionKind, str] | None:
    """What a statement shows, and who holds it: an origin that asserts, a party that does anything else."""
    if s.source is None or s.position == "mentions":
        return None
    if s.position != "asserts":
        return s.position, holders.party(s.source)
    origin = holders.asserting(s.source)
    if origin and (holders.party(origin), s.evidence.document) in sure:
        return "confirms", holders.party(origin)
    return ("asserts", origin) if origin else None


def _once(found: Sequence[Statement], copies: Copies) -> list[Statement]:
    """The statements of one document for each article."""
    first: dict[str, str] = {}
    for s in sorted(found, key=lambda s: (s.display, s.evidence)):
        first.setdefault(copies.article(s.evidence.document), s.evidence.document)
    told = set(first.values())
    return [s for s in found if s.evidence.document in told]


def _position(kind: PositionKind, holder: str, found: Sequence[Statement], holders: Holders) -> Position:
    source = holder if kind == "asserts" else holders.shown(holder, found)
    others = holders.others(source, found)
    return Position(
        source=source,
        position=kind,
        attributions=tuple(dict.fromkeys(s.attribution.id for s in found if s.attribution)),
        evidence=tuple(sorted({shown(s) for s in found})),
        target=min((s.aim for s in found), key=AIMS.index),
        also=others,
        because=tuple(holders.why(source, s) for s in others),
    )


def shown(s: Statement) -> Evidence:
    """The words that show a statement's position: from its cue, where there is one outside, to its content's end."""
    if s.cue.start == s.cue.end:
        return s.evidence
    start, end = min(s.cue.start, s.evidence.range.start), max(s.cue.end, s.evidence.range.end)
    return Evidence(document=s.evidence.document, range=s.evidence.range._replace(start=start, end=end))

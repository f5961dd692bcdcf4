"""Positions: what each source does with a claim."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from headwater.compare.origins.copies import Copies
from headwater.compare.statements.reading import Statement
from headwater.compare.statements.stances import Aim
from headwater.records import Evidence, Position, PositionKind

ORDER: tuple[PositionKind, ...] = ("asserts", "confirms", "denies", "does_not_know", "does_not_answer")
AIMS: tuple[Aim, ...] = ("content", "question", "anaphor", "blanket")


def positions(
    stating: Iterable[Statement],
    pointing: Iterable[Statement],
    folded: Mapping[str, str | None],
    same: Mapping[str, str],
    copies: Copies,
) -> tuple[Position, ...]:
    """One position for each source and kind, with all words that show it, by kind and source.

    `stating` and `pointing` are the statements that state the claim and that are meant for it. `folded` says by which
    origin an intermediary's assertion is held, the book's by the clerk whom it quotes, or that none holds it; `same`
    which sources have one name. A displayed line (headline, subhead) shows a position only where the same source's
    words in a text show it too: headlines overstate. The article's own voice takes none. Of an article's copies the
    first that shows it tells, so that two hundred of them weigh no more than one.
    """
    held: dict[tuple[PositionKind, str], list[Statement]] = defaultdict(list)
    for s in (*stating, *pointing):
        if s.source is not None and s.position != "mentions":
            source = folded.get(s.source, s.source) if s.position == "asserts" else same[s.source]
            if source is not None:
                held[s.position, source].append(s)
    kept = {k: found for k, found in held.items() if k[0] == "asserts" or not all(s.display for s in found)}
    return tuple(
        _position(kind, source, _once(found, copies))
        for (kind, source), found in sorted(kept.items(), key=lambda item: (ORDER.index(item[0][0]), item[0][1]))
    )


def _once(found: Sequence[Statement], copies: Copies) -> list[Statement]:
    """The statements of one document for each article."""
    first: dict[str, str] = {}
    for s in sorted(found, key=lambda s: (s.display, s.evidence)):
        first.setdefault(copies.article(s.evidence.document), s.evidence.document)
    told = set(first.values())
    return [s for s in found if s.evidence.document in told]


def _position(kind: PositionKind, source: str, found: Sequence[Statement]) -> Position:
    return Position(
        source=source,
        position=kind,
        attributions=tuple(dict.fromkeys(s.attribution.id for s in found if s.attribution)),
        evidence=tuple(sorted({shown(s) for s in found})),
        target=min((s.aim for s in found), key=AIMS.index),
    )


def shown(s: Statement) -> Evidence:
    """The words that show a statement's position: from its cue, where there is one outside, to its content's end."""
    if s.cue.start == s.cue.end:
        return s.evidence
    start, end = min(s.cue.start, s.evidence.range.start), max(s.cue.end, s.evidence.range.end)
    return Evidence(document=s.evidence.document, range=s.evidence.range._replace(start=start, end=end))

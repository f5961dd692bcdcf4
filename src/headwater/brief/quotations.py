"""What is quoted, from whom, in which wordings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.brief.pile import Pile
from headwater.brief.statements import through
from headwater.brief.words import Words
from headwater.records import (
    Attribution,
    Difference,
    SourceKind,
    Story,
)
from headwater.records.evidence import need_evidence
from headwater.text.words import word_list

SHORTEST = 4  # words: shorter ones in quotation marks are phrases, unless accounts word them differently
SPOKEN = ("direct", "mixed")


@dataclass(frozen=True, kw_only=True, slots=True)
class Quotation:
    """What one source is quoted as saying, in each of its wordings; a wording holds the pieces that a cue splits."""

    source: str
    name: str
    kind: SourceKind
    through: tuple[str, ...]
    wordings: tuple[tuple[Words, ...], ...]
    why: str | None

    def __post_init__(self) -> None:
        need_evidence(self, self.wordings)


def quotations(pile: Pile, story: Story) -> tuple[Quotation, ...]:
    """The quotations of a story: one that several articles carry, or word differently, first."""
    said = [a for d in story.documents for a in pile.attributions[d] if a.form in SPOKEN]
    groups = list(_joined(pile, said, pile.differences[story.id]))
    groups.sort(key=lambda g: (-len(pile.articles(e for a in g[0] for e in a.evidence)), -_length(pile, g[0][0])))
    return tuple(_quotation(pile, group, why) for group, why in groups if why or _speech(pile, group))


def _speech(pile: Pile, group: list[Attribution]) -> bool:
    """Whether it is quoted whole, and not just a phrase."""
    return group[0].form == "direct" and _length(pile, group[0]) >= SHORTEST


def variant(pile: Pile, difference: Difference) -> bool:
    """Whether it is about the wording of one quotation, which is shown with the quotations."""
    return difference.kind == "wording" and difference.relation == "variant" and len(_touched(pile, difference)) > 1


def _joined(
    pile: Pile, said: list[Attribution], differences: Iterable[Difference]
) -> Iterator[tuple[list[Attribution], str | None]]:
    """Attributions of one quotation: the same words, or joined by a difference of wording; and why."""
    group: dict[str, list[Attribution]] = {}
    alike: defaultdict[tuple[str, tuple[str, ...]], list[Attribution]] = defaultdict(list)
    for a in said:
        alike[a.root, _norm(pile, a)].append(a)
    for same in alike.values():
        group.update({a.id: same for a in same})
    why: dict[int, str] = {}
    for difference in differences:
        if not variant(pile, difference):
            continue
        parts = list({id(group[i]): group[i] for i in _touched(pile, difference) if i in group}.values())
        for part in parts[1:]:
            parts[0].extend(part)
            group.update({a.id: parts[0] for a in part})
        if parts:
            why[id(parts[0])] = difference.why
    for one in {id(g): g for g in group.values()}.values():
        yield one, why.get(id(one))


def _touched(pile: Pile, difference: Difference) -> list[str]:
    """The attributions with quotation marks in which the readings stand."""
    places = [e for r in difference.readings for e in r.evidence]
    return [
        a.id
        for p in places
        for a in pile.attributions[p.document]
        if a.form in SPOKEN and any(c.overlaps(p.range) for c in a.content)
    ]


def _quotation(pile: Pile, group: list[Attribution], why: str | None) -> Quotation:
    first = group[0]
    source = pile.trace.source[first.root]
    wordings: dict[tuple[str, ...], list[Attribution]] = {}
    for a in group:
        wordings.setdefault(_norm(pile, a), []).append(a)
    return Quotation(
        source=source.id,
        name=source.name,
        kind=source.kind,
        through=through(pile, [a.id for a in group], source.id),
        wordings=tuple(pile.words(e for a in same for e in a.evidence) for same in wordings.values()),
        why=why,
    )


def _norm(pile: Pile, a: Attribution) -> tuple[str, ...]:
    return tuple(w for e in a.evidence for w in word_list(pile.text(e)))


def _length(pile: Pile, a: Attribution) -> int:
    return len(_norm(pile, a))

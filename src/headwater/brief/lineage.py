"""Who took it from whom: lineages as branches, ancestors first."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.brief.copies import MOST_PASSAGES, Link, inside, linked
from headwater.brief.pile import Pile
from headwater.lineage import folded
from headwater.records import Derivation, DerivationKind, Evidence, Lineage, Member, Parent, Step, Story

ALIKE = 3  # children that have the same from one parent are told in one line


@dataclass(frozen=True, kw_only=True, slots=True)
class Addition:
    """What an article has that its parents have not, and how many of the parent's words it lacks: `None`, not known."""

    document: str
    words: int
    lost: int | None
    places: tuple[Evidence, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Branch:
    """Articles that have the same from one parent: `outside` where that is not in the pile, else a link for each child.

    Where it is not `determined` which was first, the parent is the fuller text of the two. `additions` are in order of
    the children.
    """

    parent: str
    outside: Parent | None
    children: tuple[str, ...]
    kind: DerivationKind
    determined: bool
    links: tuple[Link, ...]
    additions: tuple[Addition, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Family:
    """A lineage as its branches, ancestors first."""

    lineage: Lineage
    branches: tuple[Branch, ...]


def families(pile: Pile, story: Story) -> tuple[Family, ...]:
    """Who took it from whom in a story."""
    owed = folded((d for d in inside(pile, story) if d.kind != "shared_quotation"), pile.article)
    return tuple(Family(lineage=n, branches=tuple(_branches(pile, n, owed))) for n in pile.lineages[story.id])


def _branches(pile: Pile, lineage: Lineage, owed: dict[tuple[str, str], Derivation]) -> Iterator[Branch]:
    groups: dict[tuple[str, DerivationKind, bool], list[Step]] = {}
    for step in _from_the_first(lineage):
        groups.setdefault((step.parent, step.kind, step.determined), []).append(step)
    outside = {p.id: p for p in lineage.parents}
    members = {m.document: m for m in lineage.members}
    for (parent, kind, determined), steps in groups.items():
        together = [steps] if len(steps) >= ALIKE or parent in outside else [[s] for s in steps]
        for alike in together:
            pairs = [sorted((parent, s.child)) for s in alike if not s.outside]
            yield Branch(
                parent=parent,
                outside=outside.get(parent),
                children=tuple(s.child for s in alike),
                kind=kind,
                determined=determined,
                links=tuple(linked(pile, _believed(owed[a, b], determined)) for a, b in pairs),
                additions=tuple(_addition(members[s.child], s) for s in alike),
            )


def _believed(link: Derivation, determined: bool) -> Derivation:
    """The derivation without its direction, where others speak against it."""
    return link if determined else replace(link, direction="undetermined")


def _from_the_first(lineage: Lineage) -> list[Step]:
    """The steps, those from the earliest known ancestors first."""
    after: defaultdict[str, list[Step]] = defaultdict(list)
    for step in lineage.steps:
        after[step.parent].append(step)
        if not step.determined:
            after[step.child].append(step)
    waiting = [*lineage.ancestors, *lineage.undetermined]
    seen, found = set(waiting), dict[tuple[str, str], Step]()
    for node in waiting:
        for step in after[node]:
            found.setdefault((step.parent, step.child), step)
            for end in (step.parent, step.child):
                if end not in seen:
                    seen.add(end)
                    waiting.append(end)
    return list(found.values())


def _addition(member: Member, step: Step) -> Addition:
    longest = sorted(member.added.ranges, key=lambda r: (r.start - r.end, r))[:MOST_PASSAGES]
    return Addition(
        document=member.document,
        words=member.added.words,
        lost=step.lost.words if step.lost else None,
        places=tuple(Evidence(document=member.document, range=r) for r in sorted(longest)),
    )

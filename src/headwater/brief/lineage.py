"""Copies, what one article owes to another, and who took it from whom."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.brief.pile import Pile
from headwater.brief.words import Reason
from headwater.lineage import Lineage, Member, Parent, Step, folded
from headwater.records import Derivation, DerivationKind, Direction, Evidence, Story
from headwater.records.evidence import need_evidence

MOST_PASSAGES = 3
ALIKE = 3  # children that have the same from one parent are told in one line


@dataclass(frozen=True, kw_only=True, slots=True)
class Capture:
    """Documents that are one article: the first stands for it. `shared` is a passage in the first two."""

    documents: tuple[str, ...]
    shared: tuple[Evidence, Evidence]


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """What one article owes to another; `a` and `b` are documents, one for each; `a_to_b` says that b was made from a.

    `shared` are the longest passages in common, on both sides; `containment` as in a `Derivation`.
    """

    a: str
    b: str
    kind: DerivationKind
    direction: Direction
    containment: tuple[float, float]
    because: tuple[Reason, ...]
    shared: tuple[tuple[Evidence, Evidence], ...]

    def __post_init__(self) -> None:
        need_evidence(self, self.shared)


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


def captured(pile: Pile, story: Story) -> tuple[Capture, ...]:
    """The articles that several of a story's documents hold, those of most documents first."""
    groups: defaultdict[str, list[str]] = defaultdict(list)
    shared: dict[str, tuple[Evidence, Evidence]] = {}
    for document in story.documents:
        groups[pile.article[document]].append(document)
        for link in pile.links[document]:
            if link.kind == "duplicate":
                shared.setdefault(pile.article[document], _longest(link)[0])
    found = [(first, group) for first, group in groups.items() if len(group) > 1]
    return tuple(
        Capture(documents=(first, *(d for d in group if d != first)), shared=shared[first])
        for first, group in sorted(found, key=lambda f: (-len(f[1]), f[0]))
    )


def families(pile: Pile, story: Story) -> tuple[Family, ...]:
    """Who took it from whom in a story."""
    owed = folded((d for d in _inside(pile, story) if d.kind != "shared_quotation"), pile.article)
    return tuple(Family(lineage=n, branches=tuple(_branches(pile, n, owed))) for n in pile.lineages[story.id])


def quoting(pile: Pile, story: Story) -> tuple[Link, ...]:
    """The articles that share quotations and no more, those that share most of them first."""
    quotations, other = (
        [d for d in _inside(pile, story) if (d.kind == "shared_quotation") is q] for q in (True, False)
    )
    copied = folded(other, pile.article)
    owed = (d for pair, d in folded(quotations, pile.article).items() if pair not in copied)
    found = sorted(owed, key=lambda d: (-max(d.containment), d.a, d.b))
    return tuple(linked(pile, d) for d in found)


def _inside(pile: Pile, story: Story) -> Iterator[Derivation]:
    inside = set(story.documents)
    return (d for document in story.documents for d in pile.links[document] if d.b in inside)


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


def linked(pile: Pile, link: Derivation) -> Link:
    """A derivation, with its words to quote."""
    return Link(
        a=link.a,
        b=link.b,
        kind=link.kind,
        direction=link.direction,
        containment=link.containment,
        because=tuple(Reason(clue=c.clue, words=pile.words(c.evidence)) for c in link.because),
        shared=tuple(_longest(link)),
    )


def _longest(link: Derivation) -> list[tuple[Evidence, Evidence]]:
    """The longest passages, on both sides."""
    longest = sorted(link.passages, key=lambda p: (p.a.start - p.a.end, p.a))[:MOST_PASSAGES]
    return [(Evidence(document=link.a, range=p.a), Evidence(document=link.b, range=p.b)) for p in longest]

"""What one article owes to another: captures, copies, quotations in common."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.brief.pile import Pile
from headwater.brief.words import Reason
from headwater.lineage import folded
from headwater.records import Derivation, DerivationKind, Direction, Evidence, Story
from headwater.records.evidence import need_evidence

MOST_PASSAGES = 3


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


def quoting(pile: Pile, story: Story) -> tuple[Link, ...]:
    """The articles that share quotations or captions and no more, those that share most of them first."""
    quotations, other = ([d for d in inside(pile, story) if (d.kind == "shared_quotation") is q] for q in (True, False))
    copied = folded(other, pile.article)
    owed = (d for pair, d in folded(quotations, pile.article).items() if pair not in copied)
    found = sorted(owed, key=lambda d: (-max(d.containment), d.a, d.b))
    return tuple(linked(pile, d) for d in found)


def inside(pile: Pile, story: Story) -> Iterator[Derivation]:
    """The derivations between a story's documents."""
    inside = set(story.documents)
    return (d for document in story.documents for d in pile.links[document] if d.b in inside)


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

"""What the picture of a lineage shows: articles, texts that are not in the pile, and who took it from whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.brief.lineage import ALIKE, Family
from headwater.lineage import Lineage, Step

MOST = 24  # boxes of all lineages of a story together

Edge = tuple[str, str, bool]  # two nodes, and whether it is known that the first was first


@dataclass(frozen=True, kw_only=True, slots=True)
class Kin:
    """Nodes are documents and ids of parents; a bundle, named by its first document, stands for `bundles[node]`.

    `steps` are those to each node, of a bundle those to its first; `left_out` counts the articles without room.
    """

    nodes: tuple[str, ...]
    edges: tuple[Edge, ...]
    bundles: dict[str, tuple[str, ...]]
    steps: dict[str, tuple[Step, ...]]
    left_out: int


def kin(families: Iterable[Family]) -> Kin:
    """The lineages of a story, as much of them as a picture has room for, the largest first."""
    nodes: list[str] = []
    edges: list[Edge] = []
    bundles: dict[str, tuple[str, ...]] = {}
    steps: defaultdict[str, list[Step]] = defaultdict(list)
    every: set[str] = set()
    for lineage in (f.lineage for f in families):
        every |= {m.document for m in lineage.members}
        bundled = _bundled(lineage)
        inside = {d for found in bundled.values() for d in found[1:]}
        order = [n for n in _ordered(lineage) if n not in inside][: MOST - len(nodes)]
        place = {node: at for at, node in enumerate(order)}
        nodes += order
        bundles |= {first: found for first, found in bundled.items() if first in place}
        for step in lineage.steps:
            if step.parent in place and step.child in place:
                steps[step.child].append(step)
                forth = place[step.parent] < place[step.child]
                start, end = (step.parent, step.child) if forth else (step.child, step.parent)
                edges.append((start, end, step.determined))
    connected = {node for start, end, _ in edges for node in (start, end)}
    shown = [n for n in nodes if n in connected]
    drawn = {d for n in shown for d in bundles.get(n, (n,))}
    return Kin(
        nodes=tuple(shown),
        edges=tuple(edges),
        bundles=bundles,
        steps={child: tuple(found) for child, found in steps.items()},
        left_out=len(every - drawn),
    )


def _bundled(lineage: Lineage) -> dict[str, tuple[str, ...]]:
    """The articles that have the same from one parent and nothing else to tell, where they are many."""
    ends = Counter(node for s in lineage.steps for node in (s.parent, s.child))
    alike: defaultdict[tuple[str, str, bool], list[str]] = defaultdict(list)
    for step in lineage.steps:
        leaf = step.child if ends[step.child] == 1 else step.parent if ends[step.parent] == 1 else None
        if leaf and not (leaf == step.parent and step.determined):
            alike[step.parent if leaf == step.child else step.child, step.kind, step.determined].append(leaf)
    return {found[0]: tuple(found) for found in map(sorted, alike.values()) if len(found) > ALIKE}


def _ordered(lineage: Lineage) -> Sequence[str]:
    """The nodes, each after all that are known to be earlier; the earliest known first."""
    waits = Counter(s.child for s in lineage.steps if s.determined)
    after: defaultdict[str, list[Step]] = defaultdict(list)
    for step in lineage.steps:
        after[step.parent].append(step)
        after[step.child].append(step)
    found: dict[str, None] = {}
    for first in (*lineage.ancestors, *lineage.undetermined):
        waiting = [first]
        for node in waiting:
            if node in found:
                continue
            found[node] = None
            for step in after[node]:
                other = step.child if step.parent == node else step.parent
                waits[other] -= step.determined and other == step.child
                if not waits[other] and other not in found:
                    waiting.append(other)
    return list(found)

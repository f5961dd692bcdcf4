"""What the picture of a lineage shows: articles, texts that are not in the pile, and who took it from whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from headwater.brief.lineage import ALIKE, Family
from headwater.records import Lineage, Step

MOST = 24  # boxes of all lineages of a story together

Edge = tuple[str, str, bool]  # two nodes, and whether it is known that the first was first


@dataclass(kw_only=True, slots=True)
class Kin:
    """Nodes are documents and ids of parents; a bundle, named by its first document, stands for `bundles[node]`.

    `steps` are those to each node, of a bundle those to its first; `left_out` counts the articles without room.
    """

    nodes: list[str] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    bundles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    steps: dict[str, list[Step]] = field(default_factory=dict)
    left_out: int = 0


def kin(families: Iterable[Family]) -> Kin:
    """The lineages of a story, as much of them as a picture has room for, the largest first."""
    shown = Kin()
    for family in families:
        _draw(shown, family.lineage)
    return shown


def _draw(shown: Kin, lineage: Lineage) -> None:
    """Draw a lineage in the room that is left."""
    bundled = _bundled(lineage)
    behind = {d for found in bundled.values() for d in found[1:]}
    order = [n for n in _ordered(lineage) if n not in behind][: MOST - len(shown.nodes)]
    place = {node: at for at, node in enumerate(order)}
    steps = [s for s in lineage.steps if s.parent in place and s.child in place]
    for step in steps:
        shown.steps.setdefault(step.child, []).append(step)
        start, end = sorted((step.parent, step.child), key=place.__getitem__)
        shown.edges.append((start, end, step.determined))
    connected = {node for s in steps for node in (s.parent, s.child)}
    nodes = [n for n in order if n in connected]
    drawn = {d for n in nodes for d in bundled.get(n, (n,))}
    shown.nodes += nodes
    shown.bundles |= {n: bundled[n] for n in nodes if n in bundled}
    shown.left_out += sum(m.document not in drawn for m in lineage.members)


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

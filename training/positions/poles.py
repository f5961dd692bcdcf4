"""Poles: how each claim and each article leans, read back from the sides of their pairs.

A side is the product of two leans (`headwater.compare.positions.sides`). So the pairs of an event tell how its claims
and articles lean, up to which of two poles is called affirming; for that a guess from their words is enough.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

SIGNS = {"agree": 1, "disagree": -1, "discuss": 0}

Node = tuple[str, str]
"""A claim or an article: "claim" and its text, or "article" and its id."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """A claim, the id of an article beside it, and the side that the article takes, as a sign."""

    claim: str
    article: str
    sign: int

    @property
    def nodes(self) -> tuple[Node, Node]:
        """Both."""
        return ("claim", self.claim), ("article", self.article)


def poles(pairs: Sequence[Pair], guess: Mapping[Node, float]) -> dict[Node, int]:
    """How each claim and article leans: affirms 1, denies -1, open 0; those of which the pairs tell nothing left out.

    Open is what stands beside something that is not, and never agrees or disagrees with it. `guess` says how far the
    words of each look like affirming, below 0 like denying;
    0 where it is left out.
    """
    beside: dict[Node, list[tuple[Node, int]]] = defaultdict(list)
    for pair in pairs:
        if pair.sign:
            claim, article = pair.nodes
            beside[claim].append((article, pair.sign))
            beside[article].append((claim, pair.sign))
    found: dict[Node, int] = {}
    for start in sorted(beside):
        if start not in found:
            part = _part(start, beside)
            turn = -1 if sum(sign * guess.get(node, 0.0) for node, sign in part.items()) < 0 else 1
            found |= {node: turn * sign for node, sign in part.items()}
    return found | dict.fromkeys(_open(pairs, found), 0)


def _part(start: Node, beside: Mapping[Node, Sequence[tuple[Node, int]]]) -> dict[Node, int]:
    """What hangs together with a node, each with its sign; the first is 1."""
    signs, queue = {start: 1}, [start]
    while queue:
        at = queue.pop()
        for other, sign in beside[at]:
            if other not in signs:
                signs[other] = signs[at] * sign
                queue.append(other)
    return dict(sorted(signs.items()))


def _open(pairs: Iterable[Pair], leaning: Mapping[Node, int]) -> set[Node]:
    return {a for p in pairs for a, b in (p.nodes, p.nodes[::-1]) if a not in leaning and b in leaning}

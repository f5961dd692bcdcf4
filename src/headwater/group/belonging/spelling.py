"""Spelling: the terms of short texts that are alike by their letters, and how much of a likeness these make."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from headwater.group.likeness.letters import letters

ALIKE = 0.4  # the share of the runs of letters of two terms that both have (Dice's coefficient)


def spelt(terms: Iterable[str], shares: Mapping[str, float]) -> dict[str, float]:
    """The shares of terms, with those of the runs of letters in them; what several terms have is parted among them."""
    found = {term: shares.get(term, 0.0) for term in terms}
    having: defaultdict[str, list[str]] = defaultdict(list)
    for term in found:
        for run in letters({term: 1}).keys() & shares.keys():
            having[run].append(term)
    for run in sorted(having):
        for term in having[run]:
            found[term] += shares[run] / len(having[run])
    return found


def nearest(term: str, others: Iterable[str]) -> str | None:
    """Of other terms the one that is spelt most like a term; `None` where none is much like it."""
    own = letters({term: 1}).keys()
    likeness = {
        other: 2 * len(own & runs) / (len(own) + len(runs)) for other in others if (runs := letters({other: 1}).keys())
    }
    best = max(sorted(likeness), key=likeness.__getitem__, default=None)
    return best if best is not None and likeness[best] >= ALIKE else None

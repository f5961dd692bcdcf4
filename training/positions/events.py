"""Events: which claims and articles belong together, so that none is on both sides of a cut."""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.text.words import content_stems
from headwater.unions import joined
from training.positions.poles import Pair

# Two sets of pairs are one event where their words are so alike: one story goes by several claims.
ALIKE = 0.22
# A word is of an event if this share of its texts have it.
SHARE = 0.15
# So much of an article is looked at, in characters.
OPENING = 600
FOLDS = 10
# Events of as many pairs as these or more are dealt out first, so that the folds come out even.
LARGE = 150


def events(pairs: Sequence[Pair], articles: Mapping[str, str]) -> list[int]:
    """The event of each pair, as a number: what shares a claim or an article, and what is told in the same words."""
    texts = {("claim", p.claim): p.claim for p in pairs} | {
        ("article", p.article): articles[p.article][:OPENING] for p in pairs
    }
    one = joined(sorted(texts), ((("claim", p.claim), ("article", p.article)) for p in pairs))
    sets: dict[tuple[str, str], list[str]] = defaultdict(list)
    for node, text in sorted(texts.items()):
        sets[one[node]].append(text)
    bags = _bags([*sets.values()])
    alike = [(i, j) for i in range(len(bags)) for j in range(i) if _likeness(bags[i], bags[j]) >= ALIKE]
    group = joined(range(len(bags)), alike)
    number = {first: group[i] for i, first in enumerate(sets)}
    return [number[one["claim", p.claim]] for p in pairs]


def folds(events: Sequence[int], seed: int = 0) -> list[int]:
    """The fold of each pair: every event in one, the folds about as large."""
    sizes = Counter(events)
    draw = random.Random(seed)
    order = sorted(sizes)
    draw.shuffle(order)
    order.sort(key=lambda e: -(sizes[e] // LARGE))
    load, of = [0] * FOLDS, {}
    for event in order:
        of[event] = min(range(FOLDS), key=lambda f: (load[f], f))
        load[of[event]] += sizes[event]
    return [of[e] for e in events]


def _likeness(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    return sum(weight * b[word] for word, weight in a.items() if word in b)


def _bags(sets: Sequence[Sequence[str]]) -> list[dict[str, float]]:
    """The telling words of each set of texts, weighted by how rare they are over the sets; of length one."""
    counts = [Counter(s for text in texts for s in set(content_stems(text))) for texts in sets]
    seen = Counter(s for count in counts for s in count)
    bags = []
    for count, texts in zip(counts, sets, strict=True):
        bag: dict[str, float] = defaultdict(float)
        for s, n in count.items():
            if n >= SHARE * len(texts):
                bag[s] = n / len(texts) * math.log(len(sets) / seen[s])
        length = math.sqrt(sum(w * w for w in bag.values())) or 1.0
        bags.append({s: w / length for s, w in sorted(bag.items())})
    return bags

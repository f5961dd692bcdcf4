"""Profiles: what a statement is about, as weighted features."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from headwater.text.words import stem, word_list
from headwater.words import rows, words

# How many, when: they may differ while the claim is one.
DETAIL = 0.3
# From this share of the smaller profile on, counted against the larger one by the rest.
LEAN = 0.6

Profile = Mapping[str, float]


def features(text: str, referents: Iterable[str] = ()) -> frozenset[str]:
    """The stems of a text's content words, or the general class that they belong to ("phoned" and "talks": contact).

    `referents` are names that the text's pronouns and descriptions stand for; a name counts by its last word.
    """
    classes, stop = _classes(), words("stopwords") | words("modals")
    stems = [stem(w) for w in word_list(text) if w not in stop]
    last = [stem(name.split()[-1].casefold()) for name in referents if name.split()]
    return frozenset(classes.get(s, s) for s in (*stems, *last))


def weighted(every: Sequence[frozenset[str]]) -> list[Profile]:
    """Profiles over all statements of a story: a feature weighs more the fewer of them have it."""
    seen = Counter(f for fs in every for f in fs)
    weight = {f: math.log(1 + len(every) / n) * (DETAIL if f[0].isdigit() else 1.0) for f, n in seen.items()}
    return [{f: weight[f] for f in sorted(fs)} for fs in every]


def likeness(a: Profile, b: Profile) -> float:
    """How alike two profiles are, 0 to 1: their common weight against a mean of the two that leans to the smaller."""
    common = sum(w for f, w in a.items() if f in b)
    if not common:
        return 0.0
    small, large = sorted((sum(a.values()), sum(b.values())))
    return common / (LEAN * small + (1 - LEAN) * large)


def coverage(a: Profile, b: Profile) -> float:
    """The share of a's weight that b has too."""
    whole = sum(a.values())
    return sum(w for f, w in a.items() if f in b) / whole if whole else 0.0


@cache
def _classes() -> dict[str, str]:
    return {stem(word): f"~{name}" for name, members in rows("verb_classes") for word in members.split()}

"""Profiles: what a statement is about, as weighted features."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from headwater.text.words import root, word_list
from headwater.words import rows, words

# How many, when, by what title: that may differ while the claim is one.
DETAIL = 0.3
# From this share of the smaller profile on, counted against the larger one by the rest.
LEAN = 0.6

# What a clause says besides: "Smith, now the mayor, ...", "... , although it rained".
ASIDE = re.compile(
    r"(?i), (?:now|who|whose|which|where|known|once|then|formerly|a|an|the|one of)\b[^,.;]{0,90},"
    r"|(?<=\w{3})(?:,? (?:although|though|despite|even (?:as|though)|whereas)\b|,? [—–] |, (?:while|but|as)\b).*"
)
# When, why, with what effect: what is claimed stands before it.
TAIL = re.compile(r"(?<=\w{3})(?: (?:before|after|since|until|when|because|as)\b|, \w+ing\b)")
# A clause of fewer features is taken whole.
FEW = 3
# What weight the words of a tail keep.
TAILED = 0.5

# A clause is looked at several times: so many are kept.
KEPT = 1 << 14

Profile = Mapping[str, float]


def features(text: str, referents: Iterable[str] = ()) -> Profile:
    """The stems of a clause's content words, or the general class that they belong to ("bought" and "purchase": buy).

    Asides are left out, and the words of a tail ("after it sank") count half. `referents` are names that the text's
    pronouns and descriptions stand for; a name counts by its last word.
    """
    last = [root(name.split()[-1].casefold()) for name in referents if name.split()]
    return dict.fromkeys(features_in_order(main_clause(text)), TAILED) | dict.fromkeys(
        (*features_in_order(head_clause(text)), *last), 1.0
    )


@lru_cache(maxsize=KEPT)
def head_clause(text: str) -> str:
    """The main clause without its tail."""
    core = main_clause(text)
    tail = TAIL.search(core)
    return core[: tail.start()] if tail and len(features_in_order(core[: tail.start()])) >= FEW else core


@lru_cache(maxsize=KEPT)
def main_clause(text: str) -> str:
    """The text without its asides; as it is where little else would be left."""
    core = ASIDE.sub(" ", text)
    return core if len(features_in_order(core)) >= FEW else text


@lru_cache(maxsize=KEPT)
def features_in_order(text: str) -> tuple[str, ...]:
    """The stems or classes of the content words of a text, as they stand."""
    classes, stop = _classes(), _stop()
    return tuple(classes.get(s, s) for w in word_list(text) if w not in stop and (s := root(w)))


def weighted(every: Sequence[Profile]) -> list[Profile]:
    """Profiles over all statements of a story: a feature weighs more the fewer of them have it."""
    seen = Counter(f for fs in every for f in fs)
    weight = {f: math.log(1 + len(every) / n) * (DETAIL if _detail(f) else 1.0) for f, n in seen.items()}
    return [{f: weight[f] * fs[f] for f in sorted(fs)} for fs in every]


def likeness(a: Profile, b: Profile) -> float:
    """How alike two profiles are, 0 to 1: their common weight against a mean of the two that leans to the smaller."""
    common = sum(math.sqrt(w * b[f]) for f, w in a.items() if f in b)
    if not common:
        return 0.0
    small, large = sorted((sum(a.values()), sum(b.values())))
    return common / (LEAN * small + (1 - LEAN) * large)


def _detail(feature: str) -> bool:
    return feature[0].isdigit() or feature in _titles()


@cache
def _titles() -> frozenset[str]:
    """The stems of titles, demonyms and given names, which say who somebody is as a last name does, and of dates."""
    listed = (row[0] for name in ("titles", "demonyms", "given_names", "calendar") for row in rows(name))
    return frozenset(root(w) for title in listed for w in word_list(title))


@cache
def _stop() -> frozenset[str]:
    return words("stopwords") | words("modals")


@cache
def _classes() -> dict[str, str]:
    named = ((f"~{name}" if name.isalpha() else name, members) for name, members in rows("verb_classes"))
    known = {root(word): name for name, members in named for word in members.split()}
    for words_, contraries in rows("contraries"):
        first = root(words_.split()[0])
        known |= {root(w): known.get(first, first) for w in (*words_.split(), *contraries.split())}
    return known

"""Profiles: what a statement is about, as weighted features."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from headwater.text.words import root, word_list
from headwater.words import rows, words

# So many statements more are reckoned with: in a story of three, one that has a word alone makes it no rare word.
FURTHER = 10

# What a clause says besides: "Smith, now the mayor, ...", "... , although it rained".
ASIDE = re.compile(
    r"(?i), (?:now|who|whose|which|where|known|once|then|formerly|a|an|the|one of)\b[^,.;]{0,90},"
    r"|(?<=\w{3})(?:,? (?:although|though|despite|even (?:as|though)|whereas)\b|,? [—–] |, (?:while|but|as)\b).*"
)
# When, why, with what effect: what is claimed stands before it.
TAIL = re.compile(r"(?<=\w{3})(?: (?:before|after|since|until|when|because|as)\b|, \w+ing\b)")
# A clause of fewer features is taken whole.
FEW = 3
# A clause is looked at several times: so many are kept.
KEPT = 1 << 14

Profile = Mapping[str, float]


def features(text: str, referents: Iterable[str] = ()) -> tuple[str, ...]:
    """The roots of a clause's content words, each once.

    `referents` are names that the text's pronouns and descriptions stand for; a name counts by its last word.
    """
    last = [root(name.split()[-1].casefold()) for name in referents if name.split()]
    return tuple(dict.fromkeys((*features_in_order(text), *last)))


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
    """The roots of the content words of a text as they stand, or the class of a root ("bought", "purchase": buy)."""
    classes, stop = _classes(), _stop()
    return tuple(classes.get(s, s) for w in word_list(text) if w not in stop and (s := root(w)))


def weighted(every: Sequence[Iterable[str]]) -> list[Profile]:
    """Profiles over all statements of a story: a feature weighs more the fewer of them have it."""
    seen = Counter(f for fs in every for f in fs)
    return [{f: math.log(1 + (FURTHER + len(every)) / seen[f]) for f in sorted(fs)} for fs in every]


@cache
def _stop() -> frozenset[str]:
    return words("stopwords") | words("modals")


@cache
def _classes() -> dict[str, str]:
    known = {root(word): root(name) for name, members in rows("verb_classes") for word in members.split()}
    for words_, contraries in rows("contraries"):
        first = root(words_.split()[0])
        known |= {root(w): known.get(first, first) for w in (*words_.split(), *contraries.split())}
    return known

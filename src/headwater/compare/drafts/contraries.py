"""Contraries: whether one wording says, in so many words, that what another says is not so."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from headwater.compare.drafts.polarity import NEGATION, NEUTRAL, contrary_words
from headwater.compare.drafts.profiles import features_in_order
from headwater.text.words import WORD, stem

# What parts clauses: a negation in one says nothing of the words of another.
PART = re.compile(
    r"(?i)[.;:,!?—–]\s|[\"“”]|\b(?:and|but|that|because|although|though|while|whereas|who|which|when|where|why|how"
    r"|whether|so|or|as|than|until|unless|before|after)\s"
)
# What is only supposed is not denied, nor what hangs on that: "if they find that it was not harmed".
SUPPOSED = re.compile(r"(?i)\bif\b|\?\s*$")
IF = re.compile(r"(?i)\bif\b[^.,;:!?—–]*")
# A contrary word says that something is not so where it is the predicate: not in "an unarmed man".
PREDICATE = re.compile(
    r"(?i)\b(?:is|are|was|were|be|been|being|remains?|remained|\w+[’'](?:s|re))(?: (?:still|very|all))? $"
)

# Of what follows a negation the first words are what it says not to be so.
REACH = 2
# From this share on of a negated clause's words, another that has them speaks of the same.
SHARE = 0.6


class Negated(NamedTuple):
    """A clause that says that something is not so: the features before its negation, and those behind it."""

    before: tuple[str, ...]
    behind: tuple[str, ...]


def contrary(one: str, other: str) -> bool:
    """Whether one of two wordings says that it is not so, and the other that it is, of the same.

    The words behind the negation must stand in the other wording, not negated there, and so must some of those before
    it, where there are any; of all together half.
    """
    return _denies(one, other) or _denies(other, one)


def _denies(denial: str, told: str) -> bool:
    said = {*features_in_order(told)}
    denied = {f for clause in _negated(told) for f in clause.behind[:REACH]}
    for before, behind in _negated(denial):
        own = {*before, *behind}
        there = own & said
        meant = {*behind[:REACH]} & said - denied
        if meant and len(there) > 1 and (not before or {*before} & said) and len(there) >= SHARE * len(own):
            return True
    return False


def _negated(text: str) -> Iterator[Negated]:
    """The clauses of a text that have a negation, or a word of which the contrary is another's word ("alive")."""
    for clause in PART.split(IF.sub(" if ", NEUTRAL.sub(" ", text))):
        if SUPPOSED.search(clause):
            continue
        found = NEGATION.search(clause)
        if found:
            yield Negated(features_in_order(clause[: found.start()]), features_in_order(clause[found.end() :]))
            continue
        listed = (w for w in WORD.finditer(clause) if stem(w[0].casefold()) in contrary_words())
        word = next((w for w in listed if PREDICATE.search(clause[: w.start()])), None)
        if word:
            yield Negated(features_in_order(clause[: word.start()]), features_in_order(clause[word.start() :]))

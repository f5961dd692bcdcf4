"""Polarity: whether a clause says that something is so, or that it is not."""

import re
from functools import cache

from headwater.compare.drafts.profiles import head_clause
from headwater.text.words import stem, word_list
from headwater.words import rows

# "not only", "not to be moved", "no more than": no negation of what is claimed.
NEGATION = re.compile(
    r"(?i)\b(?:\w+n[’']t|cannot)\b"
    r"|\bnot\b(?! (?:only|just|merely|simply|least|far|long|to|all)\b)"
    r"|\b(?:never|neither|nobody|none|nothing|nowhere|no[ -]one)\b"
    r"|\bno\b(?!-|,| (?:and|doubt|fewer|less|later|longer|matter|more|sooner|wonder|\d))"
    r"|\b(?:fail|refus|declin)(?:s|es|e|ed|ing)? to\b|\bunable to\b"
)
# "If not", and "not replaced since June", which says that it was replaced in June.
NEUTRAL = re.compile(
    r"(?i)\b(?:if|whether or) not\b|(?:\b(?:not|never)|n[’']t)\b(?: \w+){1,5} (?:since"
    r"|(?:in|for) (?:an?|\w+|\d+) (?:years?|months?|weeks?|days?|decades?))\b"
)
# A further clause may say something else: "it is a hole, and nothing was found".
FURTHER = re.compile(r"(?<=\w{2})(?:,[”\"]? (?:and|but|so|yet|or) |; )")


def negative(text: str) -> bool:
    """Whether a clause says that something is not so: by a negation of its verb or subject, or by a contrary word.

    Both together say that it is: "is alive" is the contrary of "is dead", and "is not alive" says the same as that.
    What stands in asides and tails ("before it sank") does not count, nor does "asked them not to sail".
    """
    head = head_clause(FURTHER.split(NEUTRAL.sub(" ", text), maxsplit=1)[0])
    contrary = any(stem(w) in contrary_words() for w in word_list(head))
    return bool(NEGATION.search(head)) != contrary


@cache
def contrary_words() -> frozenset[str]:
    """The stems of words that say the contrary of other words: "alive", of "dead"."""
    return frozenset(stem(w) for _, others in rows("contraries") for w in others.split())

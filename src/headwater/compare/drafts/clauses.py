"""Clauses: whether words say something, or only name it."""

import re
from functools import cache

from headwater.text.words import WORD, stem
from headwater.words import rows, words

# A regular past or participle, not at the beginning.
PAST = re.compile(r"(?<=\S )(?!need\b|indeed\b|speed\b|seed\b|feed\b|hundred\b)[a-z]{2,}ed\b")
# "He campaigns": these forms are subjects.
SUBJECT = re.compile(r"\b(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) \w")
# A present with its object, "retains a": a plural noun has no article behind it.
TAKES = re.compile(r"(?<=\S )([a-z]{2,}s) (?:an?|the|his|her|its|their|our|my|no|any)\b")
SHORT = re.compile(r"(?i)\w[’'](?:re|ve|ll|d|m)\b|\b(?:it|he|she|that|there|what|who|here)[’']s\b")
# Words without any of these, and without capitals throughout, may be of another language.
ENGLISH = frozenset(("the", "of", "a", "an", "for", "from", "with", "about", "and", "to", "his", "her", "their"))
# "To rebuild the pier", "Capsized even as": the subject stands before these words.
BARE = re.compile(r"(?i)[\s\"“”]*(?:to (?!date\b)\w+|\w+ed (?:even |that |as |in |the |an? |\w+ing ))")

# What depends on a noun or another clause, from its first word on; and one that opens a sentence, up to its comma.
DEPENDENT = re.compile(
    r"(?i)(?<=\w)[,\"”]? (?:that|which|who(?:se|m)?|where|because|after|before|when|while|since|if|(?:al)?though|to)\b"
)
OPENING = re.compile(r"(?i)^(?:when|after|before|while|since|if|as|once|although|though|because)\b[^,]*,")
LED = re.compile(r"(?i)^[\W_]*(?:(?:that|and|but|also|how) )*")
# "For endangered species": a participle behind these goes with the noun that follows.
ATTRIBUTE = re.compile(r"(?i)\b(?:an?|the|his|her|its|their|our|of|for|in|on|with|by|from|to|as) \w+ed\b(?= \w)")
VERB_FIRST = re.compile(
    r"(?i)(?:(?!need|speed|seed|feed|hundred|united|red\b)\w{2,}ed|being|having|receiving|no and|yes and) "
)


def clause(text: str) -> bool:
    """Whether words have a verb of their own, as far as forms tell: "Ann Bell's health" and "a time for it" have none.

    Plural nouns look like verbs in the present: only those that are known as verbs count. Of another language nothing
    can be told, and it may be a clause.
    """
    written = WORD.findall(text)
    found = [w.casefold().replace("’", "'") for w in written]
    english = not ENGLISH.isdisjoint(found) or any(w.endswith("'s") for w in found)
    if headless(text) or not (english or all(w[0].isupper() for w in written)):
        return True
    return _verbal(text)


def whole(text: str) -> bool:
    """Whether a clause has its verb outside what only goes with a noun or with another clause.

    "A pier that was built" has not, nor "an order to sail", nor has "stopped short of selling it" a subject.
    """
    opened = LED.sub("", text)
    main = ATTRIBUTE.sub(" ", DEPENDENT.split(OPENING.sub("", opened), maxsplit=1)[0])
    return clause(text) and _verbal(main) and not VERB_FIRST.match(opened)


def headless(text: str) -> bool:
    """Whether words begin with their verb, so that whose it is stands before them: "to rebuild the pier"."""
    return bool(BARE.match(text))


def _verbal(text: str) -> bool:
    found = [w.casefold().replace("’", "'") for w in WORD.findall(text)]
    if any(w in words("auxiliaries") or w in words("irregular_pasts") or w == "will" for w in found):
        return True
    if PAST.search(text) or SHORT.search(text) or SUBJECT.search(text):
        return True
    taking = any(_present(w) and w not in words("prepositions") for w in TAKES.findall(text))
    return taking or any(stem(w) in _verbs() for w in found[1:] if _present(w))


def _present(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "'s"))


@cache
def _verbs() -> frozenset[str]:
    classed = (w for _, members in rows("verb_classes") for w in members.split())
    return frozenset(stem(w) for w in (*classed, *words("scene_verbs"), *words("reporting_verbs")))

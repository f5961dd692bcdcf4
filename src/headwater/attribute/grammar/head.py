"""The head of a source phrase: the noun that says what it is."""

import re

from headwater.attribute.grammar.classes import document_class
from headwater.text.names import is_title
from headwater.words import words

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-’'][^\W_]+)*")
# The core of a noun phrase ends where something is said of its head.
CORE_END = re.compile(
    r",(?!\d)|[(:;\"“”—–]|\s(?:who|which|that|whose|in|by|from|at|for|with|to|on|about|into|over|after|under|during|near|among"
    r"|this|last|next|today|yesterday|tonight|inside|within|outside|across|around|behind|between|against|through|including|provided|obtained|released|published"
    r"|close|familiar|they|he|she|it|himself|herself|itself|themselves)\b"
    r"|(?<=[a-z])(?<!both)(?<!Both)(?<!half)(?<!Half)\s(?:the|\w+ed (?:by|from|in|on|at|to)"
    r"|\w+ing (?:the|an?|his|her|its|their|this|that|for|with|in|on|at|from))\b"
)
# The title of a work before its head: "“Harbour Hour” host Ida Holm"
LED = re.compile(r"[\"“][^\"“”]{1,60}[\"”] ")
# "a senator and frequent traveller" is one person, "a man and a woman" are two.
BOTH = re.compile(r"^[Aa]n? [^,]+?(?= and (?!an?\b|the\b|his\b|her\b|two\b|[A-Z]))")
OF = re.compile(r"\sof\b")
POSSESSIVE = re.compile(r"[’']s?$")


def core_of(said: str) -> str:
    """A phrase up to its head, or to the first of two for one person: what is said of the head behind is left out."""
    return _one(_cut(said))


def _cut(said: str) -> str:
    led = LED.match(said)
    end = CORE_END.search(said, led.end() if led else 1)
    core = said[: end.start()] if end else said
    of = OF.search(core)
    if of is None:
        return core.rstrip()
    before = WORD.findall(core[: of.start()])
    behind = core[of.end() :].split()
    office = bool(behind and before) and behind[0].lower() in words("title_modifiers") and is_title(before[-1])
    whole = bool(behind) and (office or (behind[0][0].isupper() and (not before or before[-1][0].isupper())))
    return core.rstrip() if whole else core[: of.start()].rstrip()


def _one(core: str) -> str:
    """The first of two nouns for one person."""
    both = BOTH.match(core)
    return both[0] if both and any(is_title(w.lower()) for w in WORD.findall(both[0])[-1:]) else core


def head_of(core: str) -> tuple[str, int]:
    """The head of such a core, without a possessive, and where in the core it begins; "" and 0 where there is none."""
    found = list(WORD.finditer(core))
    if not found:
        return "", 0
    last = found[-1]
    if len(found) > 1 and _says_of(found[-2][0], found[-1][0]):
        last = found[-2]
    return POSSESSIVE.sub("", last[0]), last.start()


def _says_of(noun: str, word: str) -> bool:
    """Whether a word only says something of the noun before it: "the video circulated", "people living", "EDP 24"."""
    low = noun.lower()
    if word in ("here", "there", "nearby", "alike", "abroad"):
        return True
    if word.endswith("ed") and word.islower():
        return document_class(low) is not None
    if word.endswith("ing") and word.islower():
        return low in words("source_nouns") or low in words("group_nouns") or is_title(low.removesuffix("s"))
    return word.isdigit() and noun[0].isupper()

"""Propositions: the clauses of an assertion that are statements of their own."""

import re
from collections.abc import Iterator

from headwater.records import Range
from headwater.text.lines import trimmed
from headwater.text.words import content_stems, word_list
from headwater.words import words

SUBJECT = (
    r"(?:the|an?|it|he|she|they|we|I|there|this|these|his|her|their|its|our|my|no|some|all|many|several|two|three|four|\d[\d,]*"
    r"|[A-Z]\w+|[a-z]+s)\b"
)
# "And that the ferry will sail"; "; the roof is gone"; "after the army opened the gates".
BREAK = re.compile(rf",? and (?=that {SUBJECT})|(?<=\w); (?={SUBJECT})|,? (?:after|because) (?={SUBJECT})")
# What follows goes on with what this opens or negates, "the man who was hurt after the wall fell says", or says how
# long after it was, "a day after it fell".
OPEN = re.compile(
    r"(?i)\b(?:who|which|whose|whom|if|whether|when|while|not|never|no|nobody|none|nothing)\b|\w+n[’']t\b"
    r"|\b(?:(?:minute|hour|day|week|month|year)s?|soon|\w+ly)$"
)
# Where the subject and the verb of a clause stand: no mark parts them, and they are near.
CORE = re.compile(r"[^,;:.!?“”\"()—–]*")
NEAR = 8
# Words of content that a clause needs to be told from others.
ENOUGH = 3


def propositions(text: str, whole: Range) -> Iterator[Range]:
    """The clauses of a stretch that are statements of their own, in order; the whole where there is only one."""
    start = whole.start
    for mark in BREAK.finditer(text, *whole):
        before, after = text[start : mark.start()], text[mark.end() : whole.end]
        if _says(before) and _says(after) and not OPEN.search(before) and _led(after):
            yield trimmed(text, start, mark.start())
            start = mark.end()
    yield trimmed(text, start, whole.end)


def _says(clause: str) -> bool:
    return len(content_stems(clause)) >= ENOUGH and _verb(word_list(clause)[1:])


def _led(clause: str) -> bool:
    """Whether a clause has a verb soon after its subject."""
    core = CORE.match(clause)
    return core is not None and _verb(word_list(core[0])[1:NEAR])


def _verb(said: list[str]) -> bool:
    """Whether one of some words can be a verb with a tense, as far as forms tell."""
    known = words("auxiliaries", "modals", "irregular_pasts")
    return any(w in known or (len(w) > len("need") and w.endswith("ed")) for w in said)

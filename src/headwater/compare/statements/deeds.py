"""Deeds: what a source did by its words, or would not do, which is no claim of its own."""

import re
from functools import cache

from headwater.compare.statements.stances import framed
from headwater.text.words import stem, word_list
from headwater.words import words

TO_DO = re.compile(r"(?i)(?:[\w’'.-]+ ){0,5}to \w|\w{3,}ing (?:the|an?|its|his|her|their|our|all|any)\b")
# "refused", "to openly criticise it": the verb says whether an act or words are refused.
REFUSING = frozenset(("declin", "refus"))
UNDONE = re.compile(r"to (?:[a-z]+ly )?([a-z]+)")


def deed(cue: str, content: str) -> bool:
    """Whether a cue and its content tell what a source did: whoever tells of that asserts it, not the source."""
    verb = stem((word_list(cue) or [""])[-1])
    return _directs(verb, content) or (verb in REFUSING and _act(content) and not framed(cue, content))


def _directs(verb: str, content: str) -> bool:
    """Whether somebody is told to do what the content says: "ordered", "them to leave"."""
    return verb in _directives() and TO_DO.match(content) is not None


def _act(content: str) -> bool:
    """Whether "to" and a verb open it that is not of saying or thinking: "to leave the room"."""
    done = UNDONE.match(content)
    return done is not None and done[1] not in words("reporting_verbs", "attitude_verbs")


@cache
def _directives() -> frozenset[str]:
    return frozenset(stem(w) for w in words("directives"))

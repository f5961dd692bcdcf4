"""Joint: the two sources that one phrase names, as in "the ministry and Holm"."""

import re
from collections.abc import Callable, Sequence

from headwater.attribute.grammar.phrase import Phrase
from headwater.attribute.identity.pronouns import HE
from headwater.records import Range
from headwater.text.names import Name, is_title
from headwater.words import words

BOTH = re.compile(r"(?i)both ")
AND = re.compile(r" and (?:also )?")
# What is said of one source can have an "and" too: "Holm, head of ports and piers", "the heads of Holm and Lund".
ASIDE = re.compile(r"[,;:()—–]| (?:such as|including|between|who|which|that|whose) ")
LINKED = re.compile(r" (?:of|at|for|by|with|from|in|to|on|among|against) [^,]*$")
OPENS = re.compile(r"(?i)(?:an?|the|his|her|its|their|other|some|several|many|all) ")
# "Holm's lawyer" can stand alone; not so the first half of "the ministry's and Holm's lawyers".
OWNED, OWNING = re.compile(r"[’']s? [a-z]"), re.compile(r"[’']s?$")

Read = Callable[[Range], Phrase]


def halves(text: str, range_: Range, names: Sequence[Name], read: Read) -> tuple[Range, ...]:
    """The two sources that a phrase names with "and" between them; nothing where it names one, or more than two.

    `names` are those that stand in the phrase, `read` reads a part of it as a phrase of its own.
    """
    start, end = range_
    joints = [m for m in AND.finditer(text, start, end) if not any(n.range.contains(Range(*m.span())) for n in names)]
    outlet = text[start:end].casefold().removeprefix("the ") in words("outlet_names", "outlets")
    if len(joints) != 1 or outlet or ASIDE.search(text, start, end):
        return ()
    both = BOTH.match(text, start, end)
    left, right = Range(both.end() if both else start, joints[0].start()), Range(joints[0].end(), end)
    if left.start >= left.end or right.start >= right.end:
        return ()
    first, second = read(left), read(right)
    linked = LINKED.search(text, *left) and not OPENS.match(second.text)
    return (left, right) if _whole(first) and _whole(second) and not linked else ()


def _whole(p: Phrase) -> bool:
    """Whether a phrase can stand for somebody by itself: a name, a noun with its article, or a plural."""
    if p.text.lower() in HE or p.names_it:
        person = p.names_it and p.kind == "named_person"
        return not (OWNING.search(p.text) or (person and p.text.startswith("the ")))
    if not p.head or p.kind == "unspecified" or OWNING.search(p.text):
        return False
    plural = p.kind == "unnamed_group" or p.head.endswith("s") or p.head in words("institution_nouns", "group_nouns")
    told = OPENS.match(p.text) or OWNED.search(p.text)
    return plural or (told is not None and (is_title(p.head) or p.kind == "named_organisation"))

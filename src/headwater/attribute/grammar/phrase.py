"""What the words of a source phrase say: its head, the names in it, and what kind of source that makes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from headwater.records import Range, SourceKind
from headwater.text.names import Name, is_title, kind_of
from headwater.words import rows, words

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-’'][^\W_]+)*")
# The core of a noun phrase ends where something is said of its head.
CORE_END = re.compile(
    r",(?!\d)|[(:;\"“”—–]|\s(?:who|which|that|whose|in|by|from|at|for|with|to|on|about|into|over|after|under|during|near|among"
    r"|this|last|next|inside|within|outside|across|around|behind|between|against|through|including|provided|obtained|released|published"
    r"|close|familiar|they|he|she|it|himself|herself|itself|themselves)\b"
    r"|(?<=[a-z])(?<!both)(?<!Both)(?<!half)(?<!Half)\s(?:the|\w+ed (?:by|from|in|on|at|to)"
    r"|\w+ing (?:the|an?|his|her|its|their|this|that|for|with|in|on|at|from))\b"
)
# The title of a work before its head: "“Harbour Hour” host Ida Holm"
LED = re.compile(r"[\"“][^\"“”]{1,60}[\"”] ")
# "a senator and frequent traveller" is one person, "a man and a woman" are two.
BOTH = re.compile(r"^[Aa]n? [^,]+?(?= and (?!an?\b|the\b|his\b|her\b|two\b|[A-Z]))")
# A noun for something that does nothing and says nothing by itself.
ABSTRACT = re.compile(r"(?:tion|ment|ity|ness|ance|ence|ship|ism|al|ing|ure)$")
OF = re.compile(r"\sof\b")
GROUPS = re.compile(
    r"(?i)^(?:\d[\d,]*|several|some|many|most|others?|few|both|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|all)\b"
)
FROM = re.compile(r"\b(?:from|by|of)\b[^,;]*$")
JOINED = re.compile(r" (?:and|&) (?:[A-Z]\w*\. )?")
# "the ministry of transport", "the country's army"
INSTITUTION = re.compile(
    r"(?i)\b(?:(?:ministry|government) (?:of|for)|(?:federal|national|central) (?:government|authorities)"
    r"|(?:country|nation|city|kingdom|state)[’']s)\b"
)
# A body that is only one of many: "a monitoring group".
SOME = re.compile(r"(?i)(?:an?|another|one|some|several|many|other) ")
# "the captain of port Ida Holm", as a clumsy translation has it
OFFICE = re.compile(r"\w+ of [a-z]+ ")
# What may stand between an apposition's comma and its name: "…, Republican Ida Holm"
APPOSED = re.compile(r", ?(?:[A-Z][\w.’'-]* |former )*$")
POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A source phrase read: `head` is its head noun in lower case ("" of a name), `name` the name that it is or holds.

    `names_it` says that the name is the source's own, not only part of its description ("a Holm lawyer").
    """

    range: Range
    text: str
    head: str
    name: Name | None
    names_it: bool
    kind: SourceKind

    @property
    def definite(self) -> bool:
        """Whether it speaks of somebody whom the text has named or described before."""
        return self.text.lower().startswith(("the ", "his ", "her ", "its ", "their ", "this ", "that "))

    @property
    def short(self) -> str:
        """The phrase for showing: no longer than fourteen words, without what an apposition adds."""
        said = " ".join(self.text.split())
        for mark in (", who ", ", which ", ", "):
            said = said.split(mark)[0]
        kept = said.split()[:14]
        while len(kept) > 1 and kept[-1].lower() in ("who", "which", "that", "whose"):
            kept.pop()
        return " ".join(kept).strip(",;: ") or self.text


@cache
def role_class(noun: str) -> str:
    """The class of roles that a noun belongs to ("attorney" is a "lawyer"); the noun itself where it is in none."""
    return _classes("role_classes").get(_singular(noun), _singular(noun))


@cache
def document_class(noun: str) -> str | None:
    """The class of documents that a noun belongs to; `None` where it is no document."""
    return _classes("document_nouns").get(noun)


@cache
def _classes(name: str) -> dict[str, str]:
    return {row[0]: row[1] for row in rows(name)}


def _singular(noun: str) -> str:
    if noun.endswith("men"):
        return noun[:-3] + "man"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def phrase(text: str, range_: Range, names: Sequence[Name]) -> Phrase:
    """Read the source phrase at a range of a text, given the names that stand in it."""
    said = text[range_.start : range_.end]
    core = _one(_core(said))
    inside = [n for n in names if n.range.end <= range_.start + len(core)]
    head, at = _head(core)
    own = next((n for n in inside if n.range.end >= range_.start + at + len(head)), None)
    if own is not None and len(inside) > 1:
        own = _with(text, inside[-2], own)
    if own is not None and document_class(noun := _before(text, range_, own)):
        head, own = noun, None
    elif own is None:
        own = _apposed(text, range_, names, last=bool(inside) and not is_title(head))
    if own is None and not inside and _capitalised(core) and not is_title(head):
        own = _headlined(core, range_.start)
    if own is None and head.lower() in words("utterance_nouns"):
        own = _speaker(text, range_, names)
    if own is not None and _member(own):
        head, own = own.text.split()[-1], None
    name = own or (inside[-1] if inside else None)
    noun = "" if own else head.lower()
    kind = _kind_of_name(own) if own else _kind(core, noun, qualified=_qualified(said, range_, names))
    return Phrase(range=range_, text=said, head=noun, name=name, names_it=own is not None, kind=kind)


def _speaker(text: str, range_: Range, names: Sequence[Name]) -> Name | None:
    """Whose words a phrase speaks of: "Holm's remarks", "comments from the mayor, Ida Holm"."""
    for n in names:
        before, behind = text[range_.start : n.range.start], text[n.range.end : range_.end]
        if (not before.strip() and POSSESSIVE.match(behind.split(" ")[0])) or FROM.search(before):
            return n
    return None


def _capitalised(core: str) -> bool:
    """Whether a phrase is several words with a capital each, as names are in a headline."""
    said = WORD.findall(core)
    if len(said) == 1 and not said[0].isdigit():
        return said[0][0].isdigit() and not said[0].islower()  # "9to5Mac"
    return len(said) > 1 and all(w[0].isupper() for w in said)


def _headlined(core: str, start: int) -> Name:
    """The name that a phrase is in a line where every word has a capital."""
    return Name(range=Range(start, start + len(core)), text=core, kind=kind_of(core))


def _before(text: str, range_: Range, name: Name) -> str:
    """The word right before a name in its phrase, in lower case: "ship" in "the ship Gannet"."""
    said = WORD.findall(text[range_.start : name.range.start])
    return said[-1] if said and said[-1].islower() else ""


def _core(said: str) -> str:
    """The phrase up to its head: what is said of the head behind it is left out."""
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


def _head(core: str) -> tuple[str, int]:
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


def _with(text: str, first: Name, second: Name) -> Name:
    """Two names that "and" joins as one; of "Holm of Oslo" the first."""
    between = text[first.range.end : second.range.start]
    if between.startswith(" of "):
        return first
    if not JOINED.fullmatch(between):
        return second
    both = Range(first.range.start, second.range.end)
    said = text[both.start : both.end]
    return Name(range=both, text=said, kind="organisation" if kind_of(said) == "organisation" else second.kind)


def _apposed(text: str, range_: Range, names: Sequence[Name], *, last: bool) -> Name | None:
    """The person named right behind the head: "his chief of staff, Ida Holm"; `last` where nothing may follow."""
    for n in names:
        if n.kind != "person" or n.range.start <= range_.start or n.range.end > range_.end:
            continue
        office = OFFICE.search(text, range_.start, n.range.start)
        closes = not text[n.range.end : range_.end].strip(" ,;:—–")
        if closes and office and office.end() == n.range.start:
            return n
        between = text[range_.start : n.range.start]
        apposed = APPOSED.search(between) and between.count(",") == 1 and "who" not in between
        if apposed and " " in n.text and (closes or not last):
            return n
    return None


def _kind_of_name(name: Name) -> SourceKind:
    """A single word that no full name explains is more often a firm than a person."""
    person = name.kind == "person" or (name.kind == "unknown" and " " in name.text)
    return "named_person" if person else "named_organisation"


def _member(name: Name) -> bool:
    """Whether a name only says what somebody is: "the Arizona Republican", "Democrats", "Norwegians"."""
    last = _singular(name.text.split()[-1].casefold())
    several = name.text.endswith("s") and last in words("demonyms")
    return name.kind != "place" and (last in members() or (several and " " not in name.text))


@cache
def members() -> dict[str, str]:
    """The adjectives of parties by what their members are called."""
    return _classes("party_members")


def _qualified(said: str, range_: Range, names: Sequence[Name]) -> bool:
    """Whether a phrase says whose its head is, by a name or a nation: "Lebanese authorities", "police in Oslo"."""
    named = any(range_.start <= n.range.start and n.range.end <= range_.end for n in names)
    return (
        named
        or INSTITUTION.search(said) is not None
        or any(w[0].lower() in words("demonyms", "places") for w in WORD.finditer(said))
    )


def _kind(core: str, head: str, *, qualified: bool) -> SourceKind:
    if document_class(head):
        return "unnamed_group" if head in words("report_nouns") else "document"
    if _singular(head) in members():
        return "unnamed_person" if head in members() else "unnamed_group"
    if head in words("institution_nouns"):
        return "named_organisation" if qualified else "unnamed_group"
    outlet = head in words("outlet_nouns") and not head.endswith("s")
    if outlet or head in words("body_nouns", "organisation_heads"):
        return "unnamed_group" if not qualified and SOME.match(core) else "named_organisation"
    if (
        (head.endswith("s") and _singular(head) in words("demonyms"))
        or GROUPS.match(core)
        or core.endswith(" and")
        or head in words("group_nouns")
        or _plural(head)
    ):
        return "unnamed_group"
    return "unspecified" if ABSTRACT.search(head) and not is_title(head) else "unnamed_person"


def _plural(noun: str) -> bool:
    if noun.endswith("s") and is_title(noun[:-1]):
        return True
    return noun.endswith(("s", "men")) and not noun.endswith(("ss", "us", "is")) and not is_title(noun)

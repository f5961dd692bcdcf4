"""What the words of a source phrase say: its head, the names in it, and what kind of source that makes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from headwater.records import Range, SourceKind
from headwater.text.names import Name, is_title
from headwater.words import rows, words

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-’'][^\W_]+)*")
# The core of a noun phrase ends where something is said of its head.
CORE_END = re.compile(
    r"[,(:;\"“”—–]|\s(?:who|which|that|whose|in|by|from|at|for|with|to|on|about|into|over|after|under|during|near|among|including)\b"
)
OF = re.compile(r"\sof\b")
GROUPS = re.compile(
    r"(?i)^(?:\d[\d,]*|several|some|many|most|others?|few|both|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|all)\b"
)
POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A source phrase read: `head` is its head noun in lower case ("" of a name), `name` the name that it is or holds.

    `names_it` says that the name is the source's own, not only part of its description ("a Holm aide").
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


@cache
def role_class(noun: str) -> str:
    """The class of roles that a noun belongs to ("adviser" is an "aide"); the noun itself where it is in none."""
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
    """Read the source phrase at a range of a text, given the text's names."""
    said = text[range_.start : range_.end]
    core = _core(said)
    inside = [n for n in names if range_.start <= n.range.start and n.range.end <= range_.start + len(core)]
    head, at = _head(core)
    own = next((n for n in inside if n.range.end >= range_.start + at + len(head)), None)
    name = own or (inside[-1] if inside else None)
    if own is None and not inside:
        own = name = _apposed(text, range_, names)
    kind = _kind(core, head.lower(), own)
    return Phrase(
        range=range_, text=said, head="" if own else head.lower(), name=name, names_it=own is not None, kind=kind
    )


def _core(said: str) -> str:
    end = CORE_END.search(said, 1)
    core = said[: end.start()] if end else said
    of = OF.search(core)
    if (of and not core[of.end() :].strip()[:1].isupper()) or (
        of and WORD.findall(core[: of.start()]) and not WORD.findall(core[: of.start()])[-1][0].isupper()
    ):
        core = core[: of.start()]
    return core.rstrip()


def _head(core: str) -> tuple[str, int]:
    found = list(WORD.finditer(core))
    if not found:
        return "", 0
    return POSSESSIVE.sub("", found[-1][0]), found[-1].start()


def _apposed(text: str, range_: Range, names: Sequence[Name]) -> Name | None:
    """The person named right behind the head: "his chief of staff, Ida Holm"."""
    for n in names:
        if range_.start < n.range.start and n.range.end <= range_.end and n.kind == "person" and " " in n.text:
            between = text[range_.start : n.range.start]
            if between.rstrip().endswith(",") and "who" not in between:
                return n
    return None


def _kind(core: str, head: str, own: Name | None) -> SourceKind:
    if own is not None:
        return (
            "named_person"
            if own.kind == "person"
            else "named_organisation"
            if own.kind != "unknown"
            else "named_person"
        )
    if document_class(head):
        return "unnamed_group" if head in words("report_nouns") else "document"
    if head in words("body_nouns") or head in words("organisation_heads"):
        return "named_organisation"
    if GROUPS.match(core) or head in words("group_nouns") or _plural(head):
        return "unnamed_group"
    return "unnamed_person"


def _plural(noun: str) -> bool:
    return noun.endswith(("s", "men")) and not noun.endswith(("ss", "us", "is")) and not is_title(noun)

"""The brief in words: what all forms say alike."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from headwater.brief.record import Brief, Count, Entry
from headwater.brief.statements import Root, Stand, Statement, Voice
from headwater.records import PositionKind, Range, Relation, SourceKind
from headwater.text.lines import trimmed
from headwater.text.quotations import DOUBLE

POSITION: dict[PositionKind, str] = {
    "asserts": "asserts",
    "confirms": "confirms",
    "denies": "denies",
    "does_not_know": "does not know",
    "does_not_answer": "does not answer",
}
RELATION: dict[Relation, str] = {
    "conflict": "in conflict",
    "updated": "updated",
    "undetermined": "undetermined",
    "compatible": "compatible",
    "variant": "variant",
}
TARGET = {
    "content": "",
    "question": "asked about it",
    "anaphor": "refers back to it",
    "blanket": "said of the whole, not of this alone",
}
NAMED = 8  # origins of a claim, before they are counted
THROUGH = 3  # names of those who pass something on, before they are counted
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SAYS_UNNAMED = re.compile(r"\b(unnamed|unidentified|anonymous|unknown)\b", re.IGNORECASE)


class Excerpt(NamedTuple):
    """Words with what stands around them on their line."""

    before: str
    words: str
    after: str


def excerpt(text: str, place: Range, *, room: int, around: int = 0) -> Excerpt:
    """The words, cut to `room` characters, with up to `around` characters of their line on either side."""
    place = trimmed(text, *place)
    words = " ".join(text[place.start : place.end].split())
    left = re.split(r"[\r\n]", text[max(0, place.start - around) : place.start])[-1]
    right = re.split(r"[\r\n]", text[place.end : place.end + around])[0]
    if around and place.start > around and len(left) == around:
        left = "…" + left[left.find(" ") + 1 :]
    if around and place.end + around < len(text) and len(right) == around:
        right = right[: right.rfind(" ") + 1] + "…"
    return Excerpt(left, clip(words, room), right)


def quoted(words: str) -> str:
    """Between quotation marks, which are not doubled where the words bring their own."""
    return f"“{words.strip(f'{DOUBLE} ')}”"


def clip(words: str, room: int) -> str:
    """Cut to `room` characters, at a word's end where one is near."""
    if len(words) <= room:
        return words
    cut = words[: max(1, room - 1)]
    at = cut.rfind(" ")
    return (cut[:at] if at > room // 2 else cut).rstrip(" ,;:") + "…"


def number(count: int, noun: str, plural: str | None = None) -> str:
    """A count and its noun: "1 article", "2 articles"."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def listed(names: Sequence[str], last: str = "and") -> str:
    """A list in words: "a, b and c"."""
    return f" {last} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def who(name: str, kind: SourceKind) -> str:
    """A source's name, with "unnamed" where the texts name nobody and the name does not say so."""
    if kind == "unspecified":
        return "a source that the text does not name"
    return f"{name}, unnamed" if kind.startswith("unnamed") and not SAYS_UNNAMED.search(name) else name


def heard(name: str, kind: SourceKind, through: Sequence[str]) -> str:
    """A source and through whom it was heard: "a port official, unnamed, through Eva Strand's book"."""
    more = [number(len(through) - THROUGH, "other")] if len(through) > THROUGH else []
    passed = listed([*through[:THROUGH], *more])
    return f"{who(name, kind)}, through {passed}" if passed else who(name, kind)


def root(found: Root) -> str:
    """An origin, and through whom it was heard; of one that is not determined, why."""
    if found.ring:
        return f"not determined, as {ring(found)}"
    return heard(found.name, found.kind, found.through)


def ring(found: Root) -> str:
    """Who has it from whom, in a ring."""
    return f"{listed(found.ring)} have it only from one another"


def rootless(statement: Statement) -> str:
    """Why a claim has no origin."""
    if statement.unsourced or not statement.stands:
        return "it is said without a source"
    return "nobody asserts it"


def voice(found: Voice, *, alone: bool = False) -> str:
    """Who takes a position, with those who count as one with him; `alone` leaves out through whom it was heard."""
    name = f"{found.name} ({'; '.join(found.because)})" if found.because else found.name
    return heard(name, found.kind, () if alone else found.through)


def together(stand: Stand) -> str:
    """All who take a position, in one line; a note where none of them means this claim alone."""
    who = "; ".join(dict.fromkeys(voice(v) for v in stand.voices))
    notes = {TARGET[v.target] for v in stand.voices}
    return f"{who} ({note})" if len(notes) == 1 and (note := notes.pop()) else who


def origins(statement: Statement) -> str:
    """How many origins a claim has in the pile, and which."""
    if not statement.roots:
        return f"no origin found in this pile: {rootless(statement)}"
    named = [root(r) for r in statement.roots[:NAMED]]
    more = [f"{unnamed(statement):,} more"] if unnamed(statement) else []
    return f"{number(len(statement.roots), 'origin')} in this pile: {'; '.join([*named, *more])}"


def unnamed(statement: Statement) -> int:
    """How many origins are left when the first ones are named."""
    return max(0, len(statement.roots) - NAMED)


def outlets(count: Count) -> str:
    """The outlets by number, those not known apart: none known is not none."""
    if not count.outlets:
        return "outlets not known"
    known = number(len(count.outlets), "outlet")
    return f"{known}, not known for {number(count.no_outlet, 'article')}" if count.no_outlet else known


def counts(brief: Brief) -> list[str]:
    """Documents, articles, outlets and origins, in this order."""
    count = brief.count
    found = [number(count.documents, "document"), number(count.articles, "article"), outlets(count)]
    return found if count.origins is None else [*found, number(count.origins, "origin")]


def absent(statement: Statement) -> str:
    """The positions that nobody in the pile takes."""
    taken = {s.position for s in statement.stands}
    return listed([words for kind, words in POSITION.items() if kind not in taken], "or")


def origin_of(entry: Entry) -> str:
    """Outlet, agency, byline and date of a document, as far as they are known."""
    known = [entry.outlet, entry.agency, entry.byline and f"by {entry.byline}", entry.date and day(entry.date)]
    return ", ".join(k for k in known if k)


def headed(entry: Entry) -> str:
    """A document's headline, and where it is from."""
    return "; ".join(k for k in (entry.title or "no headline found", origin_of(entry)) if k)


def also(entry: Entry) -> str:
    """Of which other stories a document tells too; empty where of none."""
    titles = [quoted(s.title) if s.title else "an untitled story" for s in entry.also[:THROUGH]]
    more = [number(len(entry.also) - THROUGH, "more", "more")] if len(entry.also) > THROUGH else []
    return f"tells also of {listed([*titles, *more])}" if titles else ""


def day(date: str) -> str:
    """An ISO 8601 date, cut to what is known, in words: "4 May 2023", "May 2023", "3 May 2023, 17:35"."""
    whole, _, time = date.partition("T")
    parts = whole.split("-")
    if not all(p.isdigit() for p in parts) or (len(parts) > 1 and not 1 <= int(parts[1]) <= 12):
        return date
    named = [str(int(p)) if at == 2 else MONTHS[int(p) - 1] if at == 1 else p for at, p in enumerate(parts)]
    return " ".join(reversed(named)) + (f", {time[:5]}" if time else "")

"""Naming: whom the names of a text mean."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from headwater.attribute.identity.cast import Cast, Who, plain
from headwater.attribute.identity.memory import BACK, Memory
from headwater.records import Range
from headwater.text.names import Name
from headwater.words import words

# "Ida Holm, who", "the Courier newspaper, which"
BESIDE = re.compile(r"(?: [a-z]+)?,? ?")
# How many bearers of a name are told one by one: a long text can have thousands.
TOLD = 10


@dataclass
class Naming:
    """Knows the names of one document as members of its story's cast."""

    cast: Cast
    memory: Memory
    done: dict[Range, Who] = field(default_factory=dict)
    """Whom each name means, by where it stands."""

    def named(self, name: Name) -> Who:
        """Whom a name in the text means."""
        if name.range not in self.done:
            self.done[name.range] = self._named(name)
        return self.done[name.range]

    def _named(self, name: Name) -> Who:
        near = self._bearers(name)
        who = self.cast.person(name.text, near)
        if who and name.text.isupper() and name.kind != "place":
            return who  # "HOLM", as in a transcript
        if name.kind not in ("person", "unknown") or self.cast.is_body(name.text):
            return self.cast.organisation(name.text)
        if who:
            return who
        bearers = sorted(full[k] for k in near) if (full := self.cast.persons.get(plain(name.text))) else []
        if bearers:
            more = [f"{len(bearers) - TOLD} others"] if len(bearers) > TOLD else []
            why = f"“{name.text}” could be {' or '.join([*bearers[:TOLD], *more])}: left apart"
            return Who(
                key=f"person:{plain(name.text)}:{self.memory.part.id}",
                name=name.text,
                kind="named_person",
                because=why,
                passage=self.memory.passage(name.range.start),
            )
        if name.kind == "person":
            return Who(key=f"person:{plain(name.text)}", name=name.text, kind="named_person")
        return self.cast.organisation(name.text)

    def _bearers(self, name: Name) -> Sequence[str]:
        """The keys of those whose last name a single word is: named in the document before it, else anywhere."""
        full = self.cast.persons.get(plain(name.text), {})
        if len(full) < 2:
            return sorted(full)
        known = [k for k in full if k in self.firsts]
        before = [k for k in known if self.firsts[k] < name.range.start]
        bearers = before or known or full
        title = self.memory.part.text[max(0, name.range.start - 5) : name.range.start].strip(" .").split(" ")[-1]
        sexed = [k for k in bearers if _fits(title, k)]
        return sorted(sexed or bearers)

    @cached_property
    def firsts(self) -> dict[str, int]:
        """Where the document first gives each person's full name."""
        found: dict[str, int] = {}
        for name in self.memory.part.names:
            if name.kind == "person" and " " in name.text:
                found.setdefault(plain(name.text), name.range.start)
        return found

    def known(self, word: str) -> Who | None:
        """Whom a single word means that only a headline's capitals hide: a last name, an organisation."""
        who = self.cast.person(word)
        return who or (self.cast.organisation(word) if word.casefold() in self.cast.displays else None)

    def right_before(self, at: int) -> Who | None:
        """Whom a relative pronoun means where a name stands right before it, or one noun that goes with the name."""
        i = bisect_left(self.memory.starts, at) - 1
        if i < 0:
            return None
        between = self.memory.part.text[self.memory.part.names[i].range.end : at]
        return self.named(self.memory.part.names[i]) if BESIDE.fullmatch(between) else None

    def people(self, at: int) -> Sequence[Who]:
        """The persons of the cast whom this document names, those named last before an offset first."""
        upto = bisect_left(self.memory.starts, at)
        order = [
            *reversed(self.memory.part.names[max(0, upto - BACK) : upto]),
            *self.memory.part.names[upto : upto + BACK],
        ]
        here = {w.key: w for n in order if n.kind == "person" and (w := self.named(n))}
        return [w for k, w in here.items() if k in self.cast.roles]


def _fits(title: str, key: str) -> bool:
    """Whether "Mr" or "Mrs" can stand before a person's name, going by the given name."""
    woman = key.split()[0] in words("female_names")
    return (woman and title in ("Mrs", "Ms", "Miss")) or (not woman and title == "Mr")

"""Naming: whom the names of a text mean."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.attribute.identity.cast import Cast, Who
from headwater.attribute.identity.memory import BACK, Memory
from headwater.text.names import Name


@dataclass
class Naming:
    """Knows the names of one document as members of its story's cast."""

    cast: Cast
    memory: Memory
    done: dict[int, Who] = field(default_factory=dict)
    """Whom each name means, by where it stands."""

    def named(self, name: Name) -> Who:
        """Whom a name in the text means."""
        if name.range.start not in self.done:
            self.done[name.range.start] = self._named(name)
        return self.done[name.range.start]

    def _named(self, name: Name) -> Who:
        if name.kind in ("person", "unknown") and not self.cast.is_body(name.text):
            at = bisect_left(self.memory.starts, name.range.start)
            near = [n for n in self.memory.part.names[max(0, at - 60) : at] if n.kind == "person" and " " in n.text]
            who = self.cast.person(name.text, near)
            if who:
                return who
            if name.kind == "person":
                return Who(key=f"person:{name.text.casefold()}", name=name.text, kind="named_person")
        return self.cast.organisation(name.text)

    def known(self, word: str) -> Who | None:
        """Whom a single word means that only a headline's capitals hide: a last name, an organisation."""
        who = self.cast.person(word)
        return who or (self.cast.organisation(word) if word.casefold() in self.cast.displays else None)

    def right_before(self, at: int) -> Who | None:
        """Whom a relative pronoun means where a name stands right before it."""
        i = bisect_left(self.memory.starts, at) - 1
        close = i >= 0 and 0 <= at - self.memory.part.names[i].range.end <= 2
        return self.named(self.memory.part.names[i]) if close else None

    def people(self, at: int) -> Sequence[Who]:
        """The persons of the cast whom this document names, those named last before an offset first."""
        upto = bisect_left(self.memory.starts, at)
        order = [
            *reversed(self.memory.part.names[max(0, upto - BACK) : upto]),
            *self.memory.part.names[upto : upto + BACK],
        ]
        here = {w.key: w for n in order if n.kind == "person" and (w := self.named(n))}
        return [w for k, w in here.items() if k in self.cast.roles]

"""Who is meant: from a phrase in one document to an identity in its story."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.attribute.grammar.classes import role_class
from headwater.attribute.grammar.phrase import Phrase, phrase
from headwater.attribute.identity.cast import Cast, Part, Who
from headwater.attribute.identity.joint import halves
from headwater.attribute.identity.memory import Memory
from headwater.attribute.identity.naming import Naming
from headwater.attribute.identity.people import People
from headwater.attribute.identity.pronouns import HE, IT, THEY, Pronouns
from headwater.attribute.identity.things import Things
from headwater.records import Range
from headwater.words import words

# A pronoun is joined with its verb: "they've", "he's".
JOINED = re.compile(r"^(i|you|he|she|it|we|they|who|that|there)[’'](?:m|s|ve|re|ll|d)$")


@dataclass
class Resolver:
    """Resolves the phrases of one document in the order of the text, remembering whom it has spoken of."""

    cast: Cast
    part: Part

    def who(self, range_: Range, clause: Sequence[Range] = ()) -> Who:
        """The identity that the phrase at a range means; a pronoun means nobody who is named in its own `clause`."""
        found = self._meant(range_, clause)
        self.memory.spoken.append((range_.start, found))
        return found

    def both(self, range_: Range) -> list[tuple[Range, Who]]:
        """The two that a phrase names together, each with where it stands; nobody where it names one."""
        parts = halves(self.part.text, range_, self.memory.names_in(range_), self.read)
        return [(part, self._meant(part)) for part in parts]

    def _meant(self, range_: Range, clause: Sequence[Range] = ()) -> Who:
        said = JOINED.sub(r"\1", self.part.text[range_.start : range_.end].strip().lower().strip(",.;: "))
        if said in ("who", "that", "which") and (named := self.naming.right_before(range_.start)):
            found: Who | None = named
        elif said in HE | THEY | IT:
            found = self.pronouns.whom(said, range_.start, self._named_in(clause))
        elif said in ("i", "we", "you", "there", ""):
            found = None
        else:
            found = self.people.quantified(said, range_.start) or self._phrase(self.read(range_))
        return found or self.nobody()

    def _named_in(self, clause: Sequence[Range]) -> frozenset[str]:
        return frozenset(self.naming.named(n).key for r in clause for n in self.memory.names_in(r))

    def read(self, range_: Range) -> Phrase:
        """The phrase at a range, with the names that stand in it; a name that the range cuts is whole."""
        at = bisect_left(self.memory.starts, range_.start)
        first = self.part.names[at - 1].range if at else range_
        start = first.start if first.start < range_.start < first.end else range_.start
        names = self.memory.names_in(Range(start, range_.end))
        end = max(range_.end, names[-1].range.end) if names else range_.end
        return phrase(self.part.text, Range(start, end), names)

    def nobody(self) -> Who:
        """The source of what a document gives to nobody."""
        return Who(key=f"unspecified:{self.part.id}", name="unspecified", kind="unspecified")

    def _phrase(self, p: Phrase) -> Who | None:
        single = p.name is None and " " not in p.text and p.text[:1].isupper()
        if single and (known := self.naming.known(p.text)):
            return known
        if p.kind == "unspecified":
            return Who(key=f"unspecified:{self.part.id}:{p.short.lower()}", name=p.short, kind="unspecified")
        if p.names_it and p.name:
            if " and " in p.name.text and p.kind == "named_person":
                return Who(key=f"person:{p.name.text.casefold()}", name=p.name.text, kind="named_person")
            return self.naming.named(p.name)
        if p.kind == "document":
            return self.things.document(p)
        if p.kind == "named_organisation":
            return self.things.body(p)
        return self.people.somebody(p)

    @cached_property
    def memory(self) -> Memory:
        """What the document has said so far."""
        return Memory(self.part)

    @cached_property
    def naming(self) -> Naming:
        """Whom the document's names mean."""
        return Naming(self.cast, self.memory)

    @cached_property
    def pronouns(self) -> Pronouns:
        """Whom its pronouns mean."""
        return Pronouns(self.naming)

    @cached_property
    def things(self) -> Things:
        """Which documents and bodies it describes."""
        return Things(self.naming, self.pronouns)

    @cached_property
    def people(self) -> People:
        """Which people it describes."""
        return People(self.naming, self.pronouns)


def source_like(p: Phrase) -> bool:
    """Whether a phrase can be a source at all: a name, a role, a body or a document."""
    known = p.names_it or p.kind in ("document", "named_organisation") or role_class(p.head) != p.head
    return known or p.head in words("source_nouns") or p.head in words("report_nouns")

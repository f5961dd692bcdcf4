"""Things: documents and bodies that a text describes and does not name."""

from bisect import bisect_left

from headwater.attribute.grammar.classes import document_class
from headwater.attribute.grammar.phrase import Phrase
from headwater.attribute.identity.cast import Who
from headwater.attribute.identity.describing import Describing
from headwater.attribute.identity.memory import BACK
from headwater.text.names import Name
from headwater.words import words


class Things(Describing):
    """Finds which document or body a description means."""

    def document(self, p: Phrase) -> Who:
        """The document that a phrase speaks of: "the report", "a letter from the council"."""
        kind = document_class(p.head) or p.head
        inside = self.memory.names_in(p.range)
        for n in inside:
            author = self.naming.named(n)
            if author.key in self.cast.works and kind == "book":
                return self.cast.works[author.key]
        works = sorted({w.key: w for w in self.cast.works.values()}.values(), key=lambda w: w.key)
        if len(works) == 1 and (kind == "book" or (kind == "document" and p.definite)):
            return works[0].told(f"“{p.short}”: the one {p.head} that the texts name an author of")
        if p.definite:
            same = next((w for _, w in self.memory.latest() if w.key.startswith(f"document:{kind}:")), None)
            if same:
                return same.told(f"“{p.short}”")
        # Two texts that name whose report it is speak of one report.
        owner = ":".join(n.text.casefold() for n in inside) or self.memory.part.id
        passage = self.memory.passage(p.range.start)
        return Who(key=f"document:{kind}:{owner}", name=p.short, kind="document", passage=passage)

    def body(self, p: Phrase) -> Who:
        """A body that is described, not named: "the company", "the Brandt shipyard", "her campaign"."""
        owned = self._owned(p) if p.name is None else None
        if owned:
            return owned
        if p.name is None and not p.text.lower().startswith(("a ", "an ")):
            known = next(
                (w for _, w in self.memory.latest() if w.kind == "named_organisation" and p.head in w.name.lower()),
                None,
            )
            known = known or self._body_called(p)
            if known:
                return known.told(f"“{p.short}”")
        outlet = self._outlet_named(p) if p.head in words("outlet_nouns") else None
        if outlet:
            return self.cast.organisation(outlet.text)
        if p.name is not None:
            owner = self.naming.named(p.name)
            label = owner.name.split()[-1] if owner.kind == "named_person" else p.name.text
            return Who(key=f"organisation:{label.casefold()} {p.head}", name=p.short, kind="named_organisation")
        return Who(
            key=f"organisation:{self.memory.part.id}:{p.short.lower()}",
            name=p.short,
            kind="named_organisation",
            passage=self.memory.passage(p.range.start),
        )

    def _owned(self, p: Phrase) -> Who | None:
        """The body of somebody whom a pronoun means: "her campaign" is the campaign of who was spoken of."""
        first = p.text[:4].strip().lower()
        owner = self.pronouns.whom(first, p.range.start) if first in ("his", "her") else None
        if owner is None or owner.kind != "named_person":
            return None
        last = owner.name.split()[-1]
        return Who(
            key=f"organisation:{last.casefold()} {p.head}",
            name=f"{last}’s {p.head}",
            kind="named_organisation",
            because=f"“{p.short}” is of {owner.name}",
        )

    def _outlet_named(self, p: Phrase) -> Name | None:
        """The outlet's own name in "the Lund agency", or "Denmark's daily newspaper, the Harbour Courier"."""
        return next((n for n in reversed(self.memory.names_in(p.range)) if n.kind in ("organisation", "unknown")), None)

    def _body_called(self, p: Phrase) -> Who | None:
        """The body that texts call by a noun ("Lund & Co., the company that…"); of "the newspaper", the last outlet."""
        nouns = sorted(words("company_nouns")) if p.head in words("company_nouns") else [p.head]
        called = sorted(self.cast.bodies.get(p.head, ()) or {n for b in nouns for n in self.cast.bodies.get(b, ())})
        if len(called) == 1:
            return self.cast.organisation(called[0])
        if p.head not in words("outlet_nouns") or not p.definite:
            return None
        before = self.memory.part.names[: bisect_left(self.memory.starts, p.range.start)]
        return next((self.cast.organisation(n.text) for n in reversed(before[-BACK:]) if is_outlet(n.text)), None)


def is_outlet(name: str) -> bool:
    """Whether a name is an outlet's."""
    low = name.casefold().removeprefix("the ")
    return low in words("outlet_names") or not words("outlet_heads").isdisjoint(low.split())

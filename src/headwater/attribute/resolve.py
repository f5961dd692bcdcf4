"""Who is meant: from a phrase in one document to an identity in its story."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.attribute.cast import Cast, Part, Who
from headwater.attribute.phrase import Phrase, document_class, phrase, role_class
from headwater.records import Range
from headwater.text.names import Name
from headwater.words import words

HE = frozenset(("he", "him", "his", "she", "her", "who"))
THEY = frozenset(("they", "them", "their"))
IT = frozenset(("it", "its", "this", "that", "which"))
BARE = frozenset(("several", "some", "others", "many", "few", "most", "both", "one", "another", "all"))


@dataclass
class Resolver:
    """Resolves the phrases of one document in the order of the text, remembering whom it has spoken of."""

    cast: Cast
    part: Part
    spoken: list[tuple[int, Who]] = field(default_factory=list)

    def who(self, range_: Range) -> Who:
        """The identity that the phrase at a range means."""
        said = self.part.text[range_.start : range_.end].strip().lower().strip(",.;: ")
        first = said.split()[0] if said else ""
        found = self._pronoun(said, range_) if said in HE | THEY | IT | {"i", "we"} else None
        if found is None and said not in HE | THEY | IT | {"i", "we"}:
            found = self._bare_quantifier(first, said) or self._phrase(phrase(self.part.text, range_, self.part.names))
        found = found or self.nobody()
        self.spoken.append((range_.start, found))
        return found

    def nobody(self) -> Who:
        """The source of what a document gives to nobody."""
        return Who(key=f"unspecified:{self.part.id}", name="unspecified", kind="unspecified")

    def _pronoun(self, said: str, range_: Range) -> Who | None:
        if said in ("i", "we"):
            return None
        wanted = (
            ("named_person", "unnamed_person")
            if said in HE
            else ("unnamed_group", "named_organisation")
            if said in THEY
            else ("named_organisation", "document")
        )
        recent = next(((at, w) for at, w in reversed(self.spoken) if w.kind in wanted and at < range_.start), None)
        if said not in HE:
            return _because(recent[1], f"“{said}”") if recent and range_.start - recent[0] < 1500 else None
        subject = self._subject(range_.start)
        if recent and (subject is None or recent[0] >= subject[0] or range_.start - recent[0] < 250):
            return _because(recent[1], f"“{said}”")
        return _because(subject[1], f"“{said}”") if subject else None

    def _subject(self, before: int) -> tuple[int, Who] | None:
        """The person named first in the nearest sentence before an offset that names one."""
        text = self.part.text
        near = [
            n for n in self.part.names if n.range.end <= before and before - n.range.start < 700 and n.kind == "person"
        ]
        if not near:
            return None
        last = near[-1]
        sentence = max(text.rfind(". ", 0, last.range.start), text.rfind("\n", 0, last.range.start), 0)
        first = next(
            (n for n in near if n.range.start >= sentence and text[n.range.end : n.range.end + 2] not in ("’s", "'s")),
            last,
        )
        who = self._named(first)
        return (first.range.start, who) if who else None

    def _bare_quantifier(self, first: str, said: str) -> Who | None:
        if first not in BARE or len(said.split()) > 1:
            return None
        group = next((w for _, w in reversed(self.spoken) if w.kind == "unnamed_group"), None)
        name = f"{first} of {group.name}" if group else first
        return Who(key=f"group:{self.part.id}:{name.lower()}", name=name, kind="unnamed_group")

    def _phrase(self, p: Phrase) -> Who | None:
        if p.names_it and p.name:
            return self._named(p.name)
        if p.kind == "document":
            return self._document(p)
        if p.kind == "named_organisation":
            return self._body(p)
        return self._somebody(p)

    def _named(self, name: Name) -> Who | None:
        if name.kind in ("person", "unknown"):
            near = [
                n for n in self.part.names if n.range.start < name.range.start and n.kind == "person" and " " in n.text
            ]
            who = self.cast.person(name.text, near)
            if who:
                return who
            if name.kind == "person":
                return Who(key=f"person:{name.text.casefold()}", name=name.text, kind="named_person")
        if name.kind == "unknown" and " " not in name.text and not name.text.isupper():
            return Who(key=f"person:{name.text.casefold()}", name=name.text, kind="named_person")
        return self.cast.organisation(name.text)

    def _document(self, p: Phrase) -> Who:
        kind = document_class(p.head) or p.head
        inside = [n for n in self.part.names if p.range.start <= n.range.start < p.range.end]
        for n in inside:
            author = self._named(n)
            if author and author.key in self.cast.works and kind == "book":
                return self.cast.works[author.key]
        works = sorted({w.key: w for w in self.cast.works.values()}.values(), key=lambda w: w.key)
        if len(works) == 1 and (kind == "book" or (kind == "document" and p.definite)):
            return _because(works[0], f"“{_short(p.text)}”: the one {p.head} that the texts name an author of")
        if p.definite:
            same = next(
                (w for _, w in reversed(self.spoken) if w.key.startswith(f"document:{kind}:{self.part.id}")), None
            )
            if same:
                return _because(same, f"“{_short(p.text)}”")
        owner = ":".join(n.text.casefold() for n in inside)
        return Who(key=f"document:{kind}:{self.part.id}:{owner}", name=_short(p.text), kind="document")

    def _body(self, p: Phrase) -> Who:
        """A body that is described, not named: "the company", "the Brandt campaign"."""
        if p.name is None and p.definite:
            known = next(
                (w for _, w in reversed(self.spoken) if w.kind == "named_organisation" and p.head in w.name.lower()),
                None,
            )
            if known:
                return _because(known, f"“{_short(p.text)}”")
        if p.name is not None:
            owner = self._named(p.name)
            label = owner.name.split()[-1] if owner and owner.kind == "named_person" else p.name.text
            return Who(key=f"organisation:{label.casefold()} {p.head}", name=_short(p.text), kind="named_organisation")
        return Who(
            key=f"organisation:{self.part.id}:{_short(p.text).lower()}", name=_short(p.text), kind="named_organisation"
        )

    def _somebody(self, p: Phrase) -> Who:
        """Somebody whom the phrase does not name: a known person by role, else somebody unnamed."""
        said = [w.lower() for w in p.text.replace("’s", "").replace("'s", "").split()]
        if p.kind == "unnamed_person" and p.definite and not {"unnamed", "anonymous", "unidentified"} & set(said):
            known = self.cast.role_of(p.head, said, self._persons_known())
            earlier = self._unnamed_before(p)
            if known and not earlier:
                return _because(known, f"“{_short(p.text)}” is a role of {known.name}")
        earlier = self._unnamed_before(p)
        if earlier and (p.definite or p.kind == "unnamed_group"):
            return earlier
        owner = ":".join(
            n.text.split()[-1].casefold() for n in self.part.names if p.range.start <= n.range.start < p.range.end
        )
        sort = "group" if p.kind == "unnamed_group" else "somebody"
        detail = role_class(p.head) if sort == "somebody" else _short(p.text).lower()
        return Who(key=f"{sort}:{self.part.id}:{detail}:{owner}", name=_short(p.text), kind=p.kind)

    def _unnamed_before(self, p: Phrase) -> Who | None:
        sort = "group" if p.kind == "unnamed_group" else "somebody"
        role = role_class(p.head)
        return next((w for _, w in reversed(self.spoken) if w.key.startswith(f"{sort}:{self.part.id}:{role}")), None)

    def _persons_known(self) -> Sequence[Who]:
        keys = sorted(self.cast.roles)
        here = {w.key for n in self.part.names if n.kind == "person" and (w := self._named(n))}
        return [w for k in keys if k in here and (w := self.cast.person(k.removeprefix("person:")))]


def _because(who: Who, why: str) -> Who:
    return Who(key=who.key, name=who.name, kind=who.kind, because=why)


def _short(text: str) -> str:
    """A phrase for showing: its first line, no longer than ten words, without what an apposition adds."""
    said = " ".join(text.split())
    for mark in (", who ", ", which ", ", "):
        said = said.split(mark)[0]
    return " ".join(said.split()[:14]).strip(",;: ")


def source_like(p: Phrase) -> bool:
    """Whether a phrase can be a source at all: a name, a role, a body or a document."""
    return (
        p.names_it
        or p.kind in ("document", "named_organisation")
        or role_class(p.head) != p.head
        or p.head
        in (
            "sources",
            "source",
            "officials",
            "official",
            "people",
            "media",
            "outlets",
            "records",
            "experts",
            "witnesses",
            "person",
        )
        or p.head in words("report_nouns")
    )

"""The cast of a story: everybody whom its texts name, with the roles and works that they give them."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from unicodedata import combining, normalize

from headwater.attribute.grammar.classes import members, role_class
from headwater.records import SourceKind
from headwater.text.names import Name
from headwater.words import words

SAME_NATION = {"u.s.": "american", "us": "american", "uk": "british"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Who:
    """An identity within a story: a key, the name to show, its kind, and why its words mean it."""

    key: str
    name: str
    kind: SourceKind
    because: str = ""
    role: str = ""
    """The class of roles of somebody unnamed ("lawyer")."""
    passage: str = ""
    """Of somebody whose key only this document knows: the same in every copy of the paragraph."""

    def told(self, why: str) -> "Who":
        """The same, with why its words mean it."""
        return replace(self, because=why)


@dataclass(frozen=True, kw_only=True)
class Part:
    """One document's share in a cast: its text and the names found in it."""

    id: str
    text: str
    names: Sequence[Name]
    begin: int = 0
    copies: int = 1
    """How many documents have the same text."""


@dataclass
class Cast:
    """Who is named in the documents of one story, and how they are spoken of."""

    persons: dict[str, dict[str, str]] = field(default_factory=dict)
    """Full names by last name: key to display form."""
    aliases: dict[str, str] = field(default_factory=dict)
    """Keys of organisations that a short name or acronym stands for."""
    displays: dict[str, str] = field(default_factory=dict)
    roles: dict[str, Counter[str]] = field(default_factory=dict)
    """What each person is called, by role class and nationality."""
    posts: dict[str, frozenset[str]] = field(default_factory=dict)
    """The words that stand around each person's name as what the bearer is: "harbour", "board", "spokeswoman"."""
    works: dict[str, Who] = field(default_factory=dict)
    """The documents that persons have written, by the author's key."""
    bodies: dict[str, set[str]] = field(default_factory=dict)
    """The names that the texts call a company, an agency and so on, by that noun."""
    introduced: set[str] = field(default_factory=set)
    """The names right before which such a noun stands: "the militant group Red Tide"."""

    def is_body(self, name: str) -> bool:
        """Whether the texts call the bearer of a name a company or the like."""
        return name in self.introduced or any(name in names for names in self.bodies.values())

    def person(self, name: str, near: Sequence[str] = ()) -> Who | None:
        """The person of that name; a last name alone is joined where one full name carries it.

        Where several do, those of them whose keys are `near` decide, if they are one.
        """
        key = surname(plain(name))
        full = self.persons.get(key.rpartition(" ")[2], {})
        if key in full:
            return Who(key=f"person:{key}", name=full[key], kind="named_person")
        if not full or " " in key:
            return None
        fit = [k for k in near if k in full] or sorted(full)
        if len(fit) != 1:
            return None
        return Who(
            key=f"person:{fit[0]}",
            name=full[fit[0]],
            kind="named_person",
            because=f"“{name}” is the family name of {full[fit[0]]}",
        )

    def organisation(self, name: str) -> Who:
        """The organisation of that name, short name or acronym."""
        said = bare(name)
        key = self.aliases.get(said, said)
        full = self.displays.get(key, name)
        why = f"“{name}” is short for {full}" if key != said else ""
        return Who(key=f"organisation:{key}", name=full, kind="named_organisation", because=why)

    def holder(self, head: str, said: Collection[str], names: Sequence[Who]) -> Who | None:
        """The one person whose post is all that a description says: "a spokesman for the board" of its named one."""
        wanted = role_class(head)
        fit = [w for w in names if self.roles.get(w.key, Counter())[wanted] and self._spelled(said) <= self._post(w)]
        return fit[0] if len(fit) == 1 else None

    def _post(self, who: Who) -> frozenset[str]:
        return self._spelled(self.posts.get(who.key, frozenset()))

    def _spelled(self, said: Collection[str]) -> frozenset[str]:
        """Words with acronyms written out, joints left out."""
        full = (self.aliases.get(w, w).split() if w.casefold() in self.aliases else [w] for w in said)
        kept = frozenset(w for some in full for w in some) - words("prepositions") - words("determiners")
        return kept - words("demonyms") or kept

    def bearer(self, roles: Collection[str], said: Sequence[str], names: Sequence[Who]) -> Who | None:
        """The one person in one of some classes of roles; nobody of another nation or party than a description says."""
        marks = _marks(said)
        fit = []
        for who in names:
            known = self.roles.get(who.key, Counter())
            if not known.keys().isdisjoint(roles) and not (marks and _marks(known) and not marks & _marks(known)):
                fit.append(who)
        return fit[0] if len(fit) == 1 else None

    def role_of(self, head: str, said: Sequence[str], names: Sequence[Who]) -> Who | None:
        """The one person whom a description fits best: "the Danish leader" of somebody called Danish prime minister.

        Where several fit alike, the one who stands first in `names`.
        """
        wanted = members().get(head) or role_class(head.removeprefix("ex-"))
        marks = _marks([*said, "former"] if head.startswith("ex-") else said)
        scored = []
        for rank, who in enumerate(names):
            roles = self.roles.get(who.key, Counter())
            known = _marks(roles)
            if not roles[wanted] or (marks and known and not marks & known):
                continue
            alike = sum(roles[w] for w in roles if _marks([w]) & marks) + len(roles.keys() & set(said))
            scored.append((-len(marks & known), -alike, rank, who))
        best = min(scored, default=None, key=lambda s: s[:3])
        if best is None or (marks and not best[0] and len(scored) > 1):
            return None
        return best[3]


def _marks(said: Iterable[str]) -> frozenset[str]:
    """What tells bearers of one role apart: nationality, party, whether they still are it, whether only a deputy."""
    every = words("demonyms") | {"former", "vice", "deputy"}
    return frozenset(SAME_NATION.get(w, w) for w in said if w in every)


@lru_cache(maxsize=1 << 14)
def plain(name: str) -> str:
    """A person's name for comparison: lower case, accents, initials and suffixes dropped."""
    parts = [p for p in unaccented(name.casefold()).replace("’", "'").split() if not (len(p) == 2 and p.endswith("."))]
    while len(parts) > 1 and parts[-1].strip(".") in ("jr", "sr", "ii", "iii"):
        parts.pop()
    return " ".join(parts) or unaccented(name.casefold())


@lru_cache(maxsize=1 << 14)
def surname(key: str) -> str:
    """A name's key without the small words that a last name alone begins with: "de Berg" is "Berg"."""
    parts = key.split()
    small = next((i for i, p in enumerate(parts) if p not in words("name_particles")), 0)
    return parts[-1] if small == len(parts) - 1 else key


def family_names(key: str) -> tuple[str, ...]:
    """What a person can be called by alone: the last of the names, and the first in "Hua Chunying"."""
    first, *_, last = key.split()
    return (last, first) if first in words("family_first") else (last,)


def bare(name: str) -> str:
    """A body's name for comparison: lower case, without article, full stops and accents."""
    return unaccented(name.casefold()).removeprefix("the ").replace(".", "").strip()


def unaccented(name: str) -> str:
    """A name as texts without accents write it: "Andre", of "André"."""
    return name if name.isascii() else "".join(c for c in normalize("NFKD", name) if not combining(c))

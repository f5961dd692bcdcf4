"""The cast of a story: everybody whom its texts name, with the roles and works that they give them."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from headwater.attribute.grammar.phrase import document_class, members, role_class
from headwater.attribute.identity.posts import post, roles_around
from headwater.records import SourceKind
from headwater.text.names import Name
from headwater.words import words

SAME_NATION = {"u.s.": "american", "us": "american", "uk": "british"}
# "Lund & Co., the company that…", "the operator, Lund & Co.,"
BODY = re.compile(r", (?:the|a|an) (?:[a-z-]+ ){0,2}?([a-z]+) (?:that|which|behind|of|in|for|based)\b")
# "the Lund news agency"
OUTLET = re.compile(r" (?:news |daily |radio |television )?([a-z]+)\b")
BODY_BEFORE = re.compile(r"(?:(?P<led>[a-z]+) )?\b[Tt]he (?P<noun>[a-z]+), $")
ACRONYM = re.compile(r"\s\((?:the |The )?([A-Z][A-Za-z&.]{1,7})\)")
# "a book by the journalist Ida Holm", "Holm's new book"
WORK_BY = re.compile(r"\b(\w+)(?: [\"“]?[A-Z][^.,;]{0,40}[\"”,]?| to be [a-z ]{3,30})? by (?:[a-z-]+ ){0,4}$")
POSSESSED = re.compile(r"[’']s?((?: [\w-]+){1,4})")


@dataclass(frozen=True, kw_only=True, slots=True)
class Who:
    """An identity within a story: a key, the name to show, its kind, and why its words mean it."""

    key: str
    name: str
    kind: SourceKind
    because: str = ""
    role: str = ""
    """The class of roles of somebody unnamed ("aide")."""
    passage: str = ""
    """Of somebody whose key only this document knows: the same in every copy of the paragraph."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One document's share in a cast: its text and the names found in it."""

    id: str
    text: str
    names: Sequence[Name]
    begin: int = 0


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

    def is_body(self, name: str) -> bool:
        """Whether the texts call the bearer of a name a company or the like."""
        return any(name in names for names in self.bodies.values())

    def person(self, name: str, near: Sequence[Name] = ()) -> Who | None:
        """The person of that name; a last name alone is joined where one full name carries it, or by `near`."""
        last = _plain(name).split()[-1]
        full = self.persons.get(last, {})
        key = _plain(name)
        if key in full:
            return Who(key=f"person:{key}", name=full[key], kind="named_person")
        if " " in key and len(key.split()) > 1:
            return None
        close = [n for n in near if _plain(n.text) in full]
        if close:
            key = _plain(close[-1].text)
        elif len(full) == 1:
            key = next(iter(full))
        else:
            return None
        return Who(
            key=f"person:{key}",
            name=full[key],
            kind="named_person",
            because=f"“{name}” is the last name of {full[key]}",
        )

    def organisation(self, name: str) -> Who:
        """The organisation of that name, short name or acronym."""
        said = _bare(name)
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


def _plain(name: str) -> str:
    """A person's name for comparison: lower case, initials and suffixes dropped."""
    parts = [p for p in name.casefold().replace("’", "'").split() if not (len(p) == 2 and p.endswith("."))]
    while len(parts) > 1 and parts[-1].strip(".") in ("jr", "sr", "ii", "iii"):
        parts.pop()
    return " ".join(parts) or name.casefold()


def _bare(name: str) -> str:
    return name.casefold().removeprefix("the ").replace(".", "").strip()


def cast_of(parts: Sequence[Part]) -> Cast:
    """Read the cast of a story from its documents' names."""
    cast = Cast()
    for part in parts:
        _name_bodies(cast, part)
    _name_persons(cast, parts)
    _name_organisations(cast, parts)
    for part in parts:
        for name in part.names:
            who = cast.person(name.text) if name.kind in ("person", "unknown") else None
            if who:
                cast.roles.setdefault(who.key, Counter()).update(roles_around(part.text, name.range))
                cast.posts[who.key] = cast.posts.get(who.key, frozenset()) | post(part.text, name.range)
                _work(cast, part, name, who)
    return cast


def _name_bodies(cast: Cast, part: Part) -> None:
    for name in part.names:
        before = BODY_BEFORE.search(part.text, max(0, name.range.start - 40), name.range.start)
        behind = BODY.match(part.text, name.range.end)
        outlet = OUTLET.match(part.text, name.range.end)
        nouns = {behind[1]} if behind else set()
        if before and before["led"] not in words("prepositions"):
            nouns.add(before["noun"])
        nouns &= words("body_nouns")
        nouns |= {outlet[1]} & words("outlet_nouns") if outlet else set()
        for noun in nouns if name.kind != "place" else ():
            cast.bodies.setdefault(noun, set()).add(name.text)


def _name_persons(cast: Cast, parts: Sequence[Part]) -> None:
    shapes: dict[str, Counter[str]] = defaultdict(Counter)
    for part in parts:
        for name in part.names:
            if name.kind == "person" and " " in name.text and not cast.is_body(name.text):
                shapes[_plain(name.text)][name.text] += 1
    for key in sorted(shapes):
        if " " in key:
            best = max(sorted(shapes[key]), key=lambda s: (shapes[key][s], len(s)))
            cast.persons.setdefault(key.split()[-1], {})[key] = best


def _name_organisations(cast: Cast, parts: Sequence[Part]) -> None:
    seen: Counter[str] = Counter()
    for part in parts:
        for name in part.names:
            if name.kind in ("organisation", "place") or cast.is_body(name.text):
                key = _bare(name.text)
                seen[key] += 1
                cast.displays.setdefault(key, name.text)
                short = ACRONYM.match(part.text, name.range.end)
                if short and _spells(short[1], name.text):
                    cast.aliases[_bare(short[1])] = key
    _short_names(cast, seen)


def _spells(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in their order, the first one first."""
    letters = iter(name.casefold().removeprefix("the "))
    return all(c in letters for c in acronym.casefold() if c.isalpha()) and acronym[:1].casefold() == _bare(name)[:1]


def _short_names(cast: Cast, seen: Counter[str]) -> None:
    """ "The Times" stands for the only longer name that ends so; an acronym for the only name with these initials."""
    for key in sorted(seen):
        longer = [k for k in sorted(seen) if k != key and k.endswith(f" {key}")]
        spelled = [
            k
            for k in sorted(seen)
            if " " in k and "".join(w[0] for w in k.split() if w not in ("of", "the", "and", "for")) == key
        ]
        for found in (longer, spelled):
            if len(found) == 1 and len(key) > 1:
                cast.aliases.setdefault(key, found[0])
        if " " not in key:
            continue
        last = key.split()[-1]
        if last in ("times", "post", "journal", "guardian", "independent", "telegraph", "mail", "herald", "tribune"):
            same = [k for k in sorted(seen) if k.split()[-1] == last and " " in k]
            if len(same) == 1:
                cast.aliases.setdefault(last, key)


def _work(cast: Cast, part: Part, name: Name, who: Who) -> None:
    """Note the book that a name is said to be the author of."""
    before = WORK_BY.search(part.text, max(0, name.range.start - 100), name.range.start)
    after = POSSESSED.match(part.text, name.range.end)
    nouns = [word.lower() for m in (before, after) if m and "\n" not in m[0] for word in m[1].split()]
    if any(document_class(noun) == "book" for noun in nouns):
        cast.works.setdefault(who.key, Who(key=f"document:book:{who.key}", name=f"{who.name}’s book", kind="document"))

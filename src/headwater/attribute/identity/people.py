"""People: those whom a text describes and does not name, and the named ones whom a description means."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache

from headwater.attribute.grammar.classes import members, role_class
from headwater.attribute.grammar.phrase import Phrase
from headwater.attribute.identity.cast import Who
from headwater.attribute.identity.describing import Describing
from headwater.attribute.identity.pronouns import FAR, NEAR
from headwater.records import Range
from headwater.text.names import is_title
from headwater.words import rows, words

BARE = frozenset(("several", "some", "others", "many", "few", "most", "both", "one", "another", "all"))
UNNAMED = re.compile(
    r"(?i)\b(?:unnamed|anonym(?:ous|ity)|unidentified|not (?:been |be )?(?:named|identified|authori[sz]ed))\b"
)
POSSESSIVE = re.compile(r"[’']s?$")
COMMON = frozenset(("unnamed", "anonymous", "unidentified", "same", "senior"))
# How far into an article, in characters, its lead reaches.
LEAD = 300
PLURAL = re.compile(r"\b([a-z]+)s\b")
# A description of so many words means the same people in every text of a story.
TELLING = 5


class People(Describing):
    """Finds who is meant by a description: "the minister", "a spokesman for the board", "several"."""

    def somebody(self, p: Phrase) -> Who:
        """Somebody whom the phrase does not name: a known person by role, else somebody unnamed."""
        if p.head in words("institution_nouns") and (known := self._institution(p)):
            return known.told(f"“{p.short}”")
        earlier = self._unnamed_before(p) if p.definite else None
        if earlier:
            return earlier
        known = self._person_described(p) if p.kind == "unnamed_person" else None
        if known:
            return known.told(f"“{p.short}” is a role of {known.name}")
        description = p.short.lower()
        if len(description.split()) >= TELLING:
            key = f"{p.kind}:{description}"
        elif p.kind == "unnamed_person":
            key = f"{p.kind}:{self.memory.passage(p.range.start)}"
        else:
            key = f"{p.kind}:{self.memory.part.id}:{description}"
        return Who(
            key=key,
            name=p.short,
            kind=p.kind,
            role=role_class(p.head),
            passage=self.memory.passage(p.range.start),
        )

    def _institution(self, p: Phrase) -> Who | None:
        """The police, the government, the ministry that the text has named before."""
        named = (w for _, w in self.memory.latest() if w.kind == "named_organisation")
        return next((w for w in named if w.name.lower().split()[-1] == p.head), None)

    def _unnamed_before(self, p: Phrase) -> Who | None:
        role = role_class(p.head)
        marks = _marks(p.text, p.head)
        same = (w for _, w in self.memory.latest() if w.kind == p.kind and w.role == role)
        return next((w for w in same if not marks or _alike(marks, _marks(w.name, p.head))), None)

    def _person_described(self, p: Phrase) -> Who | None:
        """The named person whom a description means: by role, by post, or because the text is just speaking of them."""
        said = [POSSESSIVE.sub("", w.lower()) for w in p.text.split(",")[0].split()]
        if not p.definite:
            return self._holder(p, said) or self._named_below(p, said)
        if self._kept_unnamed(p):
            return None
        spoken = {w.key for _, w in self.memory.latest()}
        people = sorted(self.naming.people(p.range.start), key=lambda w: w.key not in spoken)
        return self._author(p) or self.cast.role_of(p.head, said, people) or self._in_focus(p, said)

    def _holder(self, p: Phrase, said: Sequence[str]) -> Who | None:
        """The named bearer of a post that is first or last spoken of without the name: "a spokesman for the board"."""
        role = role_class(p.head)
        near = self.memory.part.text[max(0, p.range.start - NEAR) : p.range.end + NEAR]
        if role not in words("single_posts") or UNNAMED.search(near):
            return None
        post = [w for w in said if role_class(w) != role and w not in ("a", "an")]
        return (
            self.cast.holder(p.head, post, self.naming.people(p.range.start)) if post or role == "spokesman" else None
        )

    def _named_below(self, p: Phrase, said: Sequence[str]) -> Who | None:
        """Whom a lead only describes and the text goes on to name: "A port official denied it. …, said Ida Holm"."""
        lead = p.range.start - self.memory.part.begin < LEAD
        near = self.memory.part.text[max(0, p.range.start - NEAR) : p.range.end + NEAR]
        single = role_class(p.head) in words("single_posts")
        if not lead or single or {"a", "an"}.isdisjoint(said[:1]) or UNNAMED.search(near):
            return None
        names = (n for n in self.memory.names_in(Range(p.range.end, p.range.end + FAR)) if n.kind == "person")
        below = {w.key: w for n in names if " " in n.text and (w := self.naming.named(n))}
        fresh = [w for w in below.values() if self.naming.firsts.get(w.key.removeprefix("person:"), 0) > p.range.start]
        return self.cast.bearer({role_class(p.head), *_narrower().get(p.head, ())}, said, fresh)

    def _in_focus(self, p: Phrase, said: Sequence[str]) -> Who | None:
        """Whom an age, a party or a place describes: "the 63-year-old", "the Texas senator" is who was spoken of."""
        placed = is_title(p.head) and not words("places", "demonyms").isdisjoint(said)
        if not (p.head.endswith("-old") or p.head in members() or placed):
            return None
        who = self.pronouns.whom("who", p.range.start)
        others = {*members().values()} - {members().get(p.head)}
        known = self.cast.roles.get(who.key, Counter()) if who else Counter[str]()
        clash = p.head in members() and not others.isdisjoint(known)
        other = placed and bool(known) and role_class(p.head) not in known
        return None if who is None or clash or other else who

    def _author(self, p: Phrase) -> Who | None:
        """Whom "the author" means where the texts speak of one author's work."""
        if p.head != "author" or len(self.cast.works) != 1:
            return None
        return self.cast.person(next(iter(self.cast.works)).removeprefix("person:"))

    def _kept_unnamed(self, p: Phrase) -> bool:
        """Whether the text says that somebody is not named, or has spoken of "a pilot" before "the pilot"."""
        near = self.memory.part.text[p.range.start : p.range.end + 40]
        if UNNAMED.search(near):
            return True
        before = self.memory.part.text[max(0, p.range.start - FAR) : p.range.start]
        return (
            bool(p.head)
            and re.search(rf"\b(?:an?|unnamed|anonymous) (?:[\w-]+ ){{0,3}}?{re.escape(p.head)}\b", before) is not None
        )

    def quantified(self, said: str, at: int) -> Who | None:
        """ "Several said": several of the people whom the text has just spoken of."""
        if said not in BARE:
            return None
        before = [m for m in PLURAL.finditer(self.memory.part.text, max(0, at - NEAR), at) if is_title(m[1].lower())]
        name = f"{said} {before[-1][0]}" if before else said
        key = f"unnamed_group:{self.memory.passage(at)}"
        return Who(key=key, name=name, kind="unnamed_group", role=said)


@cache
def _narrower() -> dict[str, frozenset[str]]:
    """The classes of roles that a wider word stands for."""
    table: dict[str, set[str]] = defaultdict(set)
    for role, wider in rows("wider_roles"):
        table[wider].add(role)
    return {wider: frozenset(roles) for wider, roles in table.items()}


def _marks(said: str, head: str) -> frozenset[str]:
    """The words of a description that tell its bearer from others in the role."""
    told = (POSSESSIVE.sub("", w.strip(",.;:()").lower()) for w in said.split())
    return frozenset(w for w in told if w and w != head) - words("stopwords") - words("prepositions") - COMMON


def _alike(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two descriptions can be of one person: one of them says no more, or they share a word."""
    return not some or not others or not some.isdisjoint(others)

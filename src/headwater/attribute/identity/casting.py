"""Casting: reading a story's cast from its texts."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from headwater.attribute.grammar.classes import document_class
from headwater.attribute.identity.cast import Cast, Part, Who, bare, family_names, plain, surname
from headwater.attribute.identity.posts import post, roles_around
from headwater.records import Range
from headwater.text.names import Name, is_title
from headwater.words import words

# "Lund & Co., the company that…", "the operator, Lund & Co.,"
BODY = re.compile(r", (?:the|a|an) (?:[a-z-]+ ){0,2}?([a-z]+) (?:that|which|behind|of|in|for|based)\b")
# "the Lund news agency"
OUTLET = re.compile(r" (?:news |daily |radio |television )?([a-z]+)\b")
BODY_BEFORE = re.compile(r"(?:(?P<led>[a-z]+) )?\b[Tt]he (?P<noun>[a-z]+), $")
# "the militant group Red Tide"
CALLED = re.compile(r"\b([a-z-]+) (?:the )?$")
AGED = re.compile(r", (?:aged )?[1-9]\d,")
ACRONYM = re.compile(r"\s\((?:the |The )?([A-Z][A-Za-z&.]{1,7})\)")
# "a book by the journalist Ida Holm", "Holm's new book"
WORK_BY = re.compile(r"\b(\w+)(?: [\"“]?[A-Z][^.,;]{0,40}[\"”,]?| to be [a-z ]{3,30})? by (?:[a-z-]+ ){0,4}$")
POSSESSED = re.compile(r"[’']s?((?: [\w-]+){1,4})")

SHORT = frozenset(("times", "post", "journal", "guardian", "independent", "telegraph", "mail", "herald", "tribune"))
"""What a newspaper is called for short."""


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
                roles = cast.roles.setdefault(who.key, Counter())
                for role, n in roles_around(part.text, name.range).items():
                    roles[role] += n * part.copies
                cast.posts[who.key] = cast.posts.get(who.key, frozenset()) | post(part.text, name.range)
                _work(cast, part, name, who)
    return cast


def _name_bodies(cast: Cast, part: Part) -> None:
    for name in part.names:
        start, end = name.range
        paused = part.text.startswith(", ", max(0, start - 2))
        before = BODY_BEFORE.search(part.text, max(0, start - 40), start) if paused else None
        behind = BODY.match(part.text, end)
        outlet = OUTLET.match(part.text, end)
        nouns = {behind[1]} if behind else set()
        if before and before["led"] not in words("prepositions"):
            nouns.add(before["noun"])
        called = CALLED.search(part.text, max(0, start - 40), start)
        if called and called[1] in words("called_bodies") and " " in name.text:
            cast.introduced |= {name.text} if name.text.split()[0].casefold() not in words("given_names") else set()
        nouns &= words("body_nouns")
        nouns |= {outlet[1]} & words("outlet_nouns") if outlet else set()
        for noun in nouns if name.kind != "place" else ():
            cast.bodies.setdefault(noun, set()).add(name.text)


def _name_persons(cast: Cast, parts: Sequence[Part]) -> None:
    shapes: dict[str, Counter[str]] = defaultdict(Counter)
    for part in parts:
        for name in part.names:
            if name.kind == "person" and " " in name.text and not cast.is_body(name.text):
                shapes[surname(plain(name.text))][name.text] += part.copies
    for key in sorted(shapes):
        if " " in key:
            best = max(sorted(shapes[key]), key=lambda s: (not s.isupper(), shapes[key][s], not s.isascii(), len(s)))
            for family in family_names(key):
                cast.persons.setdefault(family, {})[key] = best
    for part in parts:
        for name in part.names:
            alone = " " not in name.text and name.kind in ("person", "unknown")
            if alone and _described(part.text, name.range):
                cast.persons.setdefault(plain(name.text), {plain(name.text): name.text})


def _described(text: str, name: Range) -> bool:
    """Whether a single word is said to be a person's name: "Lund, 43,", "Lund, a lawyer for the port,"."""
    if AGED.match(text, name.end):
        return True
    roles = {r for r in roles_around(text, name) if is_title(r)}
    return not roles <= words("company_nouns") | {"leader"}


def _name_organisations(cast: Cast, parts: Sequence[Part]) -> None:
    seen: set[str] = set()
    for part in parts:
        for name in part.names:
            if name.kind in ("organisation", "place") or cast.is_body(name.text):
                key = bare(name.text)
                seen.add(key)
                cast.displays.setdefault(key, name.text)
                short = ACRONYM.match(part.text, name.range.end)
                if short and _spells(short[1], name.text):
                    cast.aliases[bare(short[1])] = key
    _short_names(cast, seen)


def _spells(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym stand in a name in their order, the first one first."""
    letters = iter(name.casefold().removeprefix("the "))
    return all(c in letters for c in acronym.casefold() if c.isalpha()) and acronym[:1].casefold() == bare(name)[:1]


def _short_names(cast: Cast, seen: Collection[str]) -> None:
    """ "The Times" stands for the only longer name that ends so; an acronym for the only name with these initials."""
    longer: dict[str, list[str]] = defaultdict(list)
    spelled: dict[str, list[str]] = defaultdict(list)
    for key in (k for k in sorted(seen) if " " in k):
        parts = key.split(" ")
        for i in range(1, len(parts)):
            longer[" ".join(parts[i:])].append(key)
        spelled["".join(w[0] for w in key.split() if w not in ("of", "the", "and", "for"))].append(key)
    for key in sorted(seen):
        for found in (longer[key], spelled[key]):
            if len(found) == 1 and len(key) > 1:
                cast.aliases.setdefault(key, found[0])
        last = key.split()[-1]
        if " " in key and last in SHORT and len(longer[last]) == 1:
            cast.aliases.setdefault(last, key)


def _work(cast: Cast, part: Part, name: Name, who: Who) -> None:
    """Note the book that a name is said to be the author of."""
    first, start = max(0, name.range.start - 100), name.range.start
    before = WORK_BY.search(part.text, first, start) if part.text.find(" by ", first, start) >= 0 else None
    after = POSSESSED.match(part.text, name.range.end)
    nouns = [word.lower() for m in (before, after) if m and "\n" not in m[0] for word in m[1].split()]
    if any(document_class(noun) == "book" for noun in nouns):
        cast.works.setdefault(who.key, Who(key=f"document:book:{who.key}", name=f"{who.name}’s book", kind="document"))

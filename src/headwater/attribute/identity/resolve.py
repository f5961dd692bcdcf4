"""Who is meant: from a phrase in one document to an identity in its story."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import blake2b

from headwater.attribute.grammar.phrase import Phrase, document_class, members, phrase, role_class
from headwater.attribute.identity.cast import Cast, Part, Who
from headwater.records import Range
from headwater.text.names import Name, is_title
from headwater.words import words

HE = frozenset(("he", "him", "his", "she", "her", "who"))
THEY = frozenset(("they", "them", "their"))
IT = frozenset(("it", "its", "this", "that", "which"))
BARE = frozenset(("several", "some", "others", "many", "few", "most", "both", "one", "another", "all"))

UNNAMED = re.compile(
    r"(?i)\b(?:unnamed|anonym(?:ous|ity)|unidentified|not (?:been |be )?(?:named|identified|authori[sz]ed))\b"
)
POSSESSIVE = re.compile(r"[’']s?$")
WORD = re.compile(r"\w+")
PLURAL = re.compile(r"\b([a-z]+)s\b")
# How far back, in characters, the last speaker is still meant, and how far one can be at all.
NEAR, FAR = 250, 1500
# How much of a paragraph, in characters, tells it from others.
PASSAGE = 2_000
# A description of so many words means the same people in every text of a story.
TELLING = 5
# How many mentions back somebody unnamed is still "the aide".
MEMORY = 300
# How many pieces of content back a name is still looked for in.
REACH = 12


@dataclass
class Resolver:
    """Resolves the phrases of one document in the order of the text, remembering whom it has spoken of."""

    cast: Cast
    part: Part
    spoken: list[tuple[int, Who]] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)
    """The pieces of content of the attributions so far: names in them are spoken of, and do not speak."""

    def who(self, range_: Range) -> Who:
        """The identity that the phrase at a range means."""
        said = self.part.text[range_.start : range_.end].strip().lower().strip(",.;: ")
        if said in ("who", "that", "which") and (named := self._named_before(range_.start)):
            found: Who | None = named
        elif said in HE | THEY | IT:
            found = self._pronoun(said, range_.start)
        elif said in ("i", "we", "you", "there", ""):
            found = None
        else:
            found = self._bare_quantifier(said, range_.start) or self._phrase(self.read(range_))
        found = found or self.nobody()
        self.spoken.append((range_.start, found))
        return found

    def _spoken(self) -> Iterator[tuple[int, Who]]:
        """Who was spoken of, the last first, as far back as a text is remembered."""
        return reversed(self.spoken[-MEMORY:])

    def read(self, range_: Range) -> Phrase:
        """The phrase at a range, with the names that stand in it."""
        return phrase(self.part.text, range_, self._names(range_))

    def nobody(self) -> Who:
        """The source of what a document gives to nobody."""
        return Who(key=f"unspecified:{self.part.id}", name="unspecified", kind="unspecified")

    def _pronoun(self, said: str, at: int) -> Who | None:
        """Whom a pronoun means: who spoke last, or the subject of the sentence before."""
        if said in THEY | IT:
            wanted = ("unnamed_group", "named_organisation") if said in THEY else ("named_organisation", "document")
            last = next(((i, w) for i, w in self._spoken() if w.kind in wanted and i < at), None)
            return _because(last[1], f"“{said}”") if last and at - last[0] < FAR else None
        speaker = next(((i, w) for i, w in self._spoken() if i < at and self._can_be(w, said)), None)
        subject = self._subject(said, at)
        heard = subject is not None and self._within_speech(subject[0])
        if speaker and (subject is None or heard or speaker[0] >= subject[0] or at - speaker[0] < NEAR):
            return _because(speaker[1], f"“{said}”")
        return _because(subject[1], f"“{said}”") if subject else None

    def _named_before(self, at: int) -> Who | None:
        """Whom a relative pronoun means where a name stands right before it."""
        i = bisect_left(self.starts, at) - 1
        close = i >= 0 and 0 <= at - self.part.names[i].range.end <= 2
        return self._named(self.part.names[i]) if close else None

    def _can_be(self, who: Who, said: str) -> bool:
        """Whether "he" or "she" can be somebody, going by the given name."""
        if who.kind == "unnamed_person":
            return True
        first = who.name.split()[0].casefold()
        woman = first in words("female_names")
        known = woman or first in words("given_names")
        return who.kind == "named_person" and (not known or said == "who" or woman == (said in ("she", "her")))

    def _subject(self, said: str, before: int) -> tuple[int, Who] | None:
        """The person who is most likely the subject of the nearest sentence before an offset."""
        text = self.part.text
        end = bisect_left(self.starts, before)
        near = [n for n in self.part.names[max(0, end - 30) : end] if n.kind == "person"]
        ranked = []
        for n in near:
            who = self._named(n)
            if who is None or not self._can_be(who, said) or not before - 500 < n.range.start < before:
                continue
            sentence = max(text.rfind(". ", 0, n.range.start), text.rfind("\n", 0, n.range.start))
            word = text[max(0, n.range.start - 12) : n.range.start].split()[-1:]
            led = bool(word) and word[0].lower() in words("prepositions")
            ranked.append((self._within_speech(n.range.start), led, -sentence, n.range.start, who))
        if not ranked:
            return None
        best = min(ranked, key=lambda r: r[:4])
        return best[3], best[4]

    def _within_speech(self, at: int) -> bool:
        """Whether an offset stands in the content of one of the last attributions."""
        return any(start <= at < end for start, end in self.contents[-REACH:])

    def _bare_quantifier(self, said: str, at: int) -> Who | None:
        """ "Several said": several of the people whom the text has just spoken of."""
        if said not in BARE:
            return None
        before = [m for m in PLURAL.finditer(self.part.text, max(0, at - NEAR), at) if is_title(m[1].lower())]
        name = f"{said} {before[-1][0]}" if before else said
        key = f"unnamed_group:{self._passage(at)}"
        return Who(key=key, name=name, kind="unnamed_group", role=said)

    def _phrase(self, p: Phrase) -> Who | None:
        if p.kind == "unspecified":
            return Who(
                key=f"unspecified:{self.part.id}:{_short(p.text).lower()}", name=_short(p.text), kind="unspecified"
            )
        if p.names_it and p.name:
            if " and " in p.name.text and p.kind == "named_person":
                return Who(key=f"person:{p.name.text.casefold()}", name=p.name.text, kind="named_person")
            return self._named(p.name)
        if p.name is None and " " not in p.text and p.text[:1].isupper():
            known = self._known(p.text)
            if known:
                return known
        if p.kind == "document":
            return self._document(p)
        if p.kind == "named_organisation":
            return self._body(p)
        return self._somebody(p)

    def _known(self, word: str) -> Who | None:
        """Whom a single word means that only a headline's capitals hide: a last name, an organisation."""
        who = self.cast.person(word)
        return who or (self.cast.organisation(word) if word.casefold() in self.cast.displays else None)

    def _named(self, name: Name) -> Who | None:
        if name.kind in ("person", "unknown") and not self.cast.is_body(name.text):
            at = bisect_left(self.starts, name.range.start)
            near = [n for n in self.part.names[max(0, at - 60) : at] if n.kind == "person" and " " in n.text]
            who = self.cast.person(name.text, near)
            if who:
                return who
            if name.kind == "person":
                return Who(key=f"person:{name.text.casefold()}", name=name.text, kind="named_person")
        return self.cast.organisation(name.text)

    def _names(self, range_: Range) -> Sequence[Name]:
        return self.part.names[bisect_left(self.starts, range_.start) : bisect_left(self.starts, range_.end)]

    def _document(self, p: Phrase) -> Who:
        kind = document_class(p.head) or p.head
        inside = self._names(p.range)
        for n in inside:
            author = self._named(n)
            if author and author.key in self.cast.works and kind == "book":
                return self.cast.works[author.key]
        works = sorted({w.key: w for w in self.cast.works.values()}.values(), key=lambda w: w.key)
        if len(works) == 1 and (kind == "book" or (kind == "document" and p.definite)):
            return _because(works[0], f"“{_short(p.text)}”: the one {p.head} that the texts name an author of")
        if p.definite:
            same = next((w for _, w in self._spoken() if w.key.startswith(f"document:{kind}:")), None)
            if same:
                return _because(same, f"“{_short(p.text)}”")
        # Two texts that name whose report it is speak of one report.
        owner = ":".join(n.text.casefold() for n in inside) or self.part.id
        passage = self._passage(p.range.start)
        return Who(key=f"document:{kind}:{owner}", name=_short(p.text), kind="document", passage=passage)

    def _body(self, p: Phrase) -> Who:
        """A body that is described, not named: "the company", "the Brandt campaign"."""
        if p.name is None and not p.text.lower().startswith(("a ", "an ")):
            known = next(
                (w for _, w in self._spoken() if w.kind == "named_organisation" and p.head in w.name.lower()),
                None,
            )
            known = known or self._body_called(p)
            if known:
                return _because(known, f"“{_short(p.text)}”")
        outlet = self._outlet_named(p) if p.head in words("outlet_nouns") else None
        if outlet:
            return self.cast.organisation(outlet.text)
        if p.name is not None:
            owner = self._named(p.name)
            label = owner.name.split()[-1] if owner and owner.kind == "named_person" else p.name.text
            return Who(key=f"organisation:{label.casefold()} {p.head}", name=_short(p.text), kind="named_organisation")
        return Who(
            key=f"organisation:{self.part.id}:{_short(p.text).lower()}",
            name=_short(p.text),
            kind="named_organisation",
            passage=self._passage(p.range.start),
        )

    def _outlet_named(self, p: Phrase) -> Name | None:
        """The outlet's own name in "the Lund agency", or "Denmark's daily newspaper, the Harbour Courier"."""
        return next((n for n in reversed(self._names(p.range)) if n.kind in ("organisation", "unknown")), None)

    def _body_called(self, p: Phrase) -> Who | None:
        """The body that the texts call by a noun ("Lund & Co., the company that…"), or the outlet named last."""
        nouns = sorted(words("company_nouns")) if p.head in words("company_nouns") else [p.head]
        called = sorted(self.cast.bodies.get(p.head, ()) or {n for b in nouns for n in self.cast.bodies.get(b, ())})
        if len(called) == 1:
            return self.cast.organisation(called[0])
        if p.head not in words("outlet_nouns"):
            return None
        before = self.part.names[: bisect_left(self.starts, p.range.start)]
        return next((self.cast.organisation(n.text) for n in reversed(before[-MEMORY:]) if _outlet(n.text)), None)

    def _somebody(self, p: Phrase) -> Who:
        """Somebody whom the phrase does not name: a known person by role, else somebody unnamed."""
        if p.head in words("institution_nouns") and (known := self._institution(p)):
            return _because(known, f"“{_short(p.text)}”")
        earlier = self._unnamed_before(p) if p.definite else None
        if earlier:
            return earlier
        known = self._person_described(p) if p.kind == "unnamed_person" else None
        if known:
            return _because(known, f"“{_short(p.text)}” is a role of {known.name}")
        description = _short(p.text).lower()
        if len(description.split()) >= TELLING:
            key = f"{p.kind}:{description}"
        elif p.kind == "unnamed_person":
            key = f"{p.kind}:{self._passage(p.range.start)}"
        else:
            key = f"{p.kind}:{self.part.id}:{description}"
        return Who(
            key=key,
            name=_short(p.text),
            kind=p.kind,
            role=role_class(p.head),
            passage=self._passage(p.range.start),
        )

    def _institution(self, p: Phrase) -> Who | None:
        """The police, the government, the ministry that the text has named before."""
        named = (w for _, w in self._spoken() if w.kind == "named_organisation")
        return next((w for w in named if w.name.lower().split()[-1] == p.head), None)

    def _person_described(self, p: Phrase) -> Who | None:
        """The named person whom a description means: by role, by post, or because the text is just speaking of them."""
        said = [POSSESSIVE.sub("", w.lower()) for w in p.text.split(",")[0].split()]
        if not p.definite:
            return self._holder(p, said)
        if self._kept_unnamed(p):
            return None
        people = self._people(p.range.start)
        return self._author(p) or self.cast.role_of(p.head, said, people) or self._in_focus(p, said)

    def _holder(self, p: Phrase, said: Sequence[str]) -> Who | None:
        """The named bearer of a post that is first or last spoken of without the name: "a spokesman for the board"."""
        role = role_class(p.head)
        near = self.part.text[max(0, p.range.start - NEAR) : p.range.end + NEAR]
        if role not in words("single_posts") or UNNAMED.search(near):
            return None
        post = [w for w in said if role_class(w) != role and w not in ("a", "an")]
        return self.cast.holder(p.head, post, self._people(p.range.start)) if post or role == "spokesman" else None

    def _in_focus(self, p: Phrase, said: Sequence[str]) -> Who | None:
        """Whom an age, a party or a place describes: "the 63-year-old", "the Texas senator" is who was spoken of."""
        placed = is_title(p.head) and not words("places").isdisjoint(said)
        if not (p.head.endswith("-old") or p.head in members() or placed):
            return None
        who = self._pronoun("who", p.range.start)
        others = {*members().values()} - {members().get(p.head)}
        clash = who is not None and p.head in members() and not others.isdisjoint(self.cast.roles.get(who.key, ()))
        return None if who is None or clash else who

    def _passage(self, at: int) -> str:
        """The words of the paragraph up to an offset and behind it: copies of one text speak of one person there."""
        text = self.part.text
        begin = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        said = WORD.findall(text[begin : end if end >= 0 else len(text)][:PASSAGE].lower())
        digest = blake2b(" ".join(said).encode(errors="replace"), digest_size=8).hexdigest()
        return f"{digest}:{len(WORD.findall(text, max(begin, at - PASSAGE), at))}"

    def _kept_unnamed(self, p: Phrase) -> bool:
        """Whether the text says that somebody is not named, or has spoken of "an aide" before "the aide"."""
        near = self.part.text[p.range.start : p.range.end + 40]
        if UNNAMED.search(near):
            return True
        before = self.part.text[max(0, p.range.start - FAR) : p.range.start]
        return (
            bool(p.head)
            and re.search(rf"\b(?:an?|unnamed|anonymous) (?:[\w-]+ ){{0,3}}?{re.escape(p.head)}\b", before) is not None
        )

    def _author(self, p: Phrase) -> Who | None:
        """Whom "the author" means where the texts speak of one author's work."""
        if p.head != "author" or len(self.cast.works) != 1:
            return None
        return self.cast.person(next(iter(self.cast.works)).removeprefix("person:"))

    def _unnamed_before(self, p: Phrase) -> Who | None:
        role = role_class(p.head)
        return next((w for _, w in self._spoken() if w.kind == p.kind and w.role == role), None)

    @cached_property
    def starts(self) -> list[int]:
        """Where the document's names begin."""
        return [n.range.start for n in self.part.names]

    def _people(self, at: int) -> Sequence[Who]:
        """The persons of the cast whom this document names, those named last before an offset first."""
        upto = bisect_left(self.starts, at)
        order = [*reversed(self.part.names[max(0, upto - MEMORY) : upto]), *self.part.names[upto : upto + MEMORY]]
        here = {w.key: w for n in order if n.kind == "person" and (w := self._named(n))}
        return [w for k, w in here.items() if k in self.cast.roles]


def _because(who: Who, why: str) -> Who:
    return replace(who, because=why)


def _short(text: str) -> str:
    """A phrase for showing: its first line, no longer than ten words, without what an apposition adds."""
    said = " ".join(text.split())
    for mark in (", who ", ", which ", ", "):
        said = said.split(mark)[0]
    kept = said.split()[:14]
    while len(kept) > 1 and kept[-1].lower() in ("who", "which", "that", "whose"):
        kept.pop()
    return " ".join(kept).strip(",;: ") or text


def _outlet(name: str) -> bool:
    """Whether a name is an outlet's."""
    low = name.casefold().removeprefix("the ")
    return low in words("outlet_names") or not words("outlet_heads").isdisjoint(low.split())


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

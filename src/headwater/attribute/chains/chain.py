"""Chains: the sources between a content and its document, root first."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from headwater.attribute.chains.links import Link, asked_in, in_the_open, is_over, links_of, unquoted_behind
from headwater.attribute.found import Found
from headwater.attribute.grammar.classes import role_class
from headwater.attribute.grammar.nouns import subject_before
from headwater.attribute.grammar.phrase import Phrase
from headwater.attribute.grammar.sentence import sentence_at
from headwater.attribute.identity.cast import Who
from headwater.attribute.identity.people import BARE
from headwater.attribute.identity.resolve import Resolver, source_like
from headwater.attribute.identity.sources import Mention
from headwater.attribute.identity.things import is_outlet
from headwater.records import Range
from headwater.words import words

# How far, in characters, a speaker is taken to go on in the same interview.
NEAR = 700
# How much of an article, in characters, can introduce a work.
OPENING = 20_000


@dataclass
class Chains:
    """Builds the chains of one document, in the order of its text."""

    resolver: Resolver
    own: frozenset[str]
    """Keys and names of the document's own outlet and agency, which are no links."""
    mentions: list[Mention] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    medium: tuple[int, str, tuple[Who, ...]] = (-NEAR, "", ())
    group: tuple[int, tuple[Who, ...]] = (-NEAR, ())
    via: dict[str, tuple[Who, ...]] = field(default_factory=dict)

    def chain(self, found: Found, around: Range, parent: tuple[Who, ...]) -> tuple[Who, ...]:
        """The chain of one attribution, given the chain of the one that it stands in."""
        self.resolver.memory.contents.extend(found.content)
        root = self._root(found)
        before, behind, medium = self._links(found, around)
        before = (*self._asked(root, found), *before)
        author = self.resolver.cast.works.get(root.key)
        if author and not medium and not any(w.key == author.key for w in parent):
            root = replace(author, because=f"{root.name} is its author")
        medium = self._carried(root, found, around, medium, alone=not behind)
        if root.kind in ("named_person", "unnamed_person", "unnamed_group"):
            before = ()  # people who cite something give their reasons, and are the root themselves
        behind = behind or self._through_group(root, found)
        chain = (*before, root, *medium, *behind, *parent)
        chain = tuple(self._written(w) for w in chain)
        chain = self._without_own(self._once((*chain, *self._introduced(chain))))
        self._introduce(chain, around)
        self._mention(chain, found)
        if chain[0].kind == "unnamed_group":
            self.group = found.end, chain[1:]
        return chain

    def _asked(self, root: Who, found: Found) -> Sequence[Who]:
        """Whom an outlet has asked, where that is how its report goes: they are where it comes from."""
        asked = asked_in(self.resolver.part.text, found) if root.kind == "named_organisation" else None
        if asked is None:
            return ()
        who = self.resolver.who(asked)
        self._note(asked, who)
        return (who,)

    def _through_group(self, root: Who, found: Found) -> tuple[Who, ...]:
        """Through whom "several" speak: the same as the group that they are of."""
        at, links = self.group
        return links if root.kind == "unnamed_group" and root.role in BARE and found.start - at < NEAR else ()

    def _carried(
        self, root: Who, found: Found, around: Range, medium: tuple[Who, ...], *, alone: bool
    ) -> tuple[Who, ...]:
        """The outlet that a speaker goes on talking to, and that a transcript is of, until another setting is named."""
        at, key, going = self.medium
        same = alone and (root.key == key or found.verbatim) and found.start - at < NEAR
        if not medium and same and not in_the_open(self.resolver.part.text, found, around):
            # What is not quoted need not come from the same post.
            quoted = any(q in self.resolver.part.text[s:e] for s, e in found.content for q in '"“”')
            medium = going if quoted or not any(w.kind == "document" and _post(w) for w in going) else ()
        if root.kind != "unspecified" and (medium or root.key == key):
            over = is_over(self.resolver.part.text, found, around)
            self.medium = (found.end, root.key, () if over else medium)
        return medium

    def _mention(self, chain: Sequence[Who], found: Found) -> None:
        """Give each link a mention: one that only stands for another is mentioned where that one is."""
        at = Range(*(found.source or found.cue or found.content)[0])
        for who in chain:
            if who.key not in self.known:
                self._note(at, who)

    def _note(self, at: Range, who: Who) -> None:
        self.known.add(who.key)
        self.mentions.append(Mention(range=at, who=who))

    def _root(self, found: Found) -> Who:
        if not found.source:
            who = self.resolver.nobody()
            at = Range(*(found.cue or found.content)[0])
        else:
            at = Range(*found.source[0])
            both = self.resolver.both(at)
            who = self.resolver.who(at, unquoted_behind(self.resolver.part.text, found))
            self.mentions += (Mention(range=part, who=one) for part, one in both if one.kind != "unspecified")
        self._note(at, who)
        return who

    def _links(self, found: Found, around: Range) -> tuple[tuple[Who, ...], tuple[Who, ...], tuple[Who, ...]]:
        before: list[Who] = []
        behind: list[Who] = list(self._quoter(found, around))
        medium: list[Who] = []
        for link in links_of(self.resolver.part.text, found, around):
            if link.way == "nobody":
                medium.append(self.resolver.nobody())
            elif link.seen or not any(Range(*s).overlaps(link.range) for s in found.source):
                side = {"before": before, "behind": behind}.get(link.way, medium)
                side.extend(self._linked(link))
        return tuple(before), tuple(behind[:2]), tuple(medium[:1])

    def _quoter(self, found: Found, around: Range) -> Sequence[Who]:
        """Who quotes or cites the source, in "Y quotes X as saying" or "Y cited X, who said"."""
        text = self.resolver.part.text
        if not found.source:
            return ()
        verb = text[around.start : found.source[0][0]].split()
        if not verb or verb[-1].lower() not in words("citing_verbs"):
            return ()
        s = sentence_at(text, around)
        i = s.at(found.source[0][0]) - 1
        while s[i - 1].adverb or s[i - 1].low in words("cue_adverbs", "auxiliaries"):
            i -= 1
        subject = subject_before(s, i)
        if subject is None:
            return ()
        at = Range(s[subject[0]].start, s[subject[1] - 1].end)
        who = self.resolver.who(at)
        self._note(at, who)
        return (who,)

    def _linked(self, link: Link) -> Sequence[Who]:
        part = self.resolver.part
        p = self.resolver.read(link.range)
        outlet = self._outlet(link, p) if link.way in ("told", "medium") else None
        if outlet:
            self._note(link.range, outlet)
            return (outlet,)
        if link.way == "told" and not self._medium(p):
            return ()
        if link.way != "medium" and not source_like(p):
            return ()
        if link.way == "medium":
            who = Who(key=f"document:{p.text.split()[-1].lower()}:{part.id}", name=p.text, kind="document")
        else:
            who = self.resolver.who(link.range)
        self._note(link.range, who)
        return (who,)

    def _outlet(self, link: Link, p: Phrase) -> Who | None:
        """The outlet named in "told CNN’s Ida Holm", "on “Meet the Press”", "in the CNN interview"."""
        if p.text.casefold() in words("outlet_names"):
            return self.resolver.cast.organisation(p.text)
        names = self.resolver.memory.names_in(link.range)
        return next((self.resolver.naming.named(n) for n in names if is_outlet(n.text)), None)

    def _medium(self, p: Phrase) -> bool:
        """Whether words told to somebody have gone through them: an outlet, a writer, the author of a work."""
        said = p.text.lower().replace("’s", "").replace("'s", "")
        parts = {w.strip(",.") for w in said.split()} | {p.head}
        if parts & words("outlet_nouns") or role_class(p.head) == "writer":
            return p.head not in ("reporters", "journalists")
        who = self.resolver.cast.person(p.name.text) if p.name and p.name.text == p.text else None
        return who is not None and who.key in self.resolver.cast.works

    def _written(self, who: Who) -> Who:
        """The work in place of its author, where the author is a link of the chain."""
        work = self.resolver.cast.works.get(who.key)
        return replace(work, because=f"{who.name} is its author") if work else who

    def _once(self, chain: Sequence[Who]) -> tuple[Who, ...]:
        kept: dict[str, Who] = {}
        for who in chain:
            if not (who.kind == "unspecified" and kept and who.key in kept):
                kept.setdefault(who.key, who)
        return tuple(kept.values())

    def _without_own(self, chain: tuple[Who, ...]) -> tuple[Who, ...]:
        others = tuple(w for w in chain if not is_own(w, self.own))
        return others or chain

    def _introduced(self, chain: Sequence[Who]) -> Sequence[Who]:
        """The links through which the document first heard of a work: they hold for all that it says of it later."""
        return self.via.get(chain[-1].key, ()) if chain else ()

    def _introduce(self, chain: tuple[Who, ...], around: Range) -> None:
        for i, who in enumerate(chain):
            if who.kind == "document" and who.key not in self.via:
                first = self._first_mention(who)
                self.via[who.key] = chain[i + 1 :] if first >= around.start else ()

    def _first_mention(self, who: Who) -> int:
        """Where a document first speaks of a work, or names its author."""
        part = self.resolver.part
        noun = part.text.find(f" {who.name.split()[-1]}", part.begin, part.begin + OPENING)
        starts = [self.authored.get(who.key, len(part.text)), noun if noun >= 0 else len(part.text)]
        return min(starts)

    @cached_property
    def authored(self) -> dict[str, int]:
        """Where the author of each work is first named in the document's article."""
        first: dict[str, int] = {}
        part, cast = self.resolver.part, self.resolver.cast
        for name in part.names if cast.works else ():
            who = cast.person(name.text) if name.range.start >= part.begin else None
            if who and who.key in cast.works:
                first.setdefault(cast.works[who.key].key, name.range.start)
        return first


def _post(who: Who) -> bool:
    """Whether a medium holds few words, and not a talk."""
    return not who.key.startswith(("document:interview", "document:podcast"))


def is_own(who: Who, own: frozenset[str]) -> bool:
    """Whether somebody is one of a document's own outlet and agency, by its full or its short name."""
    name = who.name.casefold().removeprefix("the ")
    short = name in words("outlet_heads")
    return name in own or any(short and o.split()[-1:] == [name] for o in own)

"""Drafts: the attributions of one document, before its sources have ids."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from headwater.attribute.chains import Chains, clause, is_own, parents
from headwater.attribute.finding import Reading
from headwater.attribute.form import form_of
from headwater.attribute.found import Found
from headwater.attribute.identity import Cast, Part, Resolver, Said, Who
from headwater.attribute.sheet import HERE, Sheet
from headwater.records import Form
from headwater.text.quotations import is_title, quotations


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """An attribution, its chain as identities within `scope`, and its parent's index among its document's drafts."""

    scope: str
    document: str
    index: int
    found: Found
    chain: tuple[Who, ...]
    parent: int | None
    form: Form


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafts:
    """The attributions of one document, and whom it mentions in them; its id is left open, as copies share them."""

    drafts: Sequence[Draft]
    said: Sequence[Said]

    def of(self, document: str) -> "Drafts":
        """Those of a document: whom only one document knows is another in each."""

        def local(who: Who) -> Who:
            return replace(who, key=who.key.replace(HERE, document)) if HERE in who.key else who

        said = [replace(s, document=document, mention=replace(s.mention, who=local(s.mention.who))) for s in self.said]
        drafts = [replace(d, document=document, chain=tuple(map(local, d.chain))) for d in self.drafts]
        return Drafts(drafts=drafts, said=said)


@dataclass(frozen=True, kw_only=True)
class Scope:
    """Within what sources are shared, a story or a lone document; what its copies share is drafted once."""

    name: str
    cast: Cast
    parts: Mapping[Sheet, Part]
    readings: Mapping[Sheet, Reading]
    known: dict[tuple[Sheet, frozenset[str]], Drafts] = field(default_factory=dict)

    def drafts(self, sheet: Sheet, own: frozenset[str]) -> Drafts:
        """What a sheet's documents attribute, and to whom; `own` are the names of their outlet and agency."""
        if self.parts[sheet].copies > 1:
            anybody = self._drafts(sheet, frozenset())
            named = any(is_own(who, own) for d in anybody.drafts for who in d.chain)
            return self._drafts(sheet, own) if named else anybody
        return self._drafts(sheet, own)

    def _drafts(self, sheet: Sheet, own: frozenset[str]) -> Drafts:
        if (sheet, own) not in self.known:
            chains = Chains(resolver=Resolver(self.cast, self.parts[sheet]), own=own)
            self.known[sheet, own] = drafts_of(self.name, sheet, chains, self.readings[sheet])
        return self.known[sheet, own]


def drafts_of(scope: str, sheet: Sheet, chains: Chains, reading: Reading) -> Drafts:
    """What is attributed on a sheet, and to whom."""
    above = parents(sheet.text, reading.found)
    starts = [s.start for s in reading.sentences]
    done: dict[int, tuple[Who, ...]] = {}
    for i in _outer_first(above):
        found, up = reading.found[i], above[i]
        at = bisect_right(starts, (found.cue or found.content)[0][0]) - 1
        around = clause(reading.found, i, reading.sentences[at])
        done[i] = chains.chain(found, around, () if up is None else done[up])
    forms = _forms(sheet, reading.found)
    drafts = [
        Draft(scope=scope, document=HERE, index=i, found=f, chain=done[i], parent=above[i], form=forms[i])
        for i, f in enumerate(reading.found)
    ]
    return Drafts(drafts=drafts, said=[Said(scope=scope, document=HERE, mention=m) for m in chains.mentions])


def _forms(sheet: Sheet, found: Sequence[Found]) -> list[Form]:
    quoted = quotations(sheet.text, sorted({*sheet.prose, *sheet.displayed}))
    speech = [q.inner for q in quoted if not is_title(sheet.text[q.inner.start : q.inner.end])]
    return [form_of(sheet.text, f, speech, sheet.displayed) for f in found]


def _outer_first(above: Sequence[int | None]) -> Iterator[int]:
    """The attributions in the order of the text, but each after the one that it stands in."""
    done: set[int] = set()
    for i in range(len(above)):
        line: list[int] = []
        at: int | None = i
        while at is not None and at not in done:
            line.append(at)
            done.add(at)
            at = above[at]
        yield from reversed(line)

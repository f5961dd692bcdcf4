"""Drafts: the attributions of one document, before its sources have ids; and what copies share of them."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from headwater.attribute.chains import Chains, clause, is_own, parents
from headwater.attribute.finding import Reading
from headwater.attribute.form import form_of
from headwater.attribute.found import Found
from headwater.attribute.identity import Cast, Mention, Part, Resolver, Said, Who
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
class Sketch:
    """The attributions of a sheet, one by one: what was found, its chain, its parent and form; and all mentions.

    Whoever only one document knows has HERE in its key.
    """

    found: Sequence[Found]
    chains: Sequence[tuple[Who, ...]]
    parents: Sequence[int | None]
    forms: Sequence[Form]
    mentions: Sequence[Mention]

    def of(self, scope: str, document: str) -> tuple[list[Draft], list[Said]]:
        """What one document of the sheet attributes, and whom it mentions."""

        def local(who: Who) -> Who:
            return replace(who, key=who.key.replace(HERE, document)) if HERE in who.key else who

        def here(m: Mention) -> Mention:
            return Mention(range=m.range, who=local(m.who)) if HERE in m.who.key else m

        said = [Said(scope=scope, document=document, mention=here(m)) for m in self.mentions]
        drafts = [
            Draft(scope=scope, document=document, index=i, found=f, chain=tuple(map(local, c)), parent=p, form=form)
            for i, (f, c, p, form) in enumerate(zip(self.found, self.chains, self.parents, self.forms, strict=True))
        ]
        return drafts, said


@dataclass(frozen=True, kw_only=True)
class Scope:
    """Within what sources are shared, a story or a lone document; what copies share is sketched once."""

    cast: Cast
    parts: Mapping[Sheet, Part]
    readings: Mapping[Sheet, Reading]
    known: dict[tuple[Sheet, frozenset[str]], Sketch] = field(default_factory=dict)

    def sketch(self, sheet: Sheet, own: frozenset[str]) -> Sketch:
        """What a sheet's documents attribute, and to whom; `own` are the names of their outlet and agency."""
        if self.parts[sheet].copies > 1:
            anybody = self._sketch(sheet, frozenset())
            named = any(is_own(who, own) for chain in anybody.chains for who in chain)
            return self._sketch(sheet, own) if named else anybody
        return self._sketch(sheet, own)

    def _sketch(self, sheet: Sheet, own: frozenset[str]) -> Sketch:
        if (sheet, own) not in self.known:
            chains = Chains(resolver=Resolver(self.cast, self.parts[sheet]), own=own)
            self.known[sheet, own] = sketch_of(sheet, chains, self.readings[sheet])
        return self.known[sheet, own]


def sketch_of(sheet: Sheet, chains: Chains, reading: Reading) -> Sketch:
    """What is attributed on a sheet, and to whom."""
    above = parents(sheet.text, reading.found)
    starts = [s.start for s in reading.sentences]
    done: dict[int, tuple[Who, ...]] = {}
    for i in _outer_first(above):
        found, up = reading.found[i], above[i]
        at = bisect_right(starts, (found.cue or found.content)[0][0]) - 1
        around = clause(reading.found, i, reading.sentences[at])
        done[i] = chains.chain(found, around, () if up is None else done[up])
    return Sketch(
        found=reading.found,
        chains=[done[i] for i in range(len(above))],
        parents=above,
        forms=_forms(sheet, reading.found),
        mentions=chains.mentions,
    )


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

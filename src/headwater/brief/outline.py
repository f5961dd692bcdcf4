"""The brief as sections of items: what the forms in plain text share."""

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.brief import descent, phrase
from headwater.brief.chains import Path
from headwater.brief.lineage import Addition, Branch
from headwater.brief.quotations import Quotation
from headwater.brief.record import Brief, Contrast, Entry, Gap, Garble
from headwater.brief.statements import Statement
from headwater.brief.words import Words


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """A line: `lead` is the word that it begins with; `words` are quoted under it, or only pointed at.

    Where a short form has no room for all items of a section, it shows those that weigh most.
    """

    lead: str = ""
    text: str = ""
    words: tuple[Words, ...] = ()
    quoted: bool = True
    items: tuple["Item", ...] = ()
    weight: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """Items under a heading; the first section has none.

    A short form shows the `most` weightiest items, and quotes the words under them only where the section is `quoted`.
    """

    title: str
    items: tuple[Item, ...]
    most: int = 8
    quoted: bool = True


def outline(brief: Brief) -> tuple[Section, ...]:
    """All sections of a brief that have something to say."""
    labels = {e.document: e.label for e in brief.entries}
    sections = (
        Section(title="", items=tuple(_main(c) for c in brief.claims[:1])),
        Section(title="Also claimed", items=tuple(_statement(c) for c in brief.claims[1:]), quoted=False),
        Section(title="Where accounts differ", items=tuple(_contrast(c) for c in brief.contrasts)),
        Section(title="Quoted", items=tuple(_quotation(q) for q in brief.quotations)),
        Section(title="Told by few", items=tuple(_further(c) for c in brief.further), quoted=False),
        Section(title="Copies", items=tuple(_copies(brief, labels))),
        Section(title="Chains", items=tuple(_path(p, labels) for p in brief.paths if len(p.sources) > 1)),
        Section(title="Timeline", items=tuple(_moments(brief)), most=12),
        Section(title="Reads as translated or garbled", items=tuple(_garble(g, labels) for g in brief.garbles)),
        Section(title="Not determined", items=tuple(_gap(g) for g in brief.gaps)),
        Section(title="Documents", items=tuple(_entry(e, labels) for e in brief.entries), most=15),
        Section(title="Also told of in", items=tuple(_teller(e) for e in brief.also)),
    )
    return tuple(s for s in sections if s.items)


def _main(statement: Statement) -> Item:
    missing = phrase.absent(statement)
    absent = [Item(lead="not in the pile", text=f"anybody who {missing}", weight=1)] if missing else []
    return Item(text=statement.text, items=(*_positions(statement), *absent))


def _statement(statement: Statement) -> Item:
    return Item(text=statement.text, items=tuple(_positions(statement)))


def _further(statement: Statement) -> Item:
    """A minor claim in few lines: who says it, then who else takes a position."""
    others = tuple(
        Item(lead=phrase.POSITION[stand.position], text=phrase.together(stand), words=stand.words, quoted=False)
        for stand in statement.stands
        if stand is not statement.told
    )
    told = (f"{phrase.together(statement.told)}: ", statement.told.words) if statement.told else ("", statement.words)
    return Item(text=told[0] + statement.text, words=told[1], quoted=False, items=others)


def _positions(statement: Statement) -> Iterator[Item]:
    carried = phrase.number(len(statement.articles), "article")
    yield Item(text=f"{phrase.origins(statement)}. Carried by {carried}.", weight=1)
    for stand in statement.stands:
        for voice in stand.voices:
            note = phrase.TARGET[voice.target]
            told = stand.position == "asserts" and voice.source in {r.source for r in statement.roots}
            text = phrase.voice(voice, alone=told) + (f" ({note})" if note else "")
            yield Item(lead=phrase.POSITION[stand.position], text=text, words=voice.words)
    if statement.unsourced:
        yield Item(lead="unsourced", text="said in the article’s own voice", words=statement.unsourced)
    if not statement.stands and not statement.unsourced:
        yield Item(lead="stated", words=statement.words)


def _contrast(contrast: Contrast) -> Item:
    # The words of positions stand under the claim already.
    quoted = contrast.kind != "position"
    sides = tuple(Item(text=s.value, words=s.words, quoted=quoted) for s in contrast.sides)
    return Item(lead=phrase.RELATION[contrast.relation], text=contrast.why, items=sides)


def _quotation(quotation: Quotation) -> Item:
    text = phrase.heard(quotation.name, quotation.kind, quotation.through)
    more = len(quotation.wordings) - 1
    why = quotation.why or f"{more + 1} wordings"
    items = tuple(Item(words=w) for w in quotation.wordings)
    return Item(text=f"{text}: {why}" if more else text, items=items)


def _copies(brief: Brief, labels: dict[str, str]) -> Iterator[Item]:
    for found in brief.captures:
        places = tuple(Words(places=(p,)) for p in found.shared)
        yield Item(text=descent.capture(found, labels), words=places, quoted=False)
    for family in brief.families:
        inner = tuple(_branch(b, labels) for b in family.branches)
        yield from inner if len(inner) == 1 else [Item(text=descent.heading(family.lineage, labels), items=inner)]
    for link in brief.quoting:
        yield Item(text=descent.link(link, labels))


def _branch(branch: Branch, labels: dict[str, str]) -> Item:
    text = descent.branch(branch, labels)
    if branch.outside:
        return Item(text=text, words=tuple(Words(places=(p,)) for p in branch.outside.evidence), quoted=False)
    if len(branch.children) > 1:
        return Item(text=text)
    clues = [Item(lead="because", text=r.clue, words=r.words, quoted=False) for r in branch.links[0].because]
    added = [_addition(a, labels[branch.parent]) for a in branch.additions if branch.determined and (a.words or a.lost)]
    return Item(text=text, items=(*clues, *added))


def _addition(addition: Addition, parent: str) -> Item:
    places = tuple(Words(places=(p,)) for p in addition.places)
    return Item(lead="adds", text=descent.addition(addition, parent), words=places, quoted=False)


def _path(path: Path, labels: dict[str, str]) -> Item:
    articles = ", ".join(labels.get(a, a) for a in path.articles)
    return Item(text=" → ".join([*path.names, articles]), words=path.words, quoted=False)


def _moments(brief: Brief) -> Iterator[Item]:
    for moment in brief.timeline:
        event = moment.event
        how = "" if event.how == "stated" else f" ({event.how})"
        weight = 10 * len({p.document for w in moment.words for p in w.places}) + len(event.date)
        yield Item(lead=phrase.day(event.date), text=event.what + how, words=moment.words, quoted=False, weight=weight)


def _garble(garble: Garble, labels: dict[str, str]) -> Item:
    signs = tuple(Item(text=r.clue, words=r.words, quoted=False) for r in garble.because)
    return Item(text=f"{labels[garble.document]}: its quoted words weigh less", items=signs)


def _gap(gap: Gap) -> Item:
    return Item(text=gap.what, words=gap.words, quoted=False)


def _entry(entry: Entry, labels: dict[str, str]) -> Item:
    same = f"the same article as {labels[entry.same_as]}" if entry.same_as else ""
    known = [phrase.headed(entry), same, phrase.also(entry)]
    return Item(lead=entry.label, text="; ".join(k for k in known if k))


def _teller(entry: Entry) -> Item:
    return Item(lead=entry.label, text=phrase.headed(entry))

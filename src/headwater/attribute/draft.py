"""Drafts: the attributions of one document, before its sources have ids."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.attribute.chains import Chains, clause, parents
from headwater.attribute.finding import Reading
from headwater.attribute.form import form_of
from headwater.attribute.found import Found
from headwater.attribute.identity import Cast, Part, Resolver, Said, Who
from headwater.records import Article, Form, Range
from headwater.text.names import names_in
from headwater.text.quotations import is_title, quotations

DISPLAYED = ("caption", "subhead")
# Longer texts are no articles: what stands behind this many characters is not searched for attributions.
LONGEST = 1_000_000


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


def displayed(article: Article) -> tuple[Range, ...]:
    """The words around the text that the outlet wrote: headline, subheads, captions."""
    if not _english(article):
        return ()
    around = [b.range for b in article.boilerplate if b.why in DISPLAYED]
    return tuple(sorted([article.headline, *around] if article.headline else around))


def prose(article: Article) -> tuple[Range, ...]:
    """The article's body, as far as one is read; nothing of a text in another language than English."""
    if not _english(article):
        return ()
    return tuple(Range(r.start, min(r.end, LONGEST)) for r in article.body if r.start < LONGEST)


def _english(article: Article) -> bool:
    return article.language is None or article.language.value.startswith("en")


def part_of(article: Article) -> Part:
    """What a document brings to the cast of its story."""
    ranges = sorted({*prose(article), *displayed(article)})
    names = sorted((n for r in ranges for n in names_in(article.text, r)), key=lambda n: n.range)
    return Part(id=article.id, text=article.text, names=names, begin=article.body[0].start if article.body else 0)


def drafts_of(scope: str, article: Article, part: Part, cast: Cast, reading: Reading) -> tuple[list[Draft], list[Said]]:
    """The attributions of one document, and whom it mentions in them."""
    own = frozenset(k.value.casefold().removeprefix("the ") for k in (article.outlet, article.agency) if k)
    chains = Chains(resolver=Resolver(cast, part), own=own)
    above = parents(article.text, reading.found)
    starts = [s.start for s in reading.sentences]
    done: dict[int, tuple[Who, ...]] = {}
    for i in _outer_first(above):
        found, up = reading.found[i], above[i]
        at = bisect_right(starts, (found.cue or found.content)[0][0]) - 1
        around = clause(reading.found, i, reading.sentences[at])
        done[i] = chains.chain(found, around, () if up is None else done[up])
    forms = _forms(article, reading.found)
    drafts = [
        Draft(scope=scope, document=article.id, index=i, found=f, chain=done[i], parent=above[i], form=forms[i])
        for i, f in enumerate(reading.found)
    ]
    return drafts, [Said(scope=scope, document=article.id, mention=m) for m in chains.mentions]


def _forms(article: Article, found: Sequence[Found]) -> list[Form]:
    text, shown = article.text, displayed(article)
    quoted = quotations(text, sorted({*prose(article), *shown}))
    speech = [q.inner for q in quoted if not is_title(text[q.inner.start : q.inner.end])]
    return [form_of(text, f, speech, shown) for f in found]


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

"""Pair: two articles and what their texts have in common, as a derivation."""

from collections.abc import Iterator, Sequence

from headwater.derive.comparison import Comparison
from headwater.derive.corrections import is_edited
from headwater.derive.direction import Side, direction, edition, parent
from headwater.derive.growth import grown
from headwater.derive.kind import directed, kind
from headwater.derive.outlets import credits, is_portal
from headwater.derive.parentage import Witness
from headwater.derive.wording import Wording
from headwater.records import Article, Clue, Derivation, DerivationKind, Direction, Evidence, Passage
from headwater.text.words import content_stems

NOTICE = 30  # words
UNDIRECTED = ("duplicate", "shared_quotation", "common_parent")


def derivation(
    found: Comparison, a: Wording, b: Wording, witnesses: Sequence[Witness], balance: int
) -> Iterator[Derivation]:
    """The derivation between two articles, in either order, given what their texts share; none where they owe none.

    `witnesses` credit agencies with what they share. `balance` says how strongly the second seems the later edition or,
    below zero, the first.
    """
    if not found.stretches or _strangers(found, a.article, b.article):
        return
    if a.article.id > b.article.id:
        found, a, b, balance = found.turned(), b, a, -balance
    passages = tuple(Passage(a=a.range(*of_a), b=b.range(*of_b)) for of_a, of_b in found.spans())
    verdict = _verdict(found, a, b, passages[0], witnesses, balance)
    if verdict is not None:
        what, way, because = verdict
        yield Derivation(
            a=a.article.id,
            b=b.article.id,
            kind=what,
            direction=way,
            containment=found.containment,
            passages=passages,
            because=because,
        )


def _verdict(
    found: Comparison, a: Wording, b: Wording, passage: Passage, witnesses: Sequence[Witness], balance: int
) -> tuple[DerivationKind, Direction, tuple[Clue, ...]] | None:
    first, second = credits(a.article, b.article)
    one = Side(a.article, first, Evidence(document=a.article.id, range=passage.a))
    other = Side(b.article, second, Evidence(document=b.article.id, range=passage.b))
    same_outlet = _same_outlet(one, other)
    third = parent(one, other, witnesses) if same_outlet is not None else None
    retitled = _retitled(a.article, b.article)
    edited = retitled or (bool(same_outlet) and is_edited(found, a, b))
    what = kind(found, same_outlet=same_outlet, agency=third is not None, edited=edited)
    if what is None or what in UNDIRECTED:
        return (what, "undetermined", _undirected(what, found, third, one)) if what else None
    way, because = edition(one, other) if same_outlet else direction(one, other, part=what == "partial")
    grows = what == "revision" or (same_outlet and not retitled)
    if way == "undetermined" and grows and not is_portal(a.article):
        way, because = grown(found, a, b, balance)
    return directed(what, way, found), way, because


def _undirected(what: DerivationKind, found: Comparison, third: Clue | None, side: Side) -> tuple[Clue, ...]:
    """Why both come from a third, or that what they share are words under pictures."""
    if what == "shared_quotation" and found.captions > found.speech:
        return (Clue(clue="only captions in common", evidence=(side.passage,)),)
    return (third,) if third and what == "common_parent" else ()


def _retitled(a: Article, b: Article) -> bool:
    """Whether their headlines are known and each has content words that the other has not."""
    stems = [set(content_stems(x.title.value)) if x.title else set() for x in (a, b)]
    return bool(stems[0] - stems[1] and stems[1] - stems[0])


def _strangers(found: Comparison, a: Article, b: Article) -> bool:
    """Whether a few words stand under headlines that have none in common: a notice that a site puts on every page."""
    if min(found.words) >= NOTICE or not a.title or not b.title:
        return False
    return not set(content_stems(a.title.value)) & set(content_stems(b.title.value))


def _same_outlet(a: Side, b: Side) -> bool | None:
    """Whether both stand in one outlet; `None` where that is unknown.

    An agency's text that one outlet prints, and that has been found without saying where, is taken for another's.
    """
    if a.outlet is None or b.outlet is None:
        return a.home == b.home if (a.outlet or b.outlet) and (a.credit or b.credit) else None
    return a.outlet == b.outlet

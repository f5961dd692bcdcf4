"""Pair: two articles and what their texts have in common, as a derivation."""

from collections.abc import Iterator

from headwater.derive.comparison import Comparison
from headwater.derive.direction import Side, direction, likely_parent, parent
from headwater.derive.growth import growth
from headwater.derive.kind import directed, kind
from headwater.derive.outlets import outlet
from headwater.derive.wording import Wording
from headwater.records import Article, Derivation, Evidence, Passage

UNDIRECTED = ("duplicate", "shared_quotation", "common_parent")


def derivation(found: Comparison, a: Wording, b: Wording) -> Iterator[Derivation]:
    """The derivation between two articles, in either order, given what their texts share; none where they owe none."""
    if not found.stretches:
        return
    if a.article.id > b.article.id:
        found, a, b = found.turned(), b, a
    passages = tuple(Passage(a=a.range(*of_a), b=b.range(*of_b)) for of_a, of_b in found.spans())
    one = Side(a.article, Evidence(document=a.article.id, range=passages[0].a))
    other = Side(b.article, Evidence(document=b.article.id, range=passages[0].b))
    credits = (parent(one, other), likely_parent(one, other))
    what = kind(found, same_outlet=_same_outlet(a.article, b.article), both=bool(credits[0]), one=bool(credits[1]))
    if what is None:
        return
    way, because = ("undetermined", ()) if what in UNDIRECTED else direction(one, other)
    if what == "revision" and way == "undetermined":
        way, because = growth(found, a, b)
    if what == "common_parent":
        because = tuple(clue for clue in credits if clue)
    yield Derivation(
        a=a.article.id,
        b=b.article.id,
        kind=directed(what, way, found),
        direction=way,
        containment=found.containment,
        passages=passages,
        because=because,
    )


def _same_outlet(a: Article, b: Article) -> bool | None:
    """Whether both stand in one outlet; `None` where either's is unknown."""
    first, second = outlet(a), outlet(b)
    return None if first is None or second is None else first == second

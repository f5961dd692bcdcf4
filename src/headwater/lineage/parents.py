"""Parents that are not in the pile: one for all articles that have the text of one agency from there."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.derive.outlets import Credit, credit
from headwater.lineage.record import Parent
from headwater.lineage.ties import Tie
from headwater.lineage.unions import Unions
from headwater.records import Article, Evidence

NAMED = 3  # places that a parent is shown by


def parents(story: str, article: Mapping[str, Article], ties: Sequence[Tie]) -> list[tuple[Parent, list[Tie]]]:
    """The parents, each with the ties that it explains.

    Articles that have a parent in common by twos are all children of one, where it is one agency that they credit.
    """
    credited = [(t, _credits(article, t)) for t in ties if t.link.kind == "common_parent"]
    joined: Unions[tuple[str, str]] = Unions()
    for tie, credits in credited:
        joined.join((_agency(credits), tie.first), (_agency(credits), tie.second))
    groups: defaultdict[tuple[str, str], list[tuple[Tie, list[Credit]]]] = defaultdict(list)
    for tie, credits in credited:
        groups[joined[_agency(credits), tie.first]].append((tie, credits))
    own = _own(article, ties)
    return [
        (_parent(f"{story}-parent-{at}", group, own[agency]), [tie for tie, _ in group])
        for at, ((agency, _), group) in enumerate(sorted(groups.items(), key=lambda g: g[0]), start=1)
    ]


def _credits(article: Mapping[str, Article], tie: Tie) -> list[Credit]:
    """The credits that show the parent, be they the two articles' or a third's."""
    places = {(e.document, clue.clue): None for clue in tie.link.because for e in clue.evidence}
    return [c for document, clue in places if (c := credit(article[document])) and c.name in clue]


def _agency(credits: Sequence[Credit]) -> str:
    return credits[0].agency if credits else ""


def _own(article: Mapping[str, Article], ties: Sequence[Tie]) -> Mapping[str, list[tuple[str, str]]]:
    """By agency the articles that may be its own text, each with one that has words of it.

    They credit it, and their outlet is not known.
    """
    nowhere = sorted({d for tie in ties for d in tie.key if article[d].outlet is None})
    agency = {d: found.agency for d in nowhere if (found := credit(article[d]))}
    shared: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for tie in ties:
        for document, other in (tie.key, tie.key[::-1]):
            if document in agency and tie.link.kind != "rewrite":
                shared[agency[document]].append((document, other))
    return shared


def _parent(name: str, group: Sequence[tuple[Tie, Sequence[Credit]]], own: Sequence[tuple[str, str]]) -> Parent:
    children = {document for tie, _ in group for document in tie.key}
    credits = [c for _, inside in group for c in inside]
    places = sorted({c.evidence for c in credits if c.evidence})
    link = group[0][0].link
    passages = (Evidence(document=d, range=r) for d, r in ((link.a, link.passages[0].a), (link.b, link.passages[0].b)))
    often = Counter(c.name for c in credits)
    return Parent(
        id=name,
        agency=min(often, key=lambda n: (-often[n], n), default=None),
        perhaps=tuple(sorted({d for d, other in own if other in children and d not in children})),
        evidence=tuple(places[:NAMED]) or tuple(passages),
    )

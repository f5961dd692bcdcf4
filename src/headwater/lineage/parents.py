"""Parents that are not in the pile: one for all articles that have the text of one agency from there."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.derive.outlets import Credit, credit
from headwater.lineage.ties import Tie
from headwater.records import Article, Evidence, Parent
from headwater.unions import Unions

NAMED = 3  # places that a parent is shown by

Credits = Mapping[str, Credit]  # by document
Names = Mapping[tuple[str, str], str | None]  # by tie
Node = tuple[str, str]  # the agency, so that two spellings of it are equal, and an article


def parents(story: str, article: Mapping[str, Article], ties: Sequence[Tie]) -> list[tuple[Parent, list[Tie]]]:
    """The parents, each with the ties that it explains.

    Articles that have a parent in common by twos are all children of one, where it is one agency that they credit.
    """
    credits = _credits(article, ties)
    tied = [t for t in ties if t.link.kind == "common_parent"]
    names = _names(tied, credits)
    own = _own(article, ties, credits)
    return [
        (_parent(f"{story}-parent-{at}", group, names, credits, own[agency]), group)
        for at, (agency, group) in enumerate(_groups(tied, names), start=1)
    ]


def _credits(article: Mapping[str, Article], ties: Sequence[Tie]) -> Credits:
    """Whom the articles credit, and those that bear witness of others' texts."""
    witnesses = {e.document for t in ties for clue in t.link.because for e in clue.evidence}
    every = sorted({d for t in ties for d in (*t.key, t.link.a, t.link.b)} | witnesses)
    return {d: found for d in every if (found := credit(article[d]))}


def _names(ties: Sequence[Tie], credits: Credits) -> Names:
    """For each tie the name of the agency that its clues speak of, as an article writes it."""
    known = sorted({c.name for c in credits.values()}, key=lambda n: (-len(n), n))
    said = dict.fromkeys(clue.clue for t in ties for clue in t.link.because)
    named = {clue: next((n for n in known if n in clue), None) for clue in said}
    return {t.key: next((n for clue in t.link.because if (n := named[clue.clue])), None) for t in ties}


def _groups(ties: Sequence[Tie], names: Names) -> list[tuple[str, list[Tie]]]:
    """The ties of each parent, and whose it is."""
    agency = {key: Credit(name, None).agency if name else "" for key, name in names.items()}
    joined: Unions[Node] = Unions()
    for tie in ties:
        joined.join((agency[tie.key], tie.first), (agency[tie.key], tie.second))
    groups: defaultdict[Node, list[Tie]] = defaultdict(list)
    for tie in ties:
        groups[joined[agency[tie.key], tie.first]].append(tie)
    return [(node[0], groups[node]) for node in sorted(groups)]


def _own(article: Mapping[str, Article], ties: Sequence[Tie], credits: Credits) -> Mapping[str, list[tuple[str, str]]]:
    """By agency the articles that may be its own text, each with one that has words of it.

    They credit it, and their outlet is not known.
    """
    shared: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for tie in ties:
        for document, other in (tie.key, tie.key[::-1]) if tie.link.kind != "rewrite" else ():
            if document in credits and article[document].outlet is None:
                shared[credits[document].agency].append((document, other))
    return shared


def _parent(
    id: str,
    ties: Sequence[Tie],
    names: Names,
    credits: Credits,
    own: Sequence[tuple[str, str]],
) -> Parent:
    children = {document for tie in ties for document in tie.key}
    often = Counter(name for tie in ties if (name := names[tie.key]))
    places = sorted({e for tie in ties for clue in tie.link.because for e in clue.evidence})
    lines = [e for e in places if e.document in credits and e == credits[e.document].evidence]
    link = ties[0].link
    passages = (Evidence(document=d, range=r) for d, r in ((link.a, link.passages[0].a), (link.b, link.passages[0].b)))
    return Parent(
        id=id,
        agency=min(often, key=lambda n: (-often[n], n), default=None),
        perhaps=tuple(sorted({d for d, other in own if other in children and d not in children})),
        evidence=tuple(lines[:NAMED]) or tuple(passages),
    )

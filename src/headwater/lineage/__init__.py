"""Lineage: articles, derivations and stories in; out who took it from whom, earliest known first."""

from collections.abc import Sequence

from headwater.lineage.captures import captures
from headwater.lineage.comparison import Part, Row, compared
from headwater.lineage.parts import parts
from headwater.lineage.ties import folded
from headwater.records import Article, Derivation, Lineage, Story

__all__ = ["Part", "Row", "captures", "compared", "folded", "lineages"]


def lineages(
    articles: Sequence[Article], derivations: Sequence[Derivation], stories: Sequence[Story]
) -> tuple[Lineage, ...]:
    """The lineages of all stories: in order of the stories, of each the one with most articles first.

    Articles that owe nothing to another are in none. What is done grows with the derivations and their passages.
    """
    article = {a.id: a for a in articles}
    stands = {d: first for first, every in captures(articles, derivations).items() for d in every}
    story = {d: s.id for s in stories for d in s.documents}
    inside: dict[str, list[Derivation]] = {s.id: [] for s in stories}
    for link in derivations:
        if link.a in story and story[link.a] == story.get(link.b):
            inside[story[link.a]].append(link)
    return tuple(found for s in stories for found in parts(s.id, article, inside[s.id], stands))
